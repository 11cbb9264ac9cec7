-- Which outcome of a delivery may follow which. The enum org.nameh.delivery.Outcome says the same; a test compares them.
create table desk.delivery_transition (
    earlier text not null,
    later   text not null,
    primary key (earlier, later)
);
insert into desk.delivery_transition (earlier, later)
select earlier, unnest(string_to_array(followers, ' ')) from (values
    ('IN_CUSTODY', 'HANDED_OVER DELIVERED_LATE ADDRESSEE_DECEASED'),
    ('HANDED_OVER', 'IN_CUSTODY IN_TRANSIT DELIVERED REFUSED RETURNED NOT_LOCATED INTERCEPTED NO_NEWS DELIVERED_LATE ADDRESSEE_DECEASED'),
    ('IN_TRANSIT', 'DELIVERED REFUSED RETURNED NOT_LOCATED INTERCEPTED NO_NEWS DELIVERED_LATE ADDRESSEE_DECEASED'),
    ('REFUSED', 'IN_CUSTODY HANDED_OVER IN_TRANSIT RETURNED NOT_LOCATED INTERCEPTED NO_NEWS DELIVERED_LATE ADDRESSEE_DECEASED'),
    ('RETURNED', 'IN_CUSTODY HANDED_OVER IN_TRANSIT REFUSED NOT_LOCATED INTERCEPTED NO_NEWS DELIVERED_LATE ADDRESSEE_DECEASED'),
    ('NOT_LOCATED', 'IN_CUSTODY HANDED_OVER IN_TRANSIT REFUSED RETURNED INTERCEPTED NO_NEWS DELIVERED_LATE ADDRESSEE_DECEASED'),
    ('INTERCEPTED', 'IN_CUSTODY HANDED_OVER IN_TRANSIT REFUSED RETURNED NOT_LOCATED NO_NEWS DELIVERED_LATE ADDRESSEE_DECEASED'),
    ('NO_NEWS', 'IN_CUSTODY HANDED_OVER IN_TRANSIT REFUSED RETURNED NOT_LOCATED INTERCEPTED DELIVERED_LATE ADDRESSEE_DECEASED'),
    ('DELIVERED', 'REPLY_RECEIVED'),
    ('DELIVERED_LATE', 'REPLY_RECEIVED')) as rules (earlier, followers);

-- The bodies through which letters travel, such as the Red Cross; each stands here once, whether the directory knows it or not.
create sequence desk.intermediary_seq increment by 50;
create table desk.intermediary (
    id               bigint primary key,
    name             text not null check (name = trim(name) and length(name) between 1 and 200),
    correspondent_id bigint unique references desk.correspondent,
    entered_by       text not null references desk.account,
    entered_at       timestamptz(6) not null
);
create unique index intermediary_name on desk.intermediary (lower(name));

-- The dossier of a letter that is meant for somebody inside: a family letter, or one that a registrar declared to be. What follows from
-- the letter and from its events is written by triggers alone, from the view desk.derived_delivery.
create table desk.delivery (
    letter_id       bigint primary key references desk.letter,
    declared_by     text references desk.account,
    declared_at     timestamptz(6),
    addressee_id    bigint references desk.correspondent,
    received_on     date not null,
    received_in     integer not null generated always as (extract(year from received_on)::integer) stored,
    outcome         text not null default 'IN_CUSTODY',
    news_on         date not null,
    intermediary_id bigint references desk.intermediary,
    waiting         boolean not null default true,
    constraint delivery_declared check ((declared_by is null) = (declared_at is null))
);
create index delivery_waiting on desk.delivery (addressee_id) where waiting;
create index delivery_silence on desk.delivery (news_on, letter_id) where waiting;
create index delivery_outcome on desk.delivery (outcome, news_on, letter_id);
create index delivery_intermediary on desk.delivery (intermediary_id, news_on, letter_id);
create index delivery_year on desk.delivery (received_in, news_on, letter_id) include (outcome, waiting);

-- Letters that were handed over together.
create sequence desk.delivery_bag_seq increment by 50;
create table desk.delivery_bag (
    id        bigint primary key,
    token     uuid not null unique,
    handed_by text not null references desk.account,
    handed_at timestamptz(6) not null
);

