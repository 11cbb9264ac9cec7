create sequence desk.receipt_seq increment by 50;

-- The receipts given to writers. Of the code on the paper only the SHA-256 is kept; the newest receipt of a letter is the one in
-- force. Append-only.
create table desk.receipt (
    id        bigint primary key,
    letter_id bigint not null references desk.letter,
    token     uuid not null unique,
    code_hash bytea not null unique check (length(code_hash) = 32),
    language  text not null check (language in ('en', 'fa', 'ar', 'de', 'fr')),
    issued_by text not null references desk.account,
    issued_at timestamptz(6) not null
);
create index receipt_letter on desk.receipt (letter_id);

create trigger append_only before update or delete or truncate on desk.receipt
    for each statement execute function desk.refuse_change();
create trigger number_not_void before insert on desk.receipt for each row execute function desk.refuse_for_void();

grant usage on sequence desk.receipt_seq to nameh_desk;
grant select, insert on desk.receipt to nameh_desk;
