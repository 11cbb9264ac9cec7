create sequence desk.consent_grant_seq increment by 50;

-- Append-only: the application may add and read, never change or remove.
create table desk.consent_grant (
    id          bigint primary key,
    letter_id   bigint not null references desk.letter,
    act         text not null check (act in ('KEEP', 'PUBLISH_TEXT', 'PUBLISH_SCAN', 'RESEARCH', 'COURTS', 'SOCIAL_MEDIA')),
    name_form   text not null check (name_form in ('FULL', 'INITIALS', 'PSEUDONYM', 'ANONYMOUS')),
    pseudonym   text check (length(pseudonym) between 1 and 200),
    languages   text[] not null,
    valid_from  date not null,
    valid_until date,
    given_how   text not null check (given_how in ('IN_WRITING', 'IN_PERSON', 'BY_PHONE', 'BY_MESSAGE')),
    evidence    text check (length(evidence) <= 2000),
    recorded_by text not null references desk.account,
    recorded_at timestamptz(6) not null,
    unique (id, letter_id, act),
    check ((name_form = 'PSEUDONYM') = (pseudonym is not null)),
    check (valid_from <= valid_until)
);
create index consent_grant_letter on desk.consent_grant (letter_id);

create table desk.consent_revocation (
    grant_id   bigint primary key references desk.consent_grant,
    reason     text check (length(reason) <= 2000),
    revoked_by text not null references desk.account,
    revoked_at timestamptz(6) not null
);

grant usage on sequence desk.consent_grant_seq to nameh_desk;
grant select, insert on desk.consent_grant, desk.consent_revocation to nameh_desk;
