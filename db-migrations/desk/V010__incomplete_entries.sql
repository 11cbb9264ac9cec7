-- A letter gets its number at once; what nobody had the time to say of it may follow. `und` is a language not known yet (ISO 639-2).
alter table desk.letter alter column kind drop not null;
alter table desk.letter add column incomplete boolean not null
    generated always as (state = 'REGISTERED' and (kind is null or languages @> array['und'])) stored;
create index letter_incomplete on desk.letter (registration_year, registration_serial) where incomplete;

-- Nobody reviews a letter of which the register does not know kind and language.
create function desk.guard_submission() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if new.language = 'und' or exists (select from letter l where l.id = new.letter_id and l.incomplete) then
        raise exception 'the entry of letter % is not complete', new.letter_id
            using errcode = 'check_violation', constraint = 'entry_complete';
    end if;
    return new;
end
$$;
create trigger guard_submission before update of state on desk.letter_version
    for each row when (old.state = 'DRAFT' and new.state = 'SUBMITTED') execute function desk.guard_submission();
