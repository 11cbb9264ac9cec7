create table desk.consignment_series (
    year integer primary key check (year between 1900 and 9999),
    last integer not null check (last > 0)
);

-- As with letters: the application can only ask for the next number, which holds the row until its transaction ends.
create function desk.next_consignment(wanted_year integer) returns integer
    language sql volatile security definer set search_path = desk, pg_temp
as $$
    insert into desk.consignment_series as s (year, last) values (wanted_year, 1)
    on conflict (year) do update set last = s.last + 1
    returning last
$$;
revoke all on function desk.next_consignment(integer) from public;
grant execute on function desk.next_consignment(integer) to nameh_desk;

create sequence desk.consignment_seq increment by 50;

-- Letters that arrived together: what was announced is compared with what was found.
create table desk.consignment (
    id                 bigint primary key,
    consignment_year   integer not null,
    consignment_serial integer not null check (consignment_serial > 0),
    token              uuid not null unique,
    courier            text check (length(courier) between 1 and 200),
    received_on        date not null,
    mode_of_receipt    text not null
        check (mode_of_receipt in ('POST', 'BY_HAND', 'EMAIL', 'RED_CROSS', 'MESSENGER', 'WEB_FORM', 'OTHER')),
    announced          integer check (announced between 1 and 9999),
    remark             text check (length(remark) <= 4000),
    opened_by          text not null references desk.account,
    opened_at          timestamptz(6) not null,
    closed_by          text references desk.account,
    closed_at          timestamptz(6),
    closing_remark     text check (length(closing_remark) <= 4000),
    version            integer not null,
    unique (consignment_year, consignment_serial),
    check ((closed_at is null) = (closed_by is null)),
    check (closing_remark is null or closed_at is not null)
);

alter table desk.letter add column consignment_id bigint references desk.consignment;
create index letter_consignment on desk.letter (consignment_id) where consignment_id is not null;

-- A number that was entered by mistake is no letter that was found.
create function desk.letters_found(of_consignment bigint) returns integer
    language sql stable set search_path = desk, pg_temp
as $$ select count(*)::integer from letter l where l.consignment_id = of_consignment and l.state <> 'VOID' $$;

-- A consignment takes the number just drawn and keeps it and its facts for ever; it is closed once, with a remark where the
-- letters found are not as many as were announced.
create function desk.guard_consignment() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    found_letters integer;
begin
    if tg_op = 'INSERT' then
        if not exists (select from consignment_series s
                       where s.year = new.consignment_year and s.last = new.consignment_serial) then
            raise exception 'consignment number %/% was not drawn from the series', new.consignment_year, new.consignment_serial
                using errcode = 'check_violation', constraint = 'consignment_number_drawn';
        end if;
        if new.closed_at is not null then
            raise exception 'a consignment begins open' using errcode = 'check_violation', constraint = 'consignment_begins_open';
        end if;
        return new;
    end if;
    if old.closed_at is not null then
        raise exception 'consignment %/% is closed', old.consignment_year, old.consignment_serial
            using errcode = 'check_violation', constraint = 'consignment_closed';
    end if;
    if to_jsonb(new) - array['closed_by', 'closed_at', 'closing_remark', 'version']
       is distinct from to_jsonb(old) - array['closed_by', 'closed_at', 'closing_remark', 'version'] then
        raise exception 'the facts of consignment %/% never change', old.consignment_year, old.consignment_serial
            using errcode = 'check_violation', constraint = 'consignment_kept';
    end if;
    found_letters := letters_found(new.id);
    if new.closed_at is not null and new.announced <> found_letters and coalesce(trim(new.closing_remark), '') = '' then
        raise exception '% letters announced, % found, and no remark says why', new.announced, found_letters
            using errcode = 'check_violation', constraint = 'consignment_difference_explained';
    end if;
    return new;
end
$$;
create trigger guard_consignment before insert or update on desk.consignment
    for each row execute function desk.guard_consignment();

create function desk.guard_consignment_series() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if not exists (select from consignment c where c.consignment_year = new.year and c.consignment_serial = new.last) then
        raise exception 'consignment number %/% was drawn and not used', new.year, new.last
            using errcode = 'check_violation', constraint = 'consignment_series_without_gap';
    end if;
    return null;
end
$$;
create constraint trigger guard_consignment_series after insert or update on desk.consignment_series
    deferrable initially deferred for each row execute function desk.guard_consignment_series();

-- A closed consignment was counted: no letter comes into it or leaves it. The lock makes whoever closes it wait, and the
-- other way round.
create function desk.guard_consigned() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    touched bigint;
begin
    foreach touched in array array[new.consignment_id, case tg_op when 'UPDATE' then old.consignment_id end] loop
        continue when touched is null;
        perform from consignment c where c.id = touched and c.closed_at is null for share;
        if not found and exists (select from consignment c where c.id = touched) then
            raise exception 'consignment % is closed', touched using errcode = 'check_violation', constraint = 'consignment_open';
        end if;
    end loop;
    return new;
end
$$;
create trigger guard_consigned before insert on desk.letter
    for each row when (new.consignment_id is not null) execute function desk.guard_consigned();
create trigger guard_moved before update of consignment_id on desk.letter
    for each row when (new.consignment_id is distinct from old.consignment_id) execute function desk.guard_consigned();

grant usage on sequence desk.consignment_seq to nameh_desk;
grant select, insert on desk.consignment to nameh_desk;
grant update (closed_by, closed_at, closing_remark, version) on desk.consignment to nameh_desk;
revoke all on function desk.letters_found(bigint) from public;
grant execute on function desk.letters_found(bigint) to nameh_desk;