-- What proves that a letter reached somebody, byte for byte as it was uploaded.
create sequence desk.delivery_proof_seq increment by 50;
create table desk.delivery_proof (
    id         bigint primary key,
    letter_id  bigint not null references desk.delivery,
    kind       text not null check (kind in ('REPLY_PAGE', 'SIGNATURE', 'DELEGATE_REPORT')),
    file_name  text not null check (length(file_name) between 1 and 255),
    media_type text not null constraint delivery_proof_type check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    content    bytea not null constraint delivery_proof_size check (length(content) between 1 and 26214400),
    size       integer not null generated always as (length(content)) stored,
    sha256     bytea not null generated always as (sha256(content)) stored,
    unique (id, letter_id)
);

-- What happened to a letter on its way, and how the house knows. Append-only: what was wrong is corrected by a further event that names
-- the wrong one and takes its place in the order.
create sequence desk.delivery_event_seq increment by 50;
create table desk.delivery_event (
    id                  bigint primary key,
    letter_id           bigint not null references desk.delivery,
    token               uuid not null,
    ordinal             integer not null,
    kind                text not null constraint delivery_event_kind check (kind in (
        'IN_CUSTODY', 'HANDED_OVER', 'IN_TRANSIT', 'DELIVERED', 'REFUSED', 'RETURNED', 'NOT_LOCATED', 'INTERCEPTED', 'NO_NEWS',
        'DELIVERED_LATE', 'REPLY_RECEIVED', 'ADDRESSEE_DECEASED', 'ATTEMPT', 'NEWS', 'NEVER_HAPPENED')),
    happened_as         text not null check (length(trim(happened_as)) between 1 and 200),
    happened_calendar   text check (happened_calendar in ('GREGORIAN', 'SOLAR_HIJRI', 'HIJRI')),
    happened_not_before date,
    happened_not_after  date,
    source              text check (length(trim(source)) between 1 and 500),
    intermediary_id     bigint references desk.intermediary,
    delegate            text check (length(trim(delegate)) between 1 and 200),
    slip                text check (length(trim(slip)) between 1 and 100),
    note                text check (length(trim(note)) between 1 and 4000),
    bag_id              bigint references desk.delivery_bag,
    proof_id            bigint,
    corrects            bigint unique,
    recorded_by         text not null references desk.account,
    recorded_at         timestamptz(6) not null,
    unique (id, letter_id),
    unique (letter_id, token),
    constraint delivery_corrects_own foreign key (corrects, letter_id) references desk.delivery_event (id, letter_id),
    constraint delivery_corrects_another check (corrects <> id),
    constraint delivery_correction_explained check (corrects is null or note is not null),
    constraint delivery_undone_only_by_correction check (kind <> 'NEVER_HAPPENED' or corrects is not null),
    constraint delivery_days check ((happened_not_before is null) = (happened_not_after is null)
        and (happened_not_before is null) = (happened_calendar is null) and happened_not_before <= happened_not_after),
    -- The database does not know the zone of the foundation: a day there begins up to fourteen hours before that of UTC.
    constraint delivery_not_to_come check (happened_not_before <= ((recorded_at at time zone 'UTC') + interval '14 hours')::date),
    constraint delivery_proven check (kind not in ('DELIVERED', 'DELIVERED_LATE') or proof_id is not null),
    constraint delivery_proof_of_own foreign key (proof_id, letter_id) references desk.delivery_proof (id, letter_id),
    constraint delivery_through_somebody check (kind <> 'HANDED_OVER' or intermediary_id is not null),
    constraint delivery_sourced check (kind in ('IN_CUSTODY', 'HANDED_OVER', 'NO_NEWS', 'ATTEMPT', 'NEVER_HAPPENED') or source is not null)
);
create unique index delivery_event_place on desk.delivery_event (letter_id, ordinal) where corrects is null;
create index delivery_event_bag on desk.delivery_event (bag_id) where bag_id is not null;

-- The events that count: nothing corrects them, and they happened.
create view desk.standing_delivery_event as
    select e.* from desk.delivery_event e
    where e.kind <> 'NEVER_HAPPENED' and not exists (select from desk.delivery_event c where c.corrects = e.id);

-- What follows for a dossier. That there is no news, and that somebody asked without an answer, is no news.
create view desk.derived_delivery as
    select d.letter_id, l.addressee_id, l.received_on, o.outcome, coalesce(n.news_on, l.received_on) as news_on, i.intermediary_id,
           l.state not in ('VOID', 'DISPOSED')
               and o.outcome not in ('DELIVERED', 'DELIVERED_LATE', 'REPLY_RECEIVED', 'ADDRESSEE_DECEASED') as waiting
    from desk.delivery d
    join desk.letter l on l.id = d.letter_id
    cross join lateral (select coalesce((
        select e.kind from desk.standing_delivery_event e
        where e.letter_id = d.letter_id and e.kind not in ('ATTEMPT', 'NEWS') order by e.ordinal desc limit 1), 'IN_CUSTODY')) o (outcome)
    cross join lateral (
        select max(least(e.happened_not_after, (e.recorded_at at time zone 'UTC')::date))
        from desk.standing_delivery_event e where e.letter_id = d.letter_id and e.kind not in ('ATTEMPT', 'NO_NEWS')) n (news_on)
    cross join lateral (select (
        select e.intermediary_id from desk.standing_delivery_event e
        where e.letter_id = d.letter_id and e.intermediary_id is not null order by e.ordinal desc limit 1)) i (intermediary_id);

