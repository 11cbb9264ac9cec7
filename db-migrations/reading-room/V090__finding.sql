-- What is searched of the published letters. One function folds what is written and what is asked, so that both meet: desk.fold, but a
-- half-space joins two parts of a word (U+E010), and hamza on waw and yeh is kept (U+E011, U+E012), since مسئول is not مسوول. What
-- comes out is words with a space between; prefixes and endings that Persian sets off by a half-space, a space or nothing are joined.
create function reading_room.units(written text) returns text
    language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
    t text := written;
begin
    if octet_length(t) = length(t) then
        return btrim(regexp_replace(desk.fold(t), '[^[:alnum:]]+', ' ', 'g'));
    end if;
    if strpos(t, E'\u0654') > 0 then
        t := regexp_replace(regexp_replace(t, E'\u0648\u0654', E'\uE011', 'g'), E'[\u0649\u064A\u06CC]\u0654', E'\uE012', 'g');
    end if;
    t := translate(t, E'\u0624\uFE85\uFE86\u0626\uFE89\uFE8A\uFE8B\uFE8C\u200C', E'\uE011\uE011\uE011\uE012\uE012\uE012\uE012\uE012\uE010');
    t := ' ' || regexp_replace(desk.fold(t), E'[^[:alnum:]\uE010-\uE012]+', ' ', 'g') || ' ';
    if t ~ '[ء-ی]' then
        t := regexp_replace(t, E' \uE010+|\uE010+ ', ' ', 'g');
        t := regexp_replace(t, E' (ن?می) (?=[\u0621-\u06D3\uE011\uE012])', E' \\1\uE010', 'g');
        t := regexp_replace(t, E'(?<=[\u0621-\u06D3\uE011\uE012]) (?=(?:ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان|تر|ترین) )', E'\uE010', 'g');
        t := translate(t, E'\uE011\uE012', E'\u0624\u0626');
    else
        t := replace(t, E'\uE010', '');
    end if;
    return btrim(regexp_replace(t, ' +', ' ', 'g'));
end
$$;

-- Units the way a phrase is looked for: word after word, the parts of a compound as words of their own, endings with their word.
create function reading_room.spoken(units text) returns text
    language sql immutable strict parallel safe
as $$
    select case when strpos(units, E'\uE010') = 0 then units
        else replace(
            regexp_replace(
                regexp_replace(units, E'(^| )(ن?می)\uE010', '\1\2', 'g'),
                E'\uE010(?=(?:ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان|تر|ترین|ای|ام|ات|اش|اند|ایم|اید)( |$))', '', 'g'),
            E'\uE010', ' ') end
$$;

-- The parts of a unit that are words of their own: those of a compound, and what stands beside a prefix or an ending.
create function reading_room.parts(unit text) returns text[]
    language sql immutable strict parallel safe
as $$
    select coalesce(array_agg(part), '{}')
    from string_to_table(unit, E'\uE010') part
    where length(part) > 1 and part not in ('می', 'نمی', 'ها', 'های', 'هایی', 'هایم', 'هایت', 'هایش', 'هایمان', 'هایتان', 'هایشان',
        'تر', 'ترین', 'ای', 'ام', 'ات', 'اش', 'اند', 'ایم', 'اید')
$$;

-- Stems without stop words: what is asked for is looked for.
create text search dictionary reading_room.english (template = pg_catalog.snowball, language = english);
create text search dictionary reading_room.german (template = pg_catalog.snowball, language = german);
create text search dictionary reading_room.french (template = pg_catalog.snowball, language = french);
create text search dictionary reading_room.arabic (template = pg_catalog.snowball, language = arabic);

-- A folded word as it stands in the index for a text in a language: its stem under the language, or, where none is known, itself.
create function reading_room.stem(word text, language text) returns text
    language sql immutable parallel safe
as $$
    select case language
        when 'en' then 'en:' || coalesce((ts_lexize('reading_room.english', word))[1], word)
        when 'de' then 'de:' || coalesce((ts_lexize('reading_room.german', word))[1], word)
        when 'fr' then 'fr:' || coalesce((ts_lexize('reading_room.french', word))[1], word)
        when 'ar' then 'ar:' || coalesce((ts_lexize('reading_room.arabic', translate(word, 'یک', 'يك')))[1], word)
        else word end
$$;

-- What units of a language are found by, each once; no word longer than a tsvector bears.
create function reading_room.lexemes(units text, language text) returns text[]
    language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
    if strpos(units, E'\uE010') = 0 then
        return array(select distinct reading_room.stem(left(unit, 100), language) from string_to_table(units, ' ') unit where unit <> '');
    end if;
    return array(
        select reading_room.stem(left(replace(unit, E'\uE010', ''), 100), language) from string_to_table(units, ' ') unit
        union
        select reading_room.stem(left(part, 100), language)
        from string_to_table(units, ' ') unit, unnest(reading_room.parts(unit)) part
        where strpos(unit, E'\uE010') > 0);
