-- What comes in over the public form, before anybody of the house has examined it. Everything that was typed or sent is sealed by the
-- application for its row alone; of the code by which the sender comes back, the SHA-256 is kept.
create sequence desk.submission_seq increment by 50;
create table desk.submission (
    id        bigint primary key,
    code_hash bytea not null unique check (length(code_hash) = 32),
    language  text not null check (language in ('en', 'fa', 'ar', 'de', 'fr')),
    begun_at  timestamptz(6) not null,
    saved_at  timestamptz(6) not null,
    -- a nonce of 12 bytes and a tag of 16 stand around what is sealed: what is shorter was never sealed
    content   bytea constraint submission_sealed check (length(content) > 28),
    constraint submission_not_larger check (length(content) <= 1048576)
);
alter table desk.submission alter column content set storage external; -- what is sealed cannot be compressed
create index submission_saved on desk.submission (saved_at);

-- A file that came with it, as it came, in pieces of a mebibyte; and pictures of its pages, made anew from pixels.
create sequence desk.submission_file_seq;
create table desk.submission_file (
    id            bigint primary key,
    submission_id bigint not null references desk.submission on delete cascade,
    name          bytea not null check (length(name) > 28),
    type          text not null check (type in ('JPEG', 'PNG', 'TIFF', 'WEBP', 'PDF')),
    size          integer not null check (size between 1 and 26214400),
    stored        bigint not null check (stored >= size),
    pages         integer not null check (pages > 0),
    digest        bytea not null check (length(digest) = 32),
    unique (submission_id, digest)
);
create table desk.submission_piece (
    file_id bigint not null references desk.submission_file on delete cascade,
    ordinal integer not null check (ordinal >= 0),
    sealed  bytea not null constraint submission_piece_sealed check (length(sealed) > 28),
    primary key (file_id, ordinal)
);
alter table desk.submission_piece alter column sealed set storage external;
create table desk.submission_picture (
    file_id bigint not null references desk.submission_file on delete cascade,
    page    integer not null check (page > 0),
    form    text not null check (form in ('SCREEN', 'THUMBNAIL')),
    sealed  bytea not null constraint submission_picture_sealed check (length(sealed) > 28),
    primary key (file_id, page, form)
);
alter table desk.submission_picture alter column sealed set storage external;

-- What became of it, step by step. Append-only; whoever sent it has no account.
create table desk.submission_step (
    submission_id bigint not null references desk.submission,
    step          text not null check (step in ('SENT', 'ACCEPTED', 'DECLINED', 'DESTROYED')),
    taken_by      text references desk.account,
    taken_at      timestamptz(6) not null,
    letter_id     bigint unique references desk.letter,
    reason        text check (reason in ('NOT_A_LETTER', 'UNREADABLE', 'INSULTING', 'ADVERTISING', 'TWICE', 'NOT_OURS', 'OTHER')),
    words         bytea constraint submission_words_sealed check (length(words) > 28),
    primary key (submission_id, step),
    constraint submission_step_by check ((taken_by is null) = (step in ('SENT', 'DESTROYED'))),
    constraint submission_accepted_as check ((step = 'ACCEPTED') = (letter_id is not null)),
    constraint submission_declined_why check ((step = 'DECLINED') = (reason is not null) and (step = 'DECLINED') = (words is not null))
);
create unique index submission_settled_once on desk.submission_step (submission_id) where step in ('ACCEPTED', 'DECLINED');
create index submission_step_taken on desk.submission_step (step, taken_at, submission_id);
create trigger append_only before update or delete or truncate on desk.submission_step
    for each statement execute function desk.refuse_change();
create trigger number_not_void before insert on desk.submission_step for each row
    when (new.letter_id is not null) execute function desk.refuse_for_void();

-- One that was sent stays as it was sent; what became of it alone takes its content away.
create function desk.guard_sent_letter() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if exists (select from submission_step s where s.submission_id = old.id and s.step = 'SENT') and not (
        tg_op = 'UPDATE' and new.content is null
        and (new.id, new.code_hash, new.language, new.begun_at, new.saved_at)
            is not distinct from (old.id, old.code_hash, old.language, old.begun_at, old.saved_at)
        and exists (select from submission_step s where s.submission_id = old.id and s.step in ('ACCEPTED', 'DESTROYED'))) then
        raise exception 'submission % was sent', old.id using errcode = 'check_violation', constraint = 'submission_sent_stays';
    end if;
    if tg_op = 'UPDATE' and (new.id, new.code_hash, new.begun_at) is distinct from (old.id, old.code_hash, old.begun_at) then
        raise exception 'submission % keeps its code', old.id using errcode = 'check_violation', constraint = 'submission_keeps_code';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger guard_sent_letter before update or delete on desk.submission for each row execute function desk.guard_sent_letter();

