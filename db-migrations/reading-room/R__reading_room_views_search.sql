-- A lexeme as it is written in a query.
create or replace function reading_room.lexeme(word text) returns text
    language sql immutable parallel safe
as $$
    select '''' || replace(replace(left(word, 110), E'\\', E'\\\\'), '''', '''''') || ''''
$$;

-- What a word is found by: itself, its stem in each language that has a stemmer, the letters written in the year that it may be, and
-- the names that it may be in another script. These functions are not in SQL, since the plans of such are not kept.
create or replace function reading_room.word_query(word text, name_key text) returns text
    language plpgsql immutable parallel safe set search_path = pg_catalog, reading_room, pg_temp
as $$
declare
    w text := left(word, 100);
begin
    return concat_ws(' | ', lexeme(w), lexeme(stem(w, 'en')), lexeme(stem(w, 'de')), lexeme(stem(w, 'fr')), lexeme(stem(w, 'ar')),
        case when w ~ '^[0-9]{3,4}$' then lexeme(case when w::integer < 1700 then 'j:' else 'y:' end || w::integer) end,
        case when name_key <> '' then lexeme('n:' || name_key) end);
end
$$;

-- What a unit is found by: the whole; or the parts of a compound.
create or replace function reading_room.unit_query(unit text, name_key text) returns text
    language plpgsql immutable parallel safe set search_path = pg_catalog, reading_room, pg_temp
as $$
declare
    pieces text[];
begin
    if strpos(unit, E'\uE010') = 0 then
        return '(' || word_query(unit, name_key) || ')';
    end if;
    pieces := parts(unit);
    if array_to_string(pieces, E'\uE010') <> unit then
        return '(' || word_query(replace(unit, E'\uE010', ''), name_key) || ')';
    end if;
    return '(' || word_query(replace(unit, E'\uE010', ''), name_key) || ' | ('
        || (select string_agg('(' || word_query(piece, null) || ')', ' & ') from unnest(pieces) piece) || '))';
end
$$;

-- What words are found by that stand one after the other: all of them, or two that the text may write as one. Null for no word.
create or replace function reading_room.words_query(words text[], name_keys text[]) returns text
    language plpgsql immutable parallel safe set search_path = pg_catalog, reading_room, pg_temp
as $$
declare
    asked   text[] := string_to_array(units(array_to_string(words, ' ')), ' ');
    folded  text[] := '{}';
    queries text[] := '{}';
    query   text;
    joined  text;
begin
    if cardinality(asked) = 0 then
        return null;
    end if;
    for at in 1 .. cardinality(words) loop
        folded := folded || units(words[at]);
    end loop;
    for at in 1 .. cardinality(asked) loop
        queries := queries || unit_query(asked[at], name_keys[array_position(folded, asked[at])]);
    end loop;
    query := array_to_string(queries, ' & ');
    for at in 2 .. cardinality(asked) loop
        joined := replace(asked[at - 1] || asked[at], E'\uE010', '');
        if joined ~ '^[ء-ۓ]+$' then
            query := query || ' | ('
                || array_to_string(queries[:at - 2] || ('(' || word_query(joined, null) || ')') || queries[at + 1:], ' & ') || ')';
        end if;
    end loop;
    return '(' || query || ')';
end
$$;

-- A phrase as it is looked for among what is spoken, with a space on both sides; empty if it holds no word.
create or replace function reading_room.phrase(written text) returns text
    language plpgsql immutable strict parallel safe set search_path = pg_catalog, reading_room, pg_temp
as $$
declare
    u text := units(written);
begin
    return case when u = '' then '' else ' ' || spoken(u) || ' ' end;
end
$$;

-- How many letters have what is asked, as the planner expects from its statistics. Volatile, since a stable function may not explain.
create or replace function reading_room.expected(asked tsquery) returns double precision
    language plpgsql volatile set search_path = pg_catalog, reading_room, pg_temp
as $$
declare
    plan json;