end
$$;

-- The year of the Solar Hijri calendar that a day lies in, by the 33-year rule (as ICU and LetterDate count).
create function reading_room.solar_year(day date) returns integer
    language sql immutable strict parallel safe
as $$
    select 1 + floor((33 * (extract(julian from day) - 1948320) + 3) / 12053)::integer
$$;

-- By which key a place is chosen: its name, folded, in any language of the headings.
create function reading_room.place_key(place text) returns text
    language sql immutable strict parallel safe
as $$
    select left(replace(replace(reading_room.units(place), E'\uE010', ''), ' ', '_'), 100)
$$;

-- A person whom the public may know by the full name, under an id that tells nothing; never that of the desk.
create table reading_room.published_person (
    person           text primary key,
    correspondent_id bigint not null unique references desk.correspondent
);

-- What is searched: one narrow row for each letter on the shelf, apart from the rows that the letter page reads, made when the
-- transaction ends that puts the letter there. Holds nothing of any letter that is not on the shelf.
create table reading_room.published_index (
    public_id    text primary key references reading_room.published_letter on delete cascade,
    visible_from timestamptz(6) not null,
    kind         text not null,
    languages    text[] not null,
    not_before   date,
    not_after    date,
    years        integer[] not null,
    solar_years  integer[] not null,
    -- in the order en, fa, ar, de, fr
    places       text[] not null,
    person       text references reading_room.published_person,
    head_words   text[] not null,
    words        tsvector not null,
    spoken       text not null
) with (toast_tuple_target = 128);
create index published_index_newest on reading_room.published_index (visible_from desc, public_id desc);
create index published_index_words on reading_room.published_index using gin (words) with (fastupdate = off);
create index published_index_kind on reading_room.published_index (kind, visible_from desc, public_id desc);
create index published_index_written on reading_room.published_index (not_before);
create index published_index_facets on reading_room.published_index using gin (languages, places) with (fastupdate = off);
create index published_index_person on reading_room.published_index (person, visible_from desc, public_id desc) where person is not null;
alter table reading_room.published_index alter column words set statistics 1000;

-- A letter found: what its facets are counted by, the years in the calendar of the reader, the place in the reader's language.
create type reading_room.hit as (
    public_id    text,
    shown_as     text,
    visible_from timestamptz,
    kind         text,
    languages    text[],
    years        integer[],
    place        text,
    person       text
);

-- The words of the headings on the shelf, and in how many letters each stands: among them a word that was meant is looked for.
create table reading_room.heading_word (
    word    text primary key,
    letters integer not null
);
create index heading_word_alike on reading_room.heading_word using gin (word desk.gin_trgm_ops) with (fastupdate = off);

-- The keys of the names above a letter, equal for one name in all scripts; written by the door.
alter table reading_room.published_heading add column name_keys text[] not null default '{}';

create function reading_room.drawn_id() returns text
    language sql volatile set search_path = pg_catalog, pg_temp
as $$
    select string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', (get_byte(drawn, at) & 31) + 1, 1), '')
    from (select uuid_send(gen_random_uuid()) as drawn) one, unnest(array[0, 1, 2, 3, 4, 5, 10, 11]) at
$$;

-- Who sent a letter, where its consent lets the full name be read and the name above it is one of theirs.
create function reading_room.known_sender(letter reading_room.published_letter) returns bigint
    language sql stable set search_path = pg_catalog, pg_temp
as $$
    select c.stands_for
    from desk.publication p
    join desk.consent_grant g on g.id = p.consent_id and g.name_form = 'FULL'
    join desk.letter l on l.id = p.letter_id
    join desk.correspondent c on c.id = l.sender_id
    where p.id = letter.publication_id
      and exists (select from desk.correspondent o
                  join desk.correspondent_name n on n.correspondent_id = o.id
                  join reading_room.published_heading h on h.public_id = letter.public_id and h.sender = n.name
                  where o.stands_for = c.stands_for)
$$;

create function reading_room.person_of(letter reading_room.published_letter) returns text
    language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
    known bigint := reading_room.known_sender(letter);
begin
    if known is null then
        return null;
    end if;
    insert into reading_room.published_person (person, correspondent_id) values (reading_room.drawn_id(), known)
    on conflict (correspondent_id) do nothing;
    return (select p.person from reading_room.published_person p where p.correspondent_id = known);
end
$$;

-- All that is written of a letter for the public, part by part; names and places have no language of their own.
create function reading_room.written(letter text)
    returns table (part integer, head boolean, language text, units text)
    language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    return query
    select min(h.part)::integer, true, h.told_in, reading_room.units(h.told)
    from (select p.part + 10 * array_position(array['en', 'fa', 'ar', 'de', 'fr'], h.language) as part, p.language as told_in, p.told
          from reading_room.published_heading h,
               lateral (values (0, h.title_language, h.title), (1, h.summary_language, h.summary), (2, 'und', h.sender),
                               (3, 'und', h.addressee), (4, 'und', h.place)) p (part, language, told)
          where h.public_id = letter and p.told is not null) h
    group by h.told_in, h.told
    union all
    select 100 + t.position, false, t.language, reading_room.units(t.body) from reading_room.published_text t where t.public_id = letter;