create function desk.guard_submission_file() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    whole bigint := case tg_op when 'INSERT' then new.submission_id else old.submission_id end;
begin
    perform from submission s where s.id = whole for no key update;
    if exists (select from submission_step s where s.submission_id = whole and s.step = 'SENT')
       and not (tg_op = 'DELETE' and exists (
           select from submission_step s where s.submission_id = whole and s.step in ('ACCEPTED', 'DESTROYED'))) then
        raise exception 'submission % was sent', whole using errcode = 'check_violation', constraint = 'submission_sent_stays';
    end if;
    if tg_op = 'INSERT' and (select count(*) from submission_file f where f.submission_id = whole) >= 20 then
        raise exception 'submission % has twenty files', whole
            using errcode = 'check_violation', constraint = 'submission_twenty_files';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger guard_submission_file before insert or delete on desk.submission_file
    for each row execute function desk.guard_submission_file();

-- Sent first, settled once, destroyed last. What is declined stays for thirty days, in case that was an error.
create function desk.guard_submission_step() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    whole submission;
begin
    select * into whole from submission s where s.id = new.submission_id for update;
    if new.step = 'SENT' and whole.content is null then
        raise exception 'submission % holds nothing', whole.id using errcode = 'check_violation', constraint = 'submission_empty';
    end if;
    if new.step in ('ACCEPTED', 'DECLINED') then
        if not exists (select from submission_step s where s.submission_id = whole.id and s.step = 'SENT') then
            raise exception 'submission % was not sent', whole.id
                using errcode = 'check_violation', constraint = 'submission_sent_first';
        end if;
        if not exists (select from account_role r where r.account = new.taken_by
            and (r.role = 'REGISTRAR' or r.role = 'EDITOR' and new.step = 'DECLINED')) then
            raise exception '% may not settle a submission', new.taken_by
                using errcode = 'check_violation', constraint = 'submission_by_registrar';
        end if;
    end if;
    if new.step = 'DESTROYED' and not exists (
        select from submission_step s
        where s.submission_id = whole.id and s.step = 'DECLINED' and s.taken_at <= now() - interval '30 days') then
        raise exception 'submission % was not declined thirty days ago', whole.id
            using errcode = 'check_violation', constraint = 'submission_destroyed_late';
    end if;
    return new;
end
$$;
create trigger guard_submission_step before insert on desk.submission_step
    for each row execute function desk.guard_submission_step();

-- What is in the register is there and nowhere else; what was declined is destroyed whole.
create function desk.empty_submission() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    delete from submission_file f where f.submission_id = new.submission_id;
    update submission set content = null where id = new.submission_id;
    return null;
end
$$;
create trigger empty_submission after insert on desk.submission_step for each row
    when (new.step in ('ACCEPTED', 'DESTROYED')) execute function desk.empty_submission();

-- Forgotten by rule: what nobody went on with for thirty days, and the content of what was declined thirty days ago. Gives how many.
create function desk.forget_submissions(out unfinished integer, out declined integer)
    language plpgsql volatile security definer set search_path = desk, pg_temp
as $$
begin
    delete from submission b
    where b.saved_at < now() - interval '30 days'
      and not exists (select from submission_step s where s.submission_id = b.id);
    get diagnostics unfinished = row_count;
    insert into submission_step (submission_id, step, taken_at)
    select s.submission_id, 'DESTROYED', now() from submission_step s
    where s.step = 'DECLINED' and s.taken_at <= now() - interval '30 days'
      and not exists (select from submission_step d where d.submission_id = s.submission_id and d.step = 'DESTROYED');
    get diagnostics declined = row_count;
end
$$;
revoke all on function desk.forget_submissions() from public;

-- What lies in quarantine: everything that was sent, with what became of it.
create view desk.submission_line as
    select b.id, b.language, s.taken_at as sent_at, e.step as settled, e.taken_by as settled_by, e.taken_at as settled_at, e.reason,
           l.registration_year, l.registration_serial,
           (select count(*) from desk.submission_file f where f.submission_id = b.id) as files,
           (select coalesce(sum(f.pages), 0) from desk.submission_file f where f.submission_id = b.id) as pages
    from desk.submission b
    join desk.submission_step s on s.submission_id = b.id and s.step = 'SENT'
    left join desk.submission_step e on e.submission_id = b.id and e.step in ('ACCEPTED', 'DECLINED')
    left join desk.letter l on l.id = e.letter_id;

grant usage on sequence desk.submission_seq, desk.submission_file_seq to nameh_desk;
grant select, insert, delete on desk.submission to nameh_desk;
grant update (language, saved_at, content) on desk.submission to nameh_desk;
grant select, insert, delete on desk.submission_file to nameh_desk;
grant select, insert on desk.submission_piece, desk.submission_picture to nameh_desk;
grant select, insert on desk.submission_step to nameh_desk;
grant select on desk.submission_line to nameh_desk;
grant execute on function desk.forget_submissions() to nameh_desk;