begin
    execute format('explain (format json) select from published_index where words @@ %L', asked) into plan;
    return plan -> 0 -> 'Plan' ->> 'Plan Rows';
end
$$;

-- From when on the letter can be read that stands so many places behind another in the list; null if there are not so many.
create or replace function reading_room.nth_before(behind integer, before timestamptz, before_id text) returns timestamptz
    language plpgsql stable set search_path = pg_catalog, reading_room, pg_temp set enable_indexscan = on
as $$
begin
    return (select c.visible_from from published_index c
            where c.visible_from <= now() and (c.visible_from, c.public_id) < (before, before_id)
            order by c.visible_from desc, c.public_id desc offset behind limit 1);
end
$$;

-- The newest letters on the shelf that have words, those before a place in the list only. Of frequent words only a stretch of the list is
-- looked through that is expected to hold enough of them: on its way through all that have them, the index would bring more with
-- every year. No plan but a bitmap: a walk down the list would fetch the words of every letter it passes, which are far more than
-- the planner thinks.
create or replace function reading_room.letters_with(asked tsquery, before timestamptz, before_id text, at_most integer)
    returns setof reading_room.published_index
    language plpgsql stable set search_path = pg_catalog, reading_room, pg_temp
    set enable_seqscan = off set enable_indexscan = off set plan_cache_mode = force_generic_plan
as $$
declare
    letters double precision := (select c.reltuples from pg_class c where c.oid = 'published_index'::regclass);
    matches double precision := expected(asked);
    stretch integer := greatest(at_most, least(2 * at_most * letters / greatest(matches, 1), 1e9));
    since   timestamptz;
    missing integer := at_most;
    got     integer;
begin
    while matches > 8 * at_most and missing > 0 loop
        since := nth_before(stretch, before, before_id);
        exit when since is null;
        if 120 * stretch < matches then
            -- fewer letters than entries of the index, whose words may well be fetched
            return query
                select * from (select * from published_index c
                               where c.visible_from between since and now() and (c.visible_from, c.public_id) < (before, before_id)
                               order by c.visible_from desc, c.public_id desc offset 0) c
                where c.words @@ asked limit missing;
        else
            return query
                select * from published_index c
                where c.words @@ asked and c.visible_from between since and now()
                  and (c.visible_from + interval '0', c.public_id) < (before, before_id)
                order by c.visible_from + interval '0' desc, c.public_id desc limit missing;
        end if;
        get diagnostics got = row_count;
        missing := missing - got;
        before := since;
        before_id := '';
        stretch := least(stretch * 4.0, 1e9);
    end loop;
    if missing > 0 then
        return query
            select * from published_index c
            where c.words @@ asked and c.visible_from <= now() and (c.visible_from, c.public_id) < (before, before_id)
            order by c.visible_from + interval '0' desc, c.public_id desc limit missing;
    end if;
end
$$;

-- The newest letters on the shelf that have what is asked, those before a place in the list only, whether they can be read now or not.
create or replace function reading_room.candidates(reader text, asked tsquery, phrases text[], no_phrases text[], of_kind text, in_language text,
        of_place text, of_person text, of_theme text, from_day date, to_day date, before timestamptz, before_id text, at_most integer)
    returns setof reading_room.hit
    language plpgsql stable set search_path = pg_catalog, reading_room, pg_temp
    set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
declare
    by_words boolean := querytree(asked) not in ('', 'T');
    place_of integer := array_position(array['en', 'fa', 'ar', 'de', 'fr'], reader);
