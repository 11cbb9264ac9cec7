-- When what the public reads of a letter last changed: the datestamp by which harvesters and feed readers take the collection
-- (OAI-PMH 2.0, section 2.7.1). One row for each instant at which a letter appears, is replaced by a correction, or vanishes; those to
-- come lie here already and count once their hour has come, as all time rules do. Nothing stands here of an instant at which the
-- public notices nothing. Written by the triggers below alone.
create table reading_room.change (
    public_id  text not null,
    changed_at timestamptz(6) not null,
    gone       boolean not null,
    primary key (public_id, changed_at)
);
create index change_in_order on reading_room.change (changed_at, public_id);
create index change_gone on reading_room.change (changed_at, public_id) where gone;

-- How many changes were made by hand so far, those that came with their hour apart. Whoever makes one holds this row until that can be
-- read: the order of changes is the order in which readers come to see them, and a copy with an older number lacks something.
create table reading_room.change_count (
    changes bigint not null,
    one     boolean primary key default true check (one)
);
insert into reading_room.change_count values (0);

-- From when until when an edition can be read, as it lies on the shelf; never while it is suspended. The same as
-- reading_room.visible_letter, asked of any instant.
create function reading_room.readable(l reading_room.published_letter) returns tstzrange
    language sql immutable
as $$
    select case
        when l.suspended_at is null
             and greatest(l.visible_from, l.embargoed_until) < coalesce(least(l.visible_until, l.superseded_at), 'infinity')
            then tstzrange(greatest(l.visible_from, l.embargoed_until), least(l.visible_until, l.superseded_at))
        else 'empty'::tstzrange
    end
$$;

-- The instants at which a letter will appear, vanish or gain and lose its pages, if nobody moves it.
create function reading_room.turns(letter text) returns setof timestamptz
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
$$;

-- Notes for a letter that it changed now, if it did, and when it will. Of what has passed only the newest is kept.
create function reading_room.note_change(letter text, changed boolean) returns void
    language plpgsql security definer set search_path = reading_room, pg_temp set enable_seqscan = off
as $$
declare
    moment timestamptz;
begin
    if changed then
        update change_count set changes = changes + 1;
    end if;
    moment := clock_timestamp();
    delete from change c
    where c.public_id = letter
      and (changed or c.changed_at > moment
           or c.changed_at < (select max(d.changed_at) from change d where d.public_id = letter and d.changed_at <= moment));
    insert into change (public_id, changed_at, gone)
    select letter, t.at, not exists (select from published_letter l where l.shown_as = letter and t.at <@ readable(l))
    from (select moment where changed union select turn from turns(letter) turn where turn > moment) t (at)
    on conflict do nothing;
end
$$;

-- What follows runs when the transaction ends, by the clock of that moment: nobody can have asked before what was there already, and
-- whoever asks from the last answer on misses nothing.
create function reading_room.follow_letter() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
declare
    moment timestamptz := clock_timestamp();
begin
    if tg_op = 'INSERT' then
        perform note_change(new.shown_as, moment <@ readable(new));
    elsif tg_op = 'DELETE' then
        perform note_change(old.shown_as, moment <@ readable(old));
    else
        perform note_change(new.shown_as, (moment <@ readable(old)) <> (moment <@ readable(new)));
    end if;
    return null;
end
$$;
create constraint trigger follow_letter after insert or update or delete on reading_room.published_letter
    deferrable initially deferred for each row execute function reading_room.follow_letter();

create function reading_room.follow_page() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
declare
    moment timestamptz := clock_timestamp();
    page published_page;
    letter published_letter;
begin
    if tg_op = 'INSERT' then
        page := new;
    else
        page := old;
    end if;
    select * into letter from published_letter l where l.public_id = page.public_id;
    if found then
        perform note_change(letter.shown_as, tg_op = 'DELETE' and moment <@ readable(letter)
            and page.visible_from <= moment and (page.visible_until is null or moment < page.visible_until));
    end if;
    return null;
end
$$;
-- All pages of an edition stand there by one consent: the first speaks for all.
create constraint trigger follow_first_page after insert on reading_room.published_page
    deferrable initially deferred for each row when (new.number = 1) execute function reading_room.follow_page();
create constraint trigger follow_page after delete on reading_room.published_page
    deferrable initially deferred for each row execute function reading_room.follow_page();

create function reading_room.follow_tombstone() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    perform note_change(new.public_id, true);
    return null;
end
$$;
create constraint trigger follow_tombstone after insert on reading_room.tombstone
    deferrable initially deferred for each row execute function reading_room.follow_tombstone();

-- The changes of letters that lay on the shelf before, or were put there past the triggers.
create function reading_room.fill_changes() returns void
    language sql volatile set search_path = reading_room, pg_temp
as $$
    with shelf as (
        select l.*, readable(l) as span, coalesce(l.suspended_at, case when l.embargoed_until > now() then l.embargoed_at end) as stopped_at
        from published_letter l
    ), turn as (
        select s.shown_as as public_id, t.at
        from shelf s, lateral (
            select lower(s.span) where not isempty(s.span)
            union all select upper(s.span) where not isempty(s.span) and upper(s.span) is not null
            union all select v.at from (values (s.visible_from), (s.stopped_at)) v (at)
                      where s.visible_from <= s.stopped_at and (s.visible_until is null or s.visible_from < s.visible_until)) t (at)
        union all
        select t.public_id, t.withdrawn_at from tombstone t
    )
    insert into change (public_id, changed_at, gone)
    select t.public_id, t.at, not exists (
        select from published_letter l where l.shown_as = t.public_id and t.at <@ readable(l))
    from turn t
    on conflict do nothing
$$;
select reading_room.fill_changes();
analyze reading_room.change;

-- A letter that comes under an embargo again has been away since the second one, not since the first, which has passed.
create or replace function reading_room.keep_embargo(moved bigint) returns void
    language plpgsql volatile security definer set search_path = reading_room, pg_temp
as $$
declare
    until timestamptz := desk.embargoed_until(moved);
begin
    update published_letter s
    set embargoed_at = case when until is null then null when s.embargoed_until > now() then s.embargoed_at else now() end,
        embargoed_until = until,
        visible_from = case
            when s.visible_from <= now() and (s.suspended_at is null or s.visible_from <= s.suspended_at) then s.visible_from
            else greatest(p.publish_at, g.valid_from::timestamp at time zone 'UTC', until, now()) end
    from desk.publication p join desk.consent_grant g on g.id = p.consent_id
    where p.id = s.publication_id and p.letter_id = moved;
end
$$;
