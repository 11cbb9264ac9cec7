-- Where the generator of the benchmark puts its letters and names, one row each; load.sql makes the rows of the house from them.
create unlogged table bench_name (
    correspondent bigint,
    latin         text,
    latin_key     text,
    arabic        text,
    arabic_key    text,
    born          integer
);

create unlogged table bench_letter (
    n            bigint,
    year         integer,
    serial       integer,
    public_id    text,
    token        uuid,
    fate         text,
    kind         text,
    received     date,
    written      date,
    language     text,
    incipit      text,
    sender       bigint,
    addressee    bigint,
    title_en     text,
    title_fa     text,
    body         text,
    into_language text,
    translation  text
);

-- Letters beyond those that are loaded whole, as the public sees them: each a copy of one that is.
create unlogged table bench_copy (
    n         bigint,
    model     text,
    public_id text
);

-- What searches ask for. The index of a copy holds these words alone: counts and matches are those of a whole one.
create unlogged table bench_word (
    word text
);
