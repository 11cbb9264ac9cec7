-- What aggregators and feed readers take: the letters in the order in which they changed, or of their public ids, by key and never
-- by number. Functions, since a barrier hides the order of an index; each looks a letter up in reading_room.visible_letter before it
-- tells anything of it, and answers with the same columns. Of a letter that is gone, nothing but that is told.

-- When the public side of the collection last changed, and how often it has: two looks by key. What is made of the collection alone
-- is the same as long as both are.
create or replace function reading_room.state() returns table (changed_at timestamptz, changes bigint)
    language plpgsql stable security definer set search_path = reading_room, pg_temp set enable_seqscan = off
as $$
begin
    return query
        select (select c.changed_at from change c where c.changed_at <= now() order by c.changed_at desc limit 1), n.changes
        from change_count n;
end
$$;

-- The letters that appeared last, and those that vanished last, so many of each.
create or replace function reading_room.recent(at_most integer)
    returns table (public_id text, changed_at timestamptz, gone boolean, kind text, languages text)
    language plpgsql stable security definer set search_path = reading_room, pg_temp set enable_seqscan = off
as $$
begin
    return query
        select c.public_id, c.changed_at, false, v.kind, array_to_string(v.languages, ' ')
        from change c join visible_letter v on v.shown_as = c.public_id
        where c.changed_at <= now() and not c.gone and not exists (
            select from change n where n.public_id = c.public_id and n.changed_at > c.changed_at and n.changed_at <= now())
        order by c.changed_at desc, c.public_id desc
        limit least(at_most, 101);
    return query
        select c.public_id, c.changed_at, true, null, null
        from change c
        where c.changed_at <= now() and c.gone and not exists (
            select from change n where n.public_id = c.public_id and n.changed_at > c.changed_at and n.changed_at <= now())
          and not exists (select from visible_letter v where v.shown_as = c.public_id)
        order by c.changed_at desc, c.public_id desc
        limit least(at_most, 101);
end
$$;

-- What changed after a place in the order of changes and before an instant. Letters that are gone belong to every selection:
-- of which kind they were is not told any more. An empty kind or language is any.
create or replace function reading_room.harvest(
    after timestamptz, after_id text, before timestamptz, of_kind text, in_language text, at_most integer)
    returns table (public_id text, changed_at timestamptz, gone boolean, kind text, languages text)
    language plpgsql stable security definer set search_path = reading_room, pg_temp set enable_seqscan = off
as $$
begin
    return query
        select c.public_id, c.changed_at, v.shown_as is null, v.kind, array_to_string(v.languages, ' ')
        from change c left join visible_letter v on v.shown_as = c.public_id
        where (c.changed_at, c.public_id) > (after, after_id) and c.changed_at < before and c.changed_at <= now()
          and not exists (
            select from change n where n.public_id = c.public_id and n.changed_at > c.changed_at and n.changed_at <= now())
          and (v.shown_as is null
               or of_kind in (v.kind, '') and (in_language = '' or in_language = any (v.languages)))
        order by c.changed_at, c.public_id
        limit least(at_most, 1001);
end
$$;

-- How one letter stands, if the public ever saw it.
create or replace function reading_room.record(letter text)
    returns table (public_id text, changed_at timestamptz, gone boolean, kind text, languages text)
    language plpgsql stable security definer set search_path = reading_room, pg_temp set enable_seqscan = off
as $$
begin
    return query
        select c.public_id, c.changed_at, v.shown_as is null, v.kind, array_to_string(v.languages, ' ')
        from change c left join visible_letter v on v.shown_as = c.public_id
        where c.public_id = letter and c.changed_at <= now()
        order by c.changed_at desc
        limit 1;
end
$$;

-- The letters that can be read, after one of them in the order of their public ids.
create or replace function reading_room.shelf(after_id text, at_most integer)
    returns table (public_id text, changed_at timestamptz, gone boolean, kind text, languages text)
    language plpgsql stable security definer set search_path = reading_room, pg_temp set enable_seqscan = off
as $$
begin
    return query
        select v.shown_as, coalesce(c.changed_at, v.visible_from), false, v.kind, array_to_string(v.languages, ' ')
        from visible_letter v
        left join lateral (
            select n.changed_at from change n
            where n.public_id = v.shown_as and n.changed_at <= now()
            order by n.changed_at desc limit 1) c on true
        where v.shown_as > after_id
        order by v.shown_as
        limit least(at_most, 1001);
end
$$;

-- How many letters can be read, counted no further than asked.
create or replace function reading_room.volume(at_most integer) returns integer
    language plpgsql stable security definer set search_path = reading_room, pg_temp
as $$
begin
    return (select count(*) from (select from visible_letter limit least(at_most, 1000000)) counted);
end
$$;

revoke execute on all functions in schema reading_room from public;
revoke all on function reading_room.state(), reading_room.recent(integer),
    reading_room.harvest(timestamptz, text, timestamptz, text, text, integer), reading_room.record(text),
    reading_room.shelf(text, integer), reading_room.volume(integer) from nameh_reader;
grant execute on function reading_room.state(), reading_room.recent(integer),
    reading_room.harvest(timestamptz, text, timestamptz, text, text, integer), reading_room.record(text),
    reading_room.shelf(text, integer), reading_room.volume(integer) to nameh_reader;
