-- A version goes on from the earlier ones of its letter: whoever had a hand in them has a hand in it.
create or replace function desk.note_contribution() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    insert into contribution (version_id, account)
    select new.id, who from unnest(array[
        new.opened_by, new.edited_by, new.submitted_by, (select registered_by from letter where id = new.letter_id)]) who
    where who is not null
    union
    select new.id, c.account from contribution c join letter_version v on v.id = c.version_id where v.letter_id = new.letter_id
    on conflict do nothing;
    return null;
end
$$;

insert into desk.contribution (version_id, account)
select later.id, c.account
from desk.contribution c
join desk.letter_version earlier on earlier.id = c.version_id
join desk.letter_version later on later.letter_id = earlier.letter_id and later.ordinal > earlier.ordinal
on conflict do nothing;
