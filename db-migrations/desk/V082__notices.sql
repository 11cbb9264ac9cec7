-- What the members of staff are told of what happened. A notice holds an action and a registration number, and has no room for more:
-- no name and no text of a letter can get into it, nor into a mail that is made of it.
create table desk.notice (
    id      bigint generated always as identity primary key,
    account text not null references desk.account,
    action  text not null check (action ~ '^[A-Z][A-Z_]{1,60}$'),
    letter  text constraint notice_names_a_number check (letter ~ '^\d{4}/\d{4,7}$'),
    told_by text not null check (length(told_by) between 1 and 100),
    told_at timestamptz(6) not null,
    read_at timestamptz(6)
);
create index notice_account on desk.notice (account, id desc);
-- The bell on every page of the desk counts here.
create index notice_unread on desk.notice (account, id desc) where read_at is null;
create index notice_told on desk.notice (told_at);

-- What was told stays as it was told, and what was read stays read.
create function desk.guard_notice() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if old.read_at is not null and new.read_at is distinct from old.read_at then
        raise exception 'notice % was read', old.id using errcode = 'check_violation', constraint = 'notice_read_once';
    end if;
    return new;
end
$$;
create trigger guard_notice before update on desk.notice for each row execute function desk.guard_notice();

-- Forgotten by rule, not by care: the audit trail keeps what happened, a notice is kept for a year.
create function desk.forget_notices() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    delete from notice where told_at < now() - interval '1 year';
    return null;
end
$$;
create trigger forget_notices after insert on desk.notice for each statement execute function desk.forget_notices();

grant select, insert (account, action, letter, told_by, told_at), update (read_at) on desk.notice to nameh_desk;