-- The letters that have not reached whom they are meant for, and since when they wait.
create view desk.waiting_letter as
    select d.letter_id, d.addressee_id, d.received_on as since from desk.delivery d where d.waiting;

create function desk.keep_delivery(moved bigint) returns void
    language plpgsql volatile security definer set search_path = desk, pg_temp
as $$
begin
    perform from delivery d where d.letter_id = moved for no key update;
    update delivery k
    set (addressee_id, received_on, outcome, news_on, intermediary_id, waiting)
      = (d.addressee_id, d.received_on, d.outcome, d.news_on, d.intermediary_id, d.waiting)
    from derived_delivery d
    where d.letter_id = moved and k.letter_id = moved;
end
$$;
revoke all on function desk.keep_delivery(bigint) from public;

-- Family letters have a dossier from the statement on that registers them.
create function desk.begin_delivery() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    insert into delivery (letter_id, addressee_id, received_on, news_on)
    select e.id, e.addressee_id, e.received_on, e.received_on from entered e where e.kind = 'FAMILY_LETTER';
    return null;
end
$$;
create trigger begin_delivery after insert on desk.letter
    referencing new table as entered for each statement execute function desk.begin_delivery();

-- A letter that turns out to be a family letter gets a dossier; one that turns out to be none loses it while nothing stands in it.
create function desk.follow_entry_of_delivery() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if new.kind = 'FAMILY_LETTER' then
        insert into delivery (letter_id, addressee_id, received_on, news_on)
        values (new.id, new.addressee_id, new.received_on, new.received_on) on conflict do nothing;
    elsif old.kind = 'FAMILY_LETTER' then
        delete from delivery d
        where d.letter_id = new.id and d.declared_by is null
          and not exists (select from delivery_event e where e.letter_id = new.id)
          and not exists (select from delivery_proof p where p.letter_id = new.id)
          and not exists (select from delivery_reminder r where r.letter_id = new.id);
    end if;
    perform keep_delivery(new.id);
    return null;
end
$$;
create trigger follow_entry_of_delivery after update of kind, addressee_id, received_on, state on desk.letter for each row
    when ((new.kind, new.addressee_id, new.received_on, new.state) is distinct from (old.kind, old.addressee_id, old.received_on, old.state))
    execute function desk.follow_entry_of_delivery();

-- Whoever declares says so; the rest follows from the letter.
create function desk.guard_delivery() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'DELETE' then
        if exists (select from letter l where l.id = old.letter_id and l.kind = 'FAMILY_LETTER') then
            raise exception 'letter % is a family letter', old.letter_id
                using errcode = 'check_violation', constraint = 'delivery_of_family_letter';
        end if;
        return old;
    end if;
    perform guard_void_letter(new.letter_id);
    select l.addressee_id, l.received_on, l.received_on into new.addressee_id, new.received_on, new.news_on
    from letter l where l.id = new.letter_id;
    if new.declared_by is null and not exists (select from letter l where l.id = new.letter_id and l.kind = 'FAMILY_LETTER') then
        raise exception 'nobody declared letter % to be for somebody inside', new.letter_id
            using errcode = 'check_violation', constraint = 'delivery_by_declaration';
    end if;
    return new;
end
$$;
create trigger guard_delivery before insert or delete on desk.delivery for each row execute function desk.guard_delivery();

-- An event takes its place in the order, and what was wrong is replaced there; the whole must still be a way that a letter can go.
create function desk.guard_delivery_event() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    stands text := 'IN_CUSTODY';
    next   text;
