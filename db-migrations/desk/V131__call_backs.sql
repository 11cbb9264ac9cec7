-- That a writer asks, by receipt, to be called back. How that is safe is sealed by the application, for this row alone: the database, its
-- backups and whoever reads them hold no readable word. Done once, by somebody who may; else append-only.
create sequence desk.call_back_seq increment by 50;
create table desk.call_back (
    id        bigint primary key,
    letter_id bigint not null references desk.letter,
    token     uuid not null unique,
    way       bytea not null,
    language  text not null check (language in ('en', 'fa', 'ar', 'de', 'fr')),
    asked_at  timestamptz(6) not null,
    done_by   text references desk.account,
    done_at   timestamptz(6),
    -- a nonce of 12 bytes and a tag of 16 stand around what is sealed: what is shorter was never sealed
    constraint call_back_sealed check (length(way) > 28),
    constraint call_back_done check ((done_by is null) = (done_at is null))
);
create index call_back_open on desk.call_back (asked_at, id) where done_at is null;
create index call_back_letter on desk.call_back (letter_id);

create function desk.guard_call_back() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        perform guard_writer_has_receipt(new.letter_id);
        if new.done_at is not null then
            raise exception 'a call back is asked for before it is done'
                using errcode = 'check_violation', constraint = 'call_back_done_later';
        end if;
    elsif old.done_at is not null then
        raise exception 'call back % was done', old.id using errcode = 'check_violation', constraint = 'call_back_done_once';
    elsif not exists (select from account_role r where r.account = new.done_by and r.role in ('REGISTRAR', 'EDITOR')) then
        raise exception '% calls nobody back', new.done_by using errcode = 'check_violation', constraint = 'call_back_by_staff';
    end if;
    return new;
end
$$;
create trigger guard_call_back before insert or update on desk.call_back for each row execute function desk.guard_call_back();

grant usage on sequence desk.call_back_seq to nameh_desk;
grant select, insert on desk.call_back to nameh_desk;
grant update (done_by, done_at) on desk.call_back to nameh_desk;
