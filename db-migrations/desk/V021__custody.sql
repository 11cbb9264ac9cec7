create sequence desk.custody_transfer_seq increment by 50;

-- Who held the original of a letter, from when on, and why it came to them. Append-only: what was wrong is corrected by a further
-- row that names the wrong one, and each row is corrected once at most.
create table desk.custody_transfer (
    id          bigint primary key,
    letter_id   bigint not null references desk.letter,
    token       uuid not null unique,
    given_by    text not null check (given_by in ('HOUSE', 'WRITER', 'OTHER', 'UNKNOWN')),
    giver       text check (length(trim(giver)) between 1 and 200),
    taken_by    text not null check (taken_by in ('HOUSE', 'WRITER', 'OTHER', 'UNKNOWN')),
    taker       text check (length(trim(taker)) between 1 and 200),
    held_from   date not null,
    held_until  date,
    due_back    date,
    reason      text not null
        check (reason in ('RECEIVED', 'LENT', 'GIVEN_BACK', 'RETURNED', 'HANDED_OVER', 'CONSERVATION', 'LOST', 'FOUND', 'OTHER', 'NEVER_HAPPENED')),
    remark      text check (length(trim(remark)) between 1 and 2000),
    corrects    bigint unique,
    recorded_by text not null references desk.account,
    recorded_at timestamptz(6) not null,
    unique (id, letter_id),
    constraint custody_corrects_own foreign key (corrects, letter_id) references desk.custody_transfer (id, letter_id),
    constraint custody_giver_named check ((given_by = 'OTHER') = (giver is not null)),
    constraint custody_taker_named check ((taken_by = 'OTHER') = (taker is not null)),
    constraint custody_days check (held_from <= held_until),
    constraint custody_due_later check (due_back >= held_from),
    constraint custody_undone_only_by_correction check (reason <> 'NEVER_HAPPENED' or corrects is not null),
    constraint custody_correction_explained check (corrects is null or remark is not null),
    constraint custody_corrects_another check (corrects <> id)
);
create index custody_transfer_letter on desk.custody_transfer (letter_id);

-- What proves a transfer, byte for byte as it was uploaded.
create table desk.custody_evidence (
    transfer_id bigint primary key references desk.custody_transfer,
    file_name   text not null check (length(file_name) between 1 and 255),
    media_type  text not null constraint custody_evidence_type check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    content     bytea not null constraint custody_evidence_size check (length(content) between 1 and 26214400),
    size        integer not null generated always as (length(content)) stored,
    sha256      bytea not null generated always as (sha256(content)) stored
);

create sequence desk.custody_place_seq increment by 50;

-- Where the original lies, from a day on: under a shelfmark, or not in the house. Append-only; the newest row counts.
create table desk.custody_place (
    id          bigint primary key,
    letter_id   bigint not null references desk.letter,
    token       uuid not null unique,
    place       text not null check (place in ('SHELF', 'NOT_HELD', 'RETURNED')),
    shelfmark   text check (length(trim(shelfmark)) between 1 and 200),
    recorded_by text not null references desk.account,
    recorded_at timestamptz(6) not null,
    constraint custody_shelfmark_written check ((place = 'SHELF') = (shelfmark is not null))
);
create index custody_place_letter on desk.custody_place (letter_id);

create trigger append_only before update or delete or truncate on desk.custody_transfer
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.custody_evidence
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.custody_place
    for each statement execute function desk.refuse_change();

-- Evidence comes with its transfer, in the same transaction: nobody adds some later to a transfer that stood without.
create function desk.guard_custody_evidence() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if not exists (select from custody_transfer t
                   where t.id = new.transfer_id and t.xmin = pg_current_xact_id()::xid) then
        raise exception 'transfer % was recorded without this evidence', new.transfer_id
            using errcode = 'check_violation', constraint = 'custody_evidence_with_transfer';
    end if;
    return new;
end
$$;
create trigger guard_custody_evidence before insert on desk.custody_evidence
    for each row execute function desk.guard_custody_evidence();

-- The letters that were registered before: the foundation has held them since they arrived.
insert into desk.custody_transfer
    (id, letter_id, token, given_by, taken_by, held_from, reason, recorded_by, recorded_at)
select nextval('desk.custody_transfer_seq'), l.id, gen_random_uuid(), 'UNKNOWN', 'HOUSE', l.received_on, 'RECEIVED',
       l.registered_by, l.registered_at
from desk.letter l;

grant usage on sequence desk.custody_transfer_seq, desk.custody_place_seq to nameh_desk;
grant select, insert on desk.custody_transfer, desk.custody_place to nameh_desk;
grant select on desk.custody_evidence to nameh_desk;
grant insert (transfer_id, file_name, media_type, content) on desk.custody_evidence to nameh_desk;
