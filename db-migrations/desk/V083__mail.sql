-- Whether, how often and where somebody wants mail. Who has no row gets none. The address is sealed for its account.
create table desk.mail_choice (
    account   text primary key references desk.account,
    frequency text not null check (frequency in ('OFF', 'DAILY', 'AT_ONCE')),
    language  text not null check (language in ('en', 'fa', 'ar', 'de', 'fr')),
    address   bytea check (octet_length(address) <= 1000),
    constraint mail_has_an_address check (frequency = 'OFF' or address is not null)
);

-- Mail on its way. What it says is made of the notices that point here, at the moment it is sent: no text lies in wait.
-- Without due_at nothing is tried any more: it is sent, or given up.
create table desk.mail (
    id        bigint generated always as identity primary key,
    token     uuid not null default gen_random_uuid(),
    account   text not null references desk.mail_choice,
    digest_of date,
    queued_at timestamptz(6) not null,
    attempts  integer not null default 0 check (attempts >= 0),
    due_at    timestamptz(6),
    sent_at   timestamptz(6),
    failure   text check (failure in ('UNREACHABLE', 'NOT_ADMITTED', 'ADDRESS_REFUSED', 'OTHER')),
    unique (account, digest_of),
    check (sent_at is null or due_at is null and failure is null)
);
create index mail_due on desk.mail (due_at) where due_at is not null;
create index mail_unsent on desk.mail (id) where sent_at is null;

-- A notice goes into one mail at most.
alter table desk.notice add column mail_id bigint references desk.mail on delete set null;
create index notice_mail on desk.notice (mail_id) where mail_id is not null;

-- The days of which the digests were made.
create table desk.digest_run (
    day     date primary key,
    made_at timestamptz(6) not null
);

-- Whoever wants mail at once has it queued with the notice, in the transaction of what happened.
create function desk.queue_at_once() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if exists (select from mail_choice c join account a on a.name = c.account
               where c.account = new.account and c.frequency = 'AT_ONCE' and a.disabled_at is null) then
        insert into mail (account, queued_at, due_at) values (new.account, new.told_at, new.told_at) returning id into new.mail_id;
    end if;
    return new;
end
$$;
create trigger queue_at_once before insert on desk.notice for each row execute function desk.queue_at_once();

-- Makes the digests of a day, once, whoever asks and however often: of the unread notices that went into no mail yet.
create function desk.queue_digests(of_day date, at timestamptz) returns void
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    insert into digest_run (day, made_at) values (of_day, at) on conflict do nothing;
    if not found then
        return;
    end if;
    insert into mail (account, digest_of, queued_at, due_at)
    select c.account, of_day, at, at from mail_choice c join account a on a.name = c.account
    where c.frequency = 'DAILY' and a.disabled_at is null
      and exists (select from notice n where n.account = c.account and n.read_at is null and n.mail_id is null)
    on conflict (account, digest_of) do nothing;
    update notice n set mail_id = m.id from mail m
    where m.digest_of = of_day and m.sent_at is null and n.account = m.account and n.read_at is null and n.mail_id is null;
end
$$;
revoke all on function desk.queue_digests(date, timestamptz) from public;
grant execute on function desk.queue_digests(date, timestamptz) to nameh_desk;

-- Off means off, for what is on its way too; and a disabled account gets nothing more.
create function desk.drop_unsent_mail() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_table_name = 'account' then
        delete from mail where account = new.name and sent_at is null;
    else
        delete from mail where account = new.account and sent_at is null;
    end if;
    return null;
end
$$;
create trigger drop_unsent_mail after update of frequency on desk.mail_choice
    for each row when (new.frequency <> old.frequency) execute function desk.drop_unsent_mail();
create trigger drop_unsent_mail after update of disabled_at on desk.account
    for each row when (new.disabled_at is not null) execute function desk.drop_unsent_mail();

create function desk.guard_mail() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if old.sent_at is not null then
        raise exception 'mail % was sent', old.id using errcode = 'check_violation', constraint = 'mail_sent_once';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger guard_mail before update or delete on desk.mail for each row execute function desk.guard_mail();

-- Mail is queued by the triggers and the function above alone.
grant select, insert, update on desk.mail_choice to nameh_desk;
grant select, delete, update (attempts, due_at, sent_at, failure) on desk.mail to nameh_desk;
grant select on desk.digest_run to nameh_desk;
