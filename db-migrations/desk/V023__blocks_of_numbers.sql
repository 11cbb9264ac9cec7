-- An import draws a block of numbers in one transaction and uses all of them before it ends: still no gap, still no twin.
create function desk.next_numbers(wanted_year integer, how_many integer) returns integer
    language plpgsql volatile security definer set search_path = desk, pg_temp
as $$
declare
    reached integer;
begin
    if how_many is null or how_many not between 1 and 1000 then
        raise exception 'a block has 1 to 1000 numbers' using errcode = 'check_violation', constraint = 'number_block';
    end if;
    insert into desk.number_series as s (year, last) values (wanted_year, how_many)
    on conflict (year) do update set last = s.last + how_many
    returning last into reached;
    return reached - how_many + 1;
end
$$;
revoke all on function desk.next_numbers(integer, integer) from public;
grant execute on function desk.next_numbers(integer, integer) to nameh_desk;

-- Every number below the last is in use or was drawn in this very transaction (guard_number_series sees to it), and no number can
-- be used twice (it is unique): so it is enough that a letter takes none beyond the last.
create or replace function desk.guard_letter() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        if not exists (select from desk.number_series s
                       where s.year = new.registration_year and s.last >= new.registration_serial) then
            raise exception 'registration number %/% was not drawn from the series',
                new.registration_year, new.registration_serial using errcode = 'check_violation', constraint = 'letter_number_drawn';
        end if;
    elsif (new.id, new.registration_year, new.registration_serial, new.public_id, new.token, new.registered_by, new.registered_at)
       is distinct from
          (old.id, old.registration_year, old.registration_serial, old.public_id, old.token, old.registered_by, old.registered_at) then
        raise exception 'the identity of letter %/% never changes', old.registration_year, old.registration_serial
            using errcode = 'check_violation', constraint = 'letter_identity_kept';
    end if;
    return new;
end
$$;

-- Of a block, every number is used before the transaction ends.
create or replace function desk.guard_number_series() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    reached integer := case tg_op when 'UPDATE' then old.last else 0 end;
    used integer;
begin
    select count(*) into used from desk.letter l
    where l.registration_year = new.year and l.registration_serial > reached and l.registration_serial <= new.last;
    if used <> new.last - reached then
        raise exception 'of the registration numbers %/% to % some were drawn and not used', new.year, reached + 1, new.last
            using errcode = 'check_violation', constraint = 'number_series_without_gap';
    end if;
    return null;
end
$$;
