-- A number that is being voided gets no dossier: it would be refused, and the voiding with it.
create or replace function desk.follow_entry_of_delivery() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if new.kind = 'FAMILY_LETTER' and new.kind is distinct from old.kind then
        insert into delivery (letter_id) values (new.id) on conflict do nothing;
    elsif old.kind = 'FAMILY_LETTER' and new.kind is distinct from old.kind then
        delete from delivery d
        where d.letter_id = new.id and d.declared_by is null
          and not exists (select from delivery_event e where e.letter_id = new.id)
          and not exists (select from delivery_proof p where p.letter_id = new.id)
          and not exists (select from delivery_reminder r where r.letter_id = new.id);
    end if;
    perform keep_delivery(new.id);
    return null;
end
$$;