begin
    perform from delivery d where d.letter_id = new.letter_id for no key update;
    new.ordinal := case when new.corrects is null
        then (select coalesce(max(e.ordinal), 0) + 1 from delivery_event e where e.letter_id = new.letter_id)
        else coalesce((select e.ordinal from delivery_event e where e.id = new.corrects), 0) end;
    for next in
        select way.kind from (
            select e.kind, e.ordinal from standing_delivery_event e
            where e.letter_id = new.letter_id and e.id is distinct from new.corrects
            union all select new.kind, new.ordinal) way
        where way.kind not in ('ATTEMPT', 'NEWS', 'NEVER_HAPPENED')
        order by way.ordinal
    loop
        if not exists (select from delivery_transition t where t.earlier = stands and t.later = next) then
            raise exception 'after % comes no %', stands, next
                using errcode = 'check_violation', constraint = 'delivery_transition';
        end if;
        stands := next;
    end loop;
    return new;
end
$$;
create trigger guard_delivery_event before insert on desk.delivery_event for each row execute function desk.guard_delivery_event();

create function desk.follow_delivery_event() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform keep_delivery(new.letter_id);
    return null;
end
$$;
create trigger keep_delivery after insert on desk.delivery_event for each row execute function desk.follow_delivery_event();

-- No file without the event that it proves.
create function desk.guard_delivery_proof() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if not exists (select from delivery_event e where e.proof_id = new.id) then
        raise exception 'proof % proves nothing', new.id
            using errcode = 'check_violation', constraint = 'delivery_proof_of_event';
    end if;
    return null;
end
$$;
create constraint trigger guard_delivery_proof after insert on desk.delivery_proof
    deferrable initially deferred for each row execute function desk.guard_delivery_proof();

create trigger append_only before update or delete or truncate on desk.delivery_event
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.delivery_proof
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.delivery_bag
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.intermediary
    for each statement execute function desk.refuse_change();
create trigger number_not_void before insert on desk.delivery_event for each row execute function desk.refuse_for_void();

-- A day on which somebody is to ask again, and why; done once.
create sequence desk.delivery_reminder_seq increment by 50;
create table desk.delivery_reminder (
    id        bigint primary key,
    letter_id bigint not null references desk.delivery,
    token     uuid not null unique,
    due       date not null,
    reason    text not null check (length(trim(reason)) between 1 and 500),
    set_by    text not null references desk.account,
    set_at    timestamptz(6) not null,
    done_by   text references desk.account,
    done_at   timestamptz(6),
    constraint delivery_reminder_done check ((done_by is null) = (done_at is null))
);
create index delivery_reminder_open on desk.delivery_reminder (due, letter_id) where done_at is null;
create index delivery_reminder_letter on desk.delivery_reminder (letter_id);

create function desk.guard_delivery_reminder() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'INSERT' and new.done_at is not null then
        raise exception 'a reminder is set before it is done'
            using errcode = 'check_violation', constraint = 'delivery_reminder_done_later';
    elsif tg_op = 'UPDATE' and old.done_at is not null then
        raise exception 'reminder % was done', old.id
            using errcode = 'check_violation', constraint = 'delivery_reminder_done_once';
    end if;
    return new;
end
$$;
create trigger guard_delivery_reminder before insert or update on desk.delivery_reminder
    for each row execute function desk.guard_delivery_reminder();
create trigger number_not_void before insert on desk.delivery_reminder for each row execute function desk.refuse_for_void();

-- The family letters that were registered before, but for those whose number is void.
insert into desk.delivery (letter_id, received_on, news_on)
select l.id, l.received_on, l.received_on from desk.letter l where l.kind = 'FAMILY_LETTER' and l.state <> 'VOID';
update desk.delivery d set waiting = false from desk.letter l where l.id = d.letter_id and l.state = 'DISPOSED';

grant usage on sequence desk.intermediary_seq, desk.delivery_bag_seq, desk.delivery_proof_seq, desk.delivery_event_seq,
    desk.delivery_reminder_seq to nameh_desk;
grant select on desk.delivery_transition, desk.delivery, desk.standing_delivery_event, desk.waiting_letter, desk.delivery_proof to nameh_desk;
grant insert (letter_id, declared_by, declared_at), delete on desk.delivery to nameh_desk;
grant select, insert on desk.intermediary, desk.delivery_bag to nameh_desk;
grant insert (id, letter_id, kind, file_name, media_type, content) on desk.delivery_proof to nameh_desk;
grant select on desk.delivery_event to nameh_desk;
grant insert (id, letter_id, token, kind, happened_as, happened_calendar, happened_not_before, happened_not_after, source,
    intermediary_id, delegate, slip, note, bag_id, proof_id, corrects, recorded_by, recorded_at) on desk.delivery_event to nameh_desk;
grant select, insert on desk.delivery_reminder to nameh_desk;
grant update (done_by, done_at) on desk.delivery_reminder to nameh_desk;
