-- What somebody asks to have corrected or taken away in what the public reads. Whoever asks has no account, and nothing tells them whether
-- a letter exists: what they say of it is kept as they typed it. How they can be reached is sealed by the application, for this row alone.
create sequence desk.correction_request_seq increment by 50;
create table desk.correction_request (
    id          bigint primary key,
    token       uuid not null unique,
    -- under this the same words sent again are found
    digest      bytea not null check (length(digest) = 32),
    said_letter text check (length(trim(said_letter)) between 1 and 300),
    message     text not null check (length(trim(message)) between 1 and 4000),
    relation    text not null check (relation in ('NAMED', 'RELATIVE', 'LAWYER', 'OTHER')),
    reach       bytea,
    language    text not null check (language in ('en', 'fa', 'ar', 'de', 'fr')),
    received_at timestamptz(6) not null,
    due_on      date not null,
    -- a nonce of 12 bytes and a tag of 16 stand around what is sealed: what is shorter was never sealed
    constraint correction_sealed check (length(reach) > 28)
);
create index correction_request_due on desk.correction_request (due_on, id);
create index correction_request_digest on desk.correction_request (digest);

-- Which letter it is about, as an editor found; the newest counts. Only what the public could read can be meant.
create table desk.correction_link (
    id         bigint generated always as identity primary key,
    request_id bigint not null references desk.correction_request,
    letter_id  bigint not null references desk.letter,
    linked_by  text not null references desk.account,
    linked_at  timestamptz(6) not null
);
create index correction_link_request on desk.correction_link (request_id, id desc);

-- What became of it: answered once, by an editor, in words.
create table desk.correction_answer (
    request_id  bigint primary key references desk.correction_request,
    outcome     text not null check (outcome in ('GRANTED', 'PARTLY', 'REFUSED')),
    answer      text not null constraint correction_answer_in_words check (length(trim(answer)) between 1 and 4000),
    told_how    text not null check (told_how in ('SAFE_WAY', 'IN_WRITING', 'IN_PERSON', 'BY_PHONE', 'NOT_POSSIBLE')),
    answered_by text not null references desk.account,
    answered_at timestamptz(6) not null
);

create function desk.guard_correction_link() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if not exists (select from account_role r where r.account = new.linked_by and r.role = 'EDITOR') then
        raise exception '% is no editor', new.linked_by using errcode = 'check_violation', constraint = 'correction_by_editor';
    end if;
    if not exists (select from publication p where p.letter_id = new.letter_id) then
        raise exception 'letter % was never let out', new.letter_id
            using errcode = 'check_violation', constraint = 'correction_of_public_letter';
    end if;
    return new;
end
$$;
create trigger guard_correction_link before insert on desk.correction_link
    for each row execute function desk.guard_correction_link();

create function desk.guard_correction_answer() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if not exists (select from account_role r where r.account = new.answered_by and r.role = 'EDITOR') then
        raise exception '% is no editor', new.answered_by using errcode = 'check_violation', constraint = 'correction_by_editor';
    end if;
    return new;
end
$$;
create trigger guard_correction_answer before insert on desk.correction_answer
    for each row execute function desk.guard_correction_answer();

create trigger append_only before update or delete or truncate on desk.correction_request
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.correction_link
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.correction_answer
    for each statement execute function desk.refuse_change();

grant usage on sequence desk.correction_request_seq to nameh_desk;
grant select, insert on desk.correction_request, desk.correction_answer to nameh_desk;
grant select, insert (request_id, letter_id, linked_by, linked_at) on desk.correction_link to nameh_desk;
