-- What a search finds was one array of rows, whose making took longer than the finding.
drop function if exists reading_room.hits;
drop type reading_room.hit;

-- A letter that has what is asked: what its facets are counted by, the years in the calendar of the reader, the place in the reader's
-- language.
create type reading_room.hit as (
    public_id    text,
    visible_from timestamptz,
    kind         text,
    languages    text[],
    years        integer[],
    place        text,
    person       text,
    themes       text[]
);

-- One thing that a search answers: what it tells, a value, its name, and a number.
create type reading_room.answer as (
    what   text,
    value  text,
    label  text,
    amount bigint
);

-- What is left of candidates that can be read: how many were walked; under which marks these letters lie and under which ids they are
-- shown, the newest first; and their facets.
create type reading_room.sifted as (
    walked integer,
    marks  text[],
    shown  text[],
    facets reading_room.answer[]
);

-- What facets are counted by stays in the row: rows were made so narrow that these were fetched one by one from beside the table.
alter table reading_room.published_index
    alter column languages set storage main, alter column years set storage main, alter column solar_years set storage main,
    alter column places set storage main, alter column themes set storage main;
update reading_room.published_index
set languages = languages || '{}', years = years || '{}', solar_years = solar_years || '{}', places = places || '{}', themes = themes || '{}';
