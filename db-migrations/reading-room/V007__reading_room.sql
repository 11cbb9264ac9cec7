-- What the public reads: already redacted, denormalised, written by the door alone. The tables are closed to the reader's role;
-- it sees the views of R__reading_room_views.sql, which test the time rules whenever they are read.
create schema if not exists reading_room;
grant usage on schema reading_room to nameh_desk, nameh_reader;

create table reading_room.published_letter (
    public_id        text primary key,
    publication_id   bigint not null unique,
    publication_live boolean not null default true check (publication_live),
    kind             text not null,
    languages        text[] not null,
    written_as       text,
    written_calendar text,
    not_before       date,
    not_after        date,
    visible_from     timestamptz(6) not null,
    visible_until    timestamptz(6),
    suspended_at     timestamptz(6),
    -- No row here without a living publication, hence without approval and consent; none may outlive it.
    foreign key (publication_id, publication_live) references desk.publication (id, live)
);
create index published_letter_newest on reading_room.published_letter (visible_from desc, public_id desc);

create table reading_room.published_heading (
    public_id        text not null references reading_room.published_letter on delete cascade,
    language         text not null check (language in ('en', 'fa', 'ar', 'de', 'fr')),
    title            text not null,
    title_language   text not null,
    summary          text,
    summary_language text,
    sender           text,
    addressee        text,
    place            text,
    primary key (public_id, language)
);

create table reading_room.published_text (
    public_id text not null references reading_room.published_letter on delete cascade,
    position  integer not null,
    language  text not null,
    original  boolean not null,
    body      text not null,
    primary key (public_id, position)
);

create table reading_room.tombstone (
    public_id    text primary key,
    withdrawn_at timestamptz(6) not null,
    ground       text not null check (ground in ('CONSENT', 'SAFETY', 'ERROR', 'LEGAL', 'OTHER'))
);

-- The time rules and a stop come from the publication, its consent and its suspension, not from the application. A consent date is a whole day in UTC.
create function reading_room.take_time_rules() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
declare
    p desk.publication;
    g desk.consent_grant;
begin
    select * into p from desk.publication where id = new.publication_id;
    select * into g from desk.consent_grant where id = p.consent_id;
    if p.public_id is distinct from new.public_id then
        raise exception 'publication % belongs to another letter', new.publication_id
            using errcode = 'check_violation', constraint = 'published_letter_own_publication';
    end if;
    new.visible_from := greatest(p.publish_at, g.valid_from::timestamp at time zone 'UTC');
    new.visible_until := (g.valid_until + 1)::timestamp at time zone 'UTC';
    new.suspended_at := (select s.suspended_at from desk.suspension s where s.publication_id = p.id and s.lifted_at is null);
    return new;
end
$$;
create trigger take_time_rules before insert on reading_room.published_letter
    for each row execute function reading_room.take_time_rules();

-- Headings and texts come in the transaction that puts their letter on the shelf, and in no later one: what the public reads is
-- what was published, whole.
create function reading_room.guard_part() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    if not exists (select from published_letter l where l.public_id = new.public_id and l.xmin = pg_current_xact_id()::xid) then
        raise exception 'letter % is on the shelf already', new.public_id
            using errcode = 'check_violation', constraint = 'published_whole';
    end if;
    return new;
end
$$;
create trigger guard_part before insert on reading_room.published_heading for each row execute function reading_room.guard_part();
create trigger guard_part before insert on reading_room.published_text for each row execute function reading_room.guard_part();

-- A suspension reaches the reading room in the same transaction, whoever records it; whether a letter is stopped is what the desk
-- holds open against its publication, whatever is written first, last or again.
create function reading_room.follow_suspension() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    update published_letter
    set suspended_at = (
        select s.suspended_at from desk.suspension s where s.publication_id = new.publication_id and s.lifted_at is null)
    where publication_id = new.publication_id;
    return null;
end
$$;
create trigger follow_suspension after insert or update on desk.suspension
    for each row execute function reading_room.follow_suspension();

-- Revoked consent stops every publication that rests on it, in the same transaction.
create function desk.stop_on_revocation() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform from consent_grant g where g.id = new.grant_id for update;
    insert into suspension (publication_id, suspended_by, suspended_at)
    select p.id, new.revoked_by, new.revoked_at
    from publication p
    where p.consent_id = new.grant_id and p.ended_at is null
      and not exists (select from suspension s where s.publication_id = p.id and s.lifted_at is null);
    return null;
end
$$;
create trigger stop_on_revocation after insert on desk.consent_revocation
    for each row execute function desk.stop_on_revocation();

-- What a revocation stopped stays stopped: only a publication under another consent brings the letter back.
create function desk.guard_lifting() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if old.lifted_at is not null then
        raise exception 'suspension % was lifted before', old.id using errcode = 'check_violation', constraint = 'suspension_lifted';
    end if;
    if exists (select from publication p join consent_revocation r on r.grant_id = p.consent_id where p.id = new.publication_id) then
        raise exception 'the consent of publication % was revoked', new.publication_id
            using errcode = 'check_violation', constraint = 'consent_unrevoked';
    end if;
    return new;
end
$$;
create trigger guard_lifting before update on desk.suspension for each row execute function desk.guard_lifting();

grant select, insert, delete on reading_room.published_letter, reading_room.tombstone to nameh_desk;
grant select, insert on reading_room.published_heading, reading_room.published_text to nameh_desk;
