-- A family may let readers be told that its letter was not delivered, and since which year it waits: an act of consent of its own.
alter table desk.consent_grant drop constraint consent_grant_act_check;
alter table desk.consent_grant add constraint consent_grant_act_check
    check (act in ('KEEP', 'PUBLISH_TEXT', 'PUBLISH_SCAN', 'RESEARCH', 'COURTS', 'SOCIAL_MEDIA', 'TELL_UNDELIVERED'));

-- What is told of it, put there with the letter. The desk names the letter and the consent alone.
create table reading_room.published_waiting (
    public_id     text primary key references reading_room.published_letter on delete cascade,
    letter_id     bigint not null,
    consent_id    bigint not null,
    consent_act   text not null default 'TELL_UNDELIVERED'
        constraint waiting_consent_gate check (consent_act = 'TELL_UNDELIVERED'),
    since         integer not null,
    visible_from  timestamptz(6) not null,
    visible_until timestamptz(6),
    foreign key (consent_id, letter_id, consent_act) references desk.consent_grant (id, letter_id, act)
);
create index published_waiting_consent on reading_room.published_waiting (consent_id);
create index published_waiting_letter on reading_room.published_waiting (letter_id);

create function reading_room.take_waiting() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
declare
    g desk.consent_grant;
begin
    select p.letter_id into new.letter_id
    from desk.publication p join published_letter l on l.publication_id = p.id where l.public_id = new.public_id;
    -- Waits for a revocation that is being recorded, and makes a later one wait for this.
    select * into g from desk.consent_grant where id = new.consent_id for update;
    if exists (select from desk.consent_revocation r where r.grant_id = g.id) then
        raise exception 'consent % was revoked', g.id using errcode = 'check_violation', constraint = 'consent_unrevoked';
    end if;
    new.visible_from := g.valid_from::timestamp at time zone 'UTC';
    new.visible_until := (g.valid_until + 1)::timestamp at time zone 'UTC';
    select extract(year from d.received_on)::integer into new.since
    from desk.delivery d where d.letter_id = new.letter_id and d.waiting for no key update;
    if not found then
        raise exception 'letter % waits for nobody', new.letter_id
            using errcode = 'check_violation', constraint = 'waiting_while_it_waits';
    end if;
    return new;
end
$$;
create trigger guard_part before insert on reading_room.published_waiting
    for each row execute function reading_room.guard_part();
create trigger take_waiting before insert on reading_room.published_waiting
    for each row execute function reading_room.take_waiting();

-- A revoked consent takes it away, and so does whatever makes it untrue, in the same transaction.
create function reading_room.drop_revoked_waiting() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    perform from desk.consent_grant g where g.id = new.grant_id for update;
    delete from published_waiting where consent_id = new.grant_id;
    return null;
end
$$;
create trigger drop_revoked_waiting after insert on desk.consent_revocation
    for each row execute function reading_room.drop_revoked_waiting();

create function reading_room.drop_waiting() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    delete from published_waiting where letter_id = old.letter_id;
    return null;
end
$$;
create trigger drop_waiting after update on desk.delivery
    for each row when (not new.waiting or new.received_on <> old.received_on) execute function reading_room.drop_waiting();
create trigger drop_waiting_with_dossier after delete on desk.delivery
    for each row execute function reading_room.drop_waiting();

create function reading_room.follow_waiting() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
declare
    moment timestamptz := clock_timestamp();
begin
    perform note_change(l.shown_as, moment <@ readable(l)
        and old.visible_from <= moment and (old.visible_until is null or moment < old.visible_until))
    from published_letter l where l.public_id = old.public_id;
    return null;
end
$$;
create constraint trigger follow_waiting after delete on reading_room.published_waiting
    deferrable initially deferred for each row execute function reading_room.follow_waiting();

create or replace function reading_room.turns(letter text) returns setof timestamptz
    language sql stable set search_path = reading_room, pg_temp
as $$
    with edition as (select l.public_id, readable(l) as span from published_letter l where l.shown_as = letter)
    select lower(e.span) from edition e where not isempty(e.span)
    union
    select upper(e.span) from edition e where not isempty(e.span) and upper(e.span) is not null
    union
    select t.at
    from edition e
    join published_page p on p.public_id = e.public_id,
    lateral (values (p.visible_from), (p.visible_until)) t (at)
    where t.at <@ e.span
    union
    select t.at
    from edition e
    join published_waiting w on w.public_id = e.public_id,
    lateral (values (w.visible_from), (w.visible_until)) t (at)
    where t.at <@ e.span
    union
    select t.at
    from edition e,
    lateral bound_to(e.public_id) n,
    lateral (values (lower(readable(n))), (upper(readable(n)))) t (at)
    where t.at <@ e.span
$$;

grant select (public_id, consent_id), insert (public_id, consent_id) on reading_room.published_waiting to nameh_desk;