begin
    -- what is asked most often: its plan is kept, since planning takes longer than finding
    if by_words and concat(array_to_string(phrases || no_phrases, ''), of_kind, in_language, of_place, of_person, of_theme, from_day, to_day) = '' then
        return query
            select c.public_id, c.visible_from, c.kind, c.languages, case reader when 'fa' then c.solar_years else c.years end,
                   c.places[place_of], c.person, c.themes
            from letters_with(asked, before, before_id, at_most) c;
        return;
    end if;
    return query execute format($walk$
        select c.public_id, c.visible_from, c.kind, c.languages, c.%1$I, c.places[%2$s], c.person, c.themes
        from published_index c
        where c.visible_from <= now() and (c.visible_from, c.public_id) < ($1, $2) %3$s
        order by c.visible_from %4$s desc, c.public_id desc
        limit $12
        $walk$,
        case reader when 'fa' then 'solar_years' else 'years' end,
        place_of,
        concat(
            case when asked is not null then 'and c.words @@ $3 ' end,
            case when cardinality(phrases) > 0 then 'and (select bool_and(strpos(c.spoken, p) > 0) from unnest($4) p) ' end,
            case when cardinality(no_phrases) > 0 then 'and (select bool_and(strpos(c.spoken, p) = 0) from unnest($5) p) ' end,
            case when of_kind <> '' then 'and c.kind = $6 ' end,
            case when in_language <> '' then 'and c.languages @> array[$7] ' end,
            case when of_place <> '' then 'and c.places @> array[$8] ' end,
            case when of_person <> '' then 'and c.person = $9 ' end,
            case when of_theme <> '' then 'and c.themes @> array[$13] ' end,
            case when from_day is not null then 'and c.not_after >= $10 ' end,
            case when to_day is not null then 'and c.not_before <= $11 ' end),
        -- a walk down the list would fetch the words of every letter it passes: they are far more than the planner thinks
        case when by_words then '+ interval ''0''' else '' end)
    using before, before_id, asked, phrases, no_phrases, of_kind, in_language, of_place, of_person, from_day, to_day, at_most,
        of_theme;
end
$$;

-- The newest of the candidates that can be read now, so many at most, and the facets of these. Whether a letter can be read is asked of
-- visible_letter alone; more candidates are walked until there are enough.
create or replace function reading_room.sift(reader text, asked tsquery, phrases text[], no_phrases text[], of_kind text, in_language text,
        of_place text, of_person text, of_theme text, from_day date, to_day date, before timestamptz, before_id text, at_most integer)
    returns reading_room.sifted
    language plpgsql stable set search_path = pg_catalog, reading_room, pg_temp
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan
as $$
declare
    wanted integer := at_most + 200;
    result sifted;
begin
    loop
        -- an index is sought for each candidate, however many the planner expects
        with walked as materialized (
            select * from candidates(reader, asked, phrases, no_phrases, of_kind, in_language, of_place, of_person, of_theme, from_day, to_day,
                                     before, before_id, wanted)),
        found as materialized (
            select l.shown_as, w.*
            from walked w join visible_letter l on l.public_id = w.public_id
            order by w.visible_from desc, w.public_id desc
            limit at_most)
        select (select count(*) from walked), array(select f.public_id from found f), array(select f.shown_as from found f),
            array(select row('kind', k.kind, d.label, k.n)::answer
                  from (select f.kind, count(*) as n from found f group by 1 order by 2 desc, 1 limit 8) k
                  left join desk.kind_label d on d.code = k.kind and d.language = reader)
            || array(select row('language', l.language, null, count(*))::answer
                     from (select unnest(f.languages) as language from found f) l group by l.language order by count(*) desc, l.language limit 8)
            || array(select row('year', y.year::text, null, count(*))::answer
                     from (select unnest(f.years) as year from found f) y group by y.year order by count(*) desc, y.year limit 8)
            || array(select row('place', p.place, h.place, p.n)::answer
                     from (select f.place, count(*) as n, max(f.public_id) as one
                           from found f where f.place <> '' group by 1 order by 2 desc, 1 limit 8) p
                     left join published_heading h on h.public_id = p.one and h.language = reader)
            || array(select row('person', p.person, h.sender, p.n)::answer
                     from (select f.person, count(*) as n, max(f.public_id) as one
                           from found f where f.person is not null group by 1 order by 2 desc, 1 limit 8) p
                     left join published_heading h on h.public_id = p.one and h.language = reader)
            || array(select row('theme', t.theme, d.label, t.n)::answer
                     from (select t.theme, count(*) as n from (select unnest(f.themes) as theme from found f) t
                           group by 1 order by t.theme = of_theme desc, 2 desc, 1 limit 8) t
                     left join desk.theme_label d on d.code = t.theme and d.language = reader)
        into result.walked, result.marks, result.shown, result.facets;
        exit when result.walked < wanted or cardinality(result.shown) >= at_most;
        wanted := wanted * 4;
    end loop;
    return result;
