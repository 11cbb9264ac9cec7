-- An embargo on the shelf: since when, and until when; without a day, until the end of the year 9999. Written by the triggers below alone.
alter table reading_room.published_letter
    add column embargoed_at    timestamptz(6),
    add column embargoed_until timestamptz(6),
    add constraint embargoed_from_until check ((embargoed_at is null) = (embargoed_until is null));

-- Until when the embargoes of a letter keep it from the public; null if none stands.
create function desk.embargoed_until(letter bigint) returns timestamptz
    language sql volatile security definer set search_path = desk, pg_temp
as $$
    select max(coalesce(e.ends_at, timestamptz '9999-12-31 00:00:00+00'))
    from embargo e
    where e.letter_id = letter and (e.ends_at is null or e.ends_at > now())
      and not exists (select from embargo_lifting f where f.embargo_id = e.id)
$$;
revoke all on function desk.embargoed_until(bigint) from public;

-- A letter that is put on the shelf under an embargo was never seen: its time comes when the embargo ends. After take_time_rules.
create function reading_room.take_embargo() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    perform from desk.publication p join desk.letter l on l.id = p.letter_id where p.id = new.publication_id for share of l;
    select desk.embargoed_until(p.letter_id) into new.embargoed_until from desk.publication p where p.id = new.publication_id;
    new.embargoed_at := case when new.embargoed_until is not null then now() end;
    new.visible_from := greatest(new.visible_from, new.embargoed_until);
    return new;
end
$$;
create trigger take_time_rules_of_embargo before insert on reading_room.published_letter
    for each row execute function reading_room.take_embargo();

-- An embargo that is set or lifted reaches the shelf in the same transaction. A letter that readers have seen keeps its place in
-- their lists; one that nobody has seen yet appears when the last embargo ends, as any new letter does.
create function reading_room.keep_embargo(moved bigint) returns void
    language plpgsql volatile security definer set search_path = reading_room, pg_temp
as $$
declare
    until timestamptz := desk.embargoed_until(moved);
begin
    update published_letter s
    set embargoed_at = case when until is not null then coalesce(s.embargoed_at, now()) end,
        embargoed_until = until,
        visible_from = case
            when s.visible_from <= now() and (s.suspended_at is null or s.visible_from <= s.suspended_at) then s.visible_from
            else greatest(p.publish_at, g.valid_from::timestamp at time zone 'UTC', until, now()) end
    from desk.publication p join desk.consent_grant g on g.id = p.consent_id
    where p.id = s.publication_id and p.letter_id = moved;
end
$$;
revoke all on function reading_room.keep_embargo(bigint) from public;

create function reading_room.follow_embargo() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    perform keep_embargo(new.letter_id);
    return null;
end
$$;
create trigger follow_embargo after insert on desk.embargo for each row execute function reading_room.follow_embargo();

create function reading_room.follow_embargo_lifting() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    perform keep_embargo(e.letter_id) from desk.embargo e where e.id = new.embargo_id;
    return null;
end
$$;
create trigger follow_embargo after insert on desk.embargo_lifting
    for each row execute function reading_room.follow_embargo_lifting();

-- What the public is told where a withdrawn letter stood. Nobody but the trigger below writes it, and only onto the tombstone that
-- the same withdrawal put up.
create table reading_room.tombstone_note (
    public_id text not null references reading_room.tombstone on delete cascade,
    language  text not null check (language in ('en', 'fa', 'ar', 'de', 'fr')),
    note      text not null,
    primary key (public_id, language)
);

create function reading_room.follow_withdrawal_note() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    insert into tombstone_note (public_id, language, note)
    select t.public_id, new.language, new.note
    from tombstone t join desk.publication p on p.public_id = t.public_id and t.xmin = pg_current_xact_id()::xid
    where p.id = new.publication_id;
    return null;
end
$$;
create trigger follow_withdrawal_note after insert on desk.withdrawal_note
    for each row execute function reading_room.follow_withdrawal_note();
