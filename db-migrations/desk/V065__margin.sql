-- How sure the house is that a letter is by whom it says, row after row; the newest counts.
create sequence desk.authentication_seq increment by 50;

create table desk.authentication (
    id          bigint primary key,
    letter_id   bigint not null references desk.letter,
    level       text not null check (level in ('UNVERIFIED', 'PLAUSIBLE', 'VERIFIED')),
    method      text check (method in ('HANDWRITING', 'MET_WRITER', 'PHONE_CALL', 'WITNESS', 'DOCUMENT', 'OTHER')),
    note        text check (length(trim(note)) between 1 and 2000),
    verified_by text not null references desk.account,
    verified_at timestamptz(6) not null,
    constraint authentication_says_how check (
        (level = 'UNVERIFIED' or method is not null) and (method is distinct from 'OTHER' or note is not null))
);
create index authentication_letter on desk.authentication (letter_id, id);
create trigger append_only before update or delete or truncate on desk.authentication
    for each statement execute function desk.refuse_change();
create trigger number_not_void before insert on desk.authentication for each row execute function desk.refuse_for_void();

-- What staff say to each other of a letter or of a passage in it. A table of its own, which no version, no snapshot and no projection
-- reads: whatever becomes of the letter, a comment stays inside.
create sequence desk.comment_seq increment by 50;

create table desk.comment (
    id               bigint primary key,
    letter_id        bigint not null references desk.letter,
    token            uuid not null unique,
    passage_language text check (passage_language ~ '^[a-z]{2,3}$'),
    passage          text check (length(trim(passage)) between 1 and 2000),
    body             text not null check (length(trim(body)) between 1 and 4000),
    written_by       text not null references desk.account,
    written_at       timestamptz(6) not null,
    constraint comment_passage_in_a_text check ((passage is null) = (passage_language is null))
);
create index comment_letter on desk.comment (letter_id, id);
create trigger append_only before update or delete or truncate on desk.comment
    for each statement execute function desk.refuse_change();
create trigger number_not_void before insert on desk.comment for each row execute function desk.refuse_for_void();

-- A comment is settled once, by a row beside it.
create table desk.comment_resolution (
    comment_id  bigint primary key references desk.comment,
    resolved_by text not null references desk.account,
    resolved_at timestamptz(6) not null
);
create trigger append_only before update or delete or truncate on desk.comment_resolution
    for each statement execute function desk.refuse_change();

grant usage on sequence desk.authentication_seq, desk.comment_seq to nameh_desk;
grant select, insert on desk.authentication, desk.comment, desk.comment_resolution to nameh_desk;