end
$$;

-- The word of a heading that can be read now which is most like one that is found nowhere; null if that one is found, or none is like it.
create or replace function reading_room.meant(written text) returns text
    language plpgsql stable set search_path = pg_catalog, reading_room, pg_temp set enable_seqscan = off
as $$
declare
    typed text := replace(units(written), E'\uE010', '');
    asked tsquery;
begin
    if length(typed) not between 3 and 50 or typed ~ '[0-9 ]' then
        return null;
    end if;
    asked := word_query(typed, null)::tsquery;
    if exists (select from published_index i join visible_letter l using (public_id) where i.words @@ asked) then
        return null;
    end if;
    return (
        select w.word
        from heading_word w
        where w.word operator(desk.%) typed and w.word <> typed and abs(length(w.word) - length(typed)) <= 3
          and exists (select from published_index i join visible_letter l using (public_id) where i.words @@ lexeme('h:' || w.word)::tsquery)
        order by desk.similarity(w.word, typed) desc, w.word
        limit 1);
end
$$;

-- A search of what can be read now: the letters of one page of what is found, how many are found (1,001: more than 1,000), the facets
-- counted over the newest 1,001 of them, the letter whose public id was typed, the stems that were looked for, and, where nothing
-- is found, words that may have been meant.
create or replace function reading_room.search(reader text, words text[], name_keys text[], phrases text[], without text[],
        of_kind text, in_language text, of_place text, of_person text, from_day date, to_day date, typed_id text,
        relevance boolean, before timestamptz, before_id text, skipped integer, at_most integer, of_theme text default '')
    returns table (what text, value text, label text, amount bigint)
    language plpgsql stable security definer set search_path = pg_catalog, reading_room, pg_temp
    set jit = off
as $$
declare
    said     text[] := (select coalesce(array_agg(s), '{}') from (select phrase(p) as s from unnest(phrases) p) x where s <> '');
    unsaid   text[] := (select coalesce(array_agg(s), '{}') from (select phrase(p) as s from unnest(without) p) x where s like ' % % ');
    asked    tsquery;
    found    sifted;
    page     text[];
    place_in text := coalesce(place_key(of_place), '');
    spelling text[];
begin
    asked := nullif(concat_ws(' & ', words_query(words, name_keys),
        (select string_agg(unit_query(u, null), ' & ') from unnest(said) s, string_to_table(btrim(s), ' ') u),
        (select string_agg('!' || words_query(array[w], null), ' & ') from unnest(without) w where phrase(w) not like ' % % ')), '')::tsquery;
    found := sift(reader, asked, said, unsaid, of_kind, in_language, place_in, of_person, of_theme, from_day, to_day, 'infinity', '', 1001);

    return query select 'total', null::text, null::text, cardinality(found.shown)::bigint;
    return query select 'exact', l.shown_as, null::text, null::bigint from visible_letter l where l.shown_as = typed_id;
    return query
        select distinct 'stem', u, stem(u, o), null::bigint
        from string_to_table(replace(units(array_to_string(search.words, ' ')), E'\uE010', ''), ' ') u, unnest(array['en', 'de', 'fr', 'ar']) o
        where u <> '';

    if relevance then
        page := array(
            select h.shown_as
            from unnest(found.marks, found.shown) with ordinality h (public_id, shown_as, ordinality)
            join published_index i on i.public_id = h.public_id
            order by relevance_of(i.words, i.spoken, array_to_string(search.words || search.phrases, ' ')) desc, h.ordinality
            offset skipped limit least(at_most, 101));
    elsif before_id <> '' then
        page := (sift(reader, asked, said, unsaid, of_kind, in_language, place_in, of_person, of_theme, from_day, to_day, before, before_id,
                      least(at_most, 101))).shown;
    else
        page := found.shown[:least(at_most, 101)];
    end if;
    return query select 'letter', p.id, null::text, p.at from unnest(page) with ordinality p (id, at);

    return query select f.* from unnest(found.facets) f;

    if cardinality(found.shown) = 0 and cardinality(words) > 0 then
        spelling := array(select coalesce(meant(w), w) from unnest(words) with ordinality o (w, at) order by at);
        if spelling <> words and cardinality((sift(reader, words_query(spelling, null)::tsquery, said, unsaid, of_kind, in_language, place_in,
                                                   of_person, of_theme, from_day, to_day, 'infinity', '', 1)).shown) > 0 then
            return query select 'meant', words[at], spelling[at], at::bigint from generate_subscripts(words, 1) at;
        end if;
    end if;
