-- A number given in error is burnt: the entry stays readable, with who burnt it, when and why, and nothing more is written of it.
alter table desk.letter
    add column void_reason text check (length(trim(void_reason)) between 1 and 2000),
    add column voided_by   text references desk.account,
    add column voided_at   timestamptz(6),
    add constraint letter_void_told check (
        (state = 'VOID') = (void_reason is not null)
        and (state = 'VOID') = (voided_by is not null)
        and (state = 'VOID') = (voided_at is not null));

-- What keeps the number of a letter from being burnt, or nothing.
create function desk.void_hindrance(wanted bigint) returns text
    language sql volatile security definer set search_path = desk, pg_temp
as $$
    select case
        when exists (select from publication p where p.letter_id = wanted) then 'PUBLISHED'
        when exists (select from letter_version v where v.letter_id = wanted and v.state in ('APPROVED', 'SUPERSEDED')) then 'APPROVED'
    end
$$;
revoke all on function desk.void_hindrance(bigint) from public;
grant execute on function desk.void_hindrance(bigint) to nameh_desk;

-- Whoever registered a letter burns its number on the same day; later, or for somebody else, an editor does. The database does
-- not know the zone of the foundation: a day there lasts 25 hours at most.
create function desk.guard_voiding() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    hindrance text;
begin
    if tg_op = 'INSERT' then
        if new.state = 'VOID' then
            raise exception 'a letter is registered before its number is void'
                using errcode = 'check_violation', constraint = 'void_after_registration';
        end if;
        return new;
    end if;
    if old.state = 'VOID' then
        raise exception 'number %/% is void for ever', old.registration_year, old.registration_serial
            using errcode = 'check_violation', constraint = 'void_for_ever';
    end if;
    if new.state <> 'VOID' then
        return new;
    end if;
    -- What follows from the rest (incomplete) is not computed yet.
    if to_jsonb(new) - array['state', 'void_reason', 'voided_by', 'voided_at', 'version', 'incomplete']
       is distinct from to_jsonb(old) - array['state', 'void_reason', 'voided_by', 'voided_at', 'version', 'incomplete'] then
        raise exception 'the entry of a void number stays as it was'
            using errcode = 'check_violation', constraint = 'void_keeps_the_entry';
    end if;
    if new.voided_by = old.registered_by then
        if now() - old.registered_at > interval '25 hours' then
            raise exception '% registered the letter on another day', new.voided_by
                using errcode = 'check_violation', constraint = 'void_same_day';
        end if;
    elsif not exists (select from account_role r where r.account = new.voided_by and r.role = 'EDITOR') then
        raise exception '% neither registered the letter nor is an editor', new.voided_by
            using errcode = 'check_violation', constraint = 'void_by_another';
    end if;
    hindrance := void_hindrance(new.id);
    if hindrance is not null then
        raise exception 'letter % is %', new.id, hindrance using errcode = 'check_violation', constraint = 'void_before_approval';
    end if;
    return new;
end
$$;
create trigger guard_voiding before insert or update on desk.letter for each row execute function desk.guard_voiding();

-- Waits for a voiding that is being recorded, and makes a later one wait for what is being written.
create function desk.guard_void_letter(wanted bigint) returns void
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if (select l.state from letter l where l.id = wanted for share) = 'VOID' then
        raise exception 'the number of letter % is void', wanted using errcode = 'check_violation', constraint = 'number_not_void';
    end if;
end
$$;

create function desk.refuse_for_void() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform guard_void_letter(new.letter_id);
    return new;
end
$$;
create trigger number_not_void before insert or update on desk.letter_version
    for each row execute function desk.refuse_for_void();
create trigger number_not_void before insert on desk.decision for each row execute function desk.refuse_for_void();
create trigger number_not_void before insert on desk.consent_grant for each row execute function desk.refuse_for_void();
create trigger number_not_void before insert on desk.publication for each row execute function desk.refuse_for_void();

create function desk.refuse_part_for_void() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    part_of bigint := case tg_op when 'DELETE' then old.version_id else new.version_id end;
begin
    perform guard_void_letter(v.letter_id) from letter_version v where v.id = part_of;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger number_not_void before insert or update or delete on desk.version_heading
    for each row execute function desk.refuse_part_for_void();
create trigger number_not_void before insert or update or delete on desk.version_translation
    for each row execute function desk.refuse_part_for_void();
create trigger number_not_void before insert or update or delete on desk.version_redaction
    for each row execute function desk.refuse_part_for_void();
create trigger number_not_void before insert or update or delete on desk.version_mention
    for each row execute function desk.refuse_part_for_void();
revoke all on function desk.guard_void_letter(bigint) from public;
