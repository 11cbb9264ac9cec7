create extension if not exists pg_trgm with schema desk;

create sequence desk.correspondent_seq increment by 50;

create table desk.correspondent (
    id            bigint primary key,
    kind          text not null check (kind in ('PERSON', 'BODY')),
    father_name   text check (length(father_name) <= 200),
    mother_name   text check (length(mother_name) <= 200),
    year_of_birth integer check (year_of_birth between 1800 and 2100),
    entered_by    text not null references desk.account,
    entered_at    timestamptz(6) not null,
    version       integer not null
);

create table desk.correspondent_name (
    correspondent_id bigint not null references desk.correspondent,
    position         integer not null check (position >= 0),
    name             text not null check (length(name) between 1 and 200),
    script           text not null check (script in ('LATIN', 'ARABIC')),
    name_key         text not null,
    primary key (correspondent_id, position)
);

create index correspondent_name_key on desk.correspondent_name using gin ((' ' || name_key) desk.gin_trgm_ops);

grant usage on sequence desk.correspondent_seq to nameh_desk;
grant select, insert, update on desk.correspondent, desk.correspondent_name to nameh_desk;