end
$$;

-- How much a letter has of what is asked: a word in a heading counts most, and each time more that it is said a little less.
create or replace function reading_room.relevance_of(words tsvector, spoken text, asked text) returns double precision
    language sql immutable parallel safe set search_path = pg_catalog, reading_room, pg_temp
as $$
    select coalesce(sum(
        case when relevance_of.words @@ lexeme('h:' || u)::tsquery then 3 else 0 end
        + ln(1 + (length(relevance_of.spoken) - length(replace(relevance_of.spoken, ' ' || u || ' ', ' '))) / (length(u) + 1.0))), 0)
    from string_to_table(reading_room.spoken(units(relevance_of.asked)), ' ') u
$$;

-- Who sent letters that can be read now and is known by the full name, with the name in the reader's language.
create or replace function reading_room.people(reader text, at_most integer)
    returns table (person text, name text, letters bigint)
    language sql stable security definer set search_path = pg_catalog, reading_room, pg_temp
as $$
    select p.person, h.sender, p.n
    from (select i.person, count(*) as n, max(l.public_id) as one
          from published_index i join visible_letter l using (public_id)
          where i.person is not null
          group by i.person order by 2 desc, 1 limit least(at_most, 1000)) p
    join published_heading h on h.public_id = p.one and h.language = reader
    order by p.n desc, h.sender, p.person
$$;

-- The places of letters that can be read now, in the reader's language, with the key by which the list is asked for them.
create or replace function reading_room.places(reader text, at_most integer)
    returns table (place text, name text, letters bigint)
    language sql stable security definer set search_path = pg_catalog, reading_room, pg_temp
as $$
    select p.place, h.place, p.n
    from (select i.places[array_position(array['en', 'fa', 'ar', 'de', 'fr'], reader)] as place, count(*) as n, max(l.public_id) as one
          from published_index i join visible_letter l using (public_id)
          group by 1 order by 2 desc, 1 limit least(at_most, 1000)) p
    join published_heading h on h.public_id = p.one and h.language = reader
    where p.place <> ''
    order by p.n desc, h.place
$$;

-- How many letters that can be read now were written in each year of a calendar.
create or replace function reading_room.letters_per_year(solar boolean)
    returns table (year integer, letters bigint)
    language sql stable security definer set search_path = pg_catalog, reading_room, pg_temp
as $$
    select y, count(*)
    from published_index i join visible_letter l using (public_id),
         unnest(case when solar then i.solar_years else i.years end) y
    group by y order by y
$$;

revoke execute on all functions in schema reading_room from public;
grant execute on function reading_room.search(text, text[], text[], text[], text[], text, text, text, text, date, date, text, boolean,
    timestamptz, text, integer, integer, text) to nameh_reader;
grant execute on function reading_room.people(text, integer), reading_room.places(text, integer), reading_room.letters_per_year(boolean)
    to nameh_reader;
