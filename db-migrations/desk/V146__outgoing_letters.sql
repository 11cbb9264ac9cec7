-- What the house writes to those who wrote to it: the texts it begins with, the letters themselves, sealed, and that one on paper was
-- handed or posted. The newest text of an occasion in a language counts; those of before stay, since letters were made of them.
create sequence desk.outgoing_template_seq increment by 50;
create table desk.outgoing_template (
    id       bigint primary key,
    tidings  text not null constraint tidings_known check (tidings in (
        'ACKNOWLEDGED_WITH_CODE', 'ACKNOWLEDGED', 'PUBLISHED', 'QUESTION', 'NOT_PUBLISHED',
        'HANDED_OVER', 'NEWS', 'DELIVERED', 'RETURNED', 'NO_NEWS')),
    language text not null check (language in ('en', 'fa', 'ar', 'de', 'fr')),
    ordinal  integer not null,
    body     text not null check (length(trim(body)) between 1 and 4000),
    -- without somebody's name it is the text that came with the house
    kept_by  text references desk.account,
    kept_at  timestamptz(6) not null,
    unique (tidings, language, ordinal),
    unique (id, tidings, language),
    constraint template_places_known check (
        regexp_replace(body, '\{(name|date|number|days|code-place)\}', '', 'g') !~ '[{}]')
);
create trigger append_only before update or delete or truncate on desk.outgoing_template
    for each statement execute function desk.refuse_change();

create sequence desk.outgoing_letter_seq increment by 50;
create table desk.outgoing_letter (
    id          bigint primary key,
    letter_id   bigint not null references desk.letter,
    token       uuid not null unique,
    person_id   bigint not null references desk.correspondent,
    tidings     text not null,
    language    text not null,
    template_id bigint not null,
    way         text not null constraint outgoing_way check (way in ('EMAIL', 'POST', 'IN_PERSON', 'THROUGH_SOMEBODY')),
    on_paper    boolean not null generated always as (way <> 'EMAIL') stored,
    address     bytea,
    text        bytea not null,
    written_by  text not null references desk.account,
    written_at  timestamptz(6) not null,
    unique (id, on_paper),
    foreign key (template_id, tidings, language) references desk.outgoing_template (id, tidings, language),
    -- a nonce of 12 bytes and a tag of 16 stand around what is sealed: what is shorter was never sealed
    constraint outgoing_sealed check (length(text) > 28 and length(address) > 28),
    constraint outgoing_addressed check ((way = 'EMAIL') = (address is not null)),
    -- of a code the hash alone is kept: it is written onto the paper by hand
    constraint outgoing_code_on_paper check (tidings <> 'ACKNOWLEDGED_WITH_CODE' or way <> 'EMAIL')
);
create index outgoing_letter_of on desk.outgoing_letter (letter_id, written_at);
create trigger append_only before update or delete or truncate on desk.outgoing_letter
    for each statement execute function desk.refuse_change();
create trigger number_not_void before insert on desk.outgoing_letter for each row execute function desk.refuse_for_void();

create table desk.outgoing_posting (
    outgoing_id bigint primary key,
    on_paper    boolean not null default true constraint posting_of_paper check (on_paper),
    posted_on   date not null,
    posted_by   text not null references desk.account,
    posted_at   timestamptz(6) not null,
    foreign key (outgoing_id, on_paper) references desk.outgoing_letter (id, on_paper),
    -- The database does not know the zone of the foundation: a day there begins up to fourteen hours before that of UTC.
    constraint posting_not_to_come check (posted_on <= ((posted_at at time zone 'UTC') + interval '14 hours')::date)
);
create trigger append_only before update or delete or truncate on desk.outgoing_posting
    for each statement execute function desk.refuse_change();