end
$$;

create function reading_room.years(from_day date, to_day date, solar boolean) returns integer[]
    language sql immutable
as $$
    select coalesce(array_agg(year), '{}')
    from generate_series(
        case when solar then reading_room.solar_year(from_day) else extract(year from from_day)::integer end,
        least(case when solar then reading_room.solar_year(to_day) else extract(year from to_day)::integer end,
              extract(year from from_day)::integer + 200)) year
    where from_day is not null and to_day is not null
$$;

-- The row of a letter in the index.
create function reading_room.index_row(letter reading_room.published_letter, person text) returns reading_room.published_index
    language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
    made  reading_room.published_index;
    found text[];
begin
    made.public_id := letter.public_id;
    made.visible_from := letter.visible_from;
    made.kind := letter.kind;
    made.languages := letter.languages;
    made.not_before := letter.not_before;
    made.not_after := letter.not_after;
    made.years := reading_room.years(letter.not_before, letter.not_after, false);
    made.solar_years := reading_room.years(letter.not_before, letter.not_after, true);
    made.person := person;
    select coalesce(array_agg(coalesce(reading_room.place_key(h.place), '') order by o.at), '{}') into made.places
    from unnest(array['en', 'fa', 'ar', 'de', 'fr']) with ordinality o (language, at)
    left join reading_room.published_heading h on h.public_id = letter.public_id and h.language = o.language;
    with parts as materialized (select * from reading_room.written(letter.public_id)),
        head as (select distinct word from parts p, unnest(reading_room.lexemes(p.units, 'und')) word where p.head)
    select ' ' || string_agg(reading_room.spoken(p.units), ' | ' order by p.part) || ' ',
           (select coalesce(array_agg(word order by word), '{}') from head),
           (select array_agg(lexeme) from (
                select unnest(reading_room.lexemes(q.units, q.language)) from parts q
                union select 'h:' || word from head
                union select 'y:' || y from unnest(made.years) y
                union select 'j:' || j from unnest(made.solar_years) j
                union select 'n:' || k from reading_room.published_heading h, unnest(h.name_keys) k where h.public_id = letter.public_id
            ) all_of (lexeme) where lexeme <> '')
    into made.spoken, made.head_words, found
    from parts p;
    made.spoken := coalesce(made.spoken, '');
    -- a tsvector holds a megabyte; letters have a hundredth of that
    if (select sum(octet_length(l) + 8) from unnest(found) l) > 1000000 then
        found := (select array_agg(l) from (select l, sum(octet_length(l) + 8) over (order by length(l), l) as used from unnest(found) l) s
                  where used <= 1000000);
    end if;
    made.words := array_to_tsvector(found);
    return made;
end
$$;

create function reading_room.index_letter() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    letter reading_room.published_letter;
begin
    select * into letter from reading_room.published_letter l where l.public_id = new.public_id;
    if letter.public_id is not null then
        insert into reading_room.published_index
        select made.* from reading_room.index_row(letter, reading_room.person_of(letter)) made
        on conflict do nothing;
    end if;
    return null;
end
$$;
-- When the transaction ends, headings and texts are there.
create constraint trigger index_letter after insert on reading_room.published_letter deferrable initially deferred
    for each row execute function reading_room.index_letter();

create function reading_room.follow_place_in_lists() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    update reading_room.published_index i set visible_from = new.visible_from where i.public_id = new.public_id;
    return null;
end
$$;
create trigger follow_place_in_lists after update of visible_from on reading_room.published_letter
    for each row when (old.visible_from is distinct from new.visible_from) execute function reading_room.follow_place_in_lists();

-- Each heading word is counted once for its letter, in the order of the words, so that two that publish at once do not wait for each other.
create function reading_room.count_heading_words() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        insert into reading_room.heading_word as h (word, letters)
        select w, 1 from unnest(new.head_words) w order by w
        on conflict (word) do update set letters = h.letters + 1;
    else
        perform from reading_room.heading_word h where h.word = any (old.head_words) order by h.word for update;
        update reading_room.heading_word h set letters = h.letters - 1 where h.word = any (old.head_words);
        delete from reading_room.heading_word h where h.word = any (old.head_words) and h.letters <= 0;
    end if;
    return null;
end
$$;
create trigger count_heading_words after insert or delete on reading_room.published_index
    for each row execute function reading_room.count_heading_words();

-- What is on the shelf already.
insert into reading_room.published_index
select made.* from reading_room.published_letter l, reading_room.index_row(l, reading_room.person_of(l)) made;

revoke execute on all functions in schema reading_room from public;