-- To whoever sent the letter, by whoever works on letters, and never by a way that is not allowed. Whoever forbids a way at the same
-- moment waits for this, or this for them.
create function desk.guard_outgoing_letter() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if not exists (select from letter l join correspondent s on s.id = l.sender_id join correspondent p on p.stands_for = s.stands_for
                   where l.id = new.letter_id and p.id = new.person_id) then
        raise exception 'letter % is from somebody else', new.letter_id
            using errcode = 'check_violation', constraint = 'outgoing_to_the_writer';
    end if;
    if not exists (select from account_role r where r.account = new.written_by and r.role in ('REGISTRAR', 'EDITOR')) then
        raise exception 'registrars and editors alone write to writers'
            using errcode = 'check_violation', constraint = 'outgoing_by_registrar_or_editor';
    end if;
    perform require_reachable(new.person_id, new.way);
    return new;
end
$$;

create function desk.require_reachable(person bigint, way text) returns void
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform from correspondent_contact c
    where c.correspondent_id in (select g.id from correspondent s join correspondent g on g.stands_for = s.stands_for where s.id = person)
    order by c.correspondent_id for share;
    if not may_be_reached(person, way) then
        raise exception 'correspondent % is not to be reached so', person
            using errcode = 'check_violation', constraint = 'outgoing_never';
    end if;
end
$$;
revoke all on function desk.require_reachable(bigint, text) from public;
create trigger guard_outgoing_letter before insert on desk.outgoing_letter for each row execute function desk.guard_outgoing_letter();

create function desk.guard_outgoing_posting() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform require_reachable(o.person_id, o.way) from outgoing_letter o where o.id = new.outgoing_id;
    return new;
end
$$;
create trigger guard_outgoing_posting before insert on desk.outgoing_posting
    for each row execute function desk.guard_outgoing_posting();

-- Mail that is a letter to a writer has no account. What it says and to whom is read from the sealed letter at the moment it is sent.
alter table desk.mail
    alter column account drop not null,
    add column outgoing_id bigint unique references desk.outgoing_letter,
    add constraint mail_of_one check ((account is null) = (outgoing_id is not null)),
    drop constraint mail_failure_check,
    add constraint mail_failure_check check (failure in ('UNREACHABLE', 'NOT_ADMITTED', 'ADDRESS_REFUSED', 'FORBIDDEN', 'OTHER'));

create function desk.queue_outgoing() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    insert into mail (outgoing_id, queued_at, due_at) values (new.id, new.written_at, new.written_at);
    return null;
end
$$;
create trigger queue_outgoing after insert on desk.outgoing_letter
    for each row when (new.way = 'EMAIL') execute function desk.queue_outgoing();

-- Never means never, for what is on its way too.
create function desk.stop_forbidden_mail() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    update mail m set failure = 'FORBIDDEN', due_at = null
    from outgoing_letter o
    where o.id = m.outgoing_id and m.sent_at is null
      and o.person_id in (select g.id from correspondent s join correspondent g on g.stands_for = s.stands_for
                          where s.id = new.correspondent_id)
      and not may_be_reached(o.person_id, 'EMAIL');
    return null;
end
$$;
create trigger stop_forbidden_mail after insert or update on desk.correspondent_contact
    for each row execute function desk.stop_forbidden_mail();
create index outgoing_letter_person on desk.outgoing_letter (person_id);

-- A letter to a writer does not vanish from the post: it is sent, or one can see why not.
create or replace function desk.guard_mail() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if old.sent_at is not null then
        raise exception 'mail % was sent', old.id using errcode = 'check_violation', constraint = 'mail_sent_once';
    end if;
    if tg_op = 'DELETE' and old.outgoing_id is not null then
        raise exception 'mail % is a letter to a writer', old.id
            using errcode = 'check_violation', constraint = 'mail_of_letter_stays';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

grant usage on sequence desk.outgoing_template_seq, desk.outgoing_letter_seq to nameh_desk;
grant select, insert on desk.outgoing_template to nameh_desk;
grant select on desk.outgoing_letter, desk.outgoing_posting to nameh_desk;
grant insert (id, letter_id, token, person_id, tidings, language, template_id, way, address, text, written_by, written_at)
    on desk.outgoing_letter to nameh_desk;
grant insert (outgoing_id, posted_on, posted_by, posted_at) on desk.outgoing_posting to nameh_desk;
