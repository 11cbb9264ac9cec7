-- The keys by which people are sought follow each statement now, not each name: whoever is entered with two names had theirs made twice,
-- by functions planned anew for each.
drop trigger index_entry on desk.correspondent;
drop trigger index_name on desk.correspondent_name;
drop function desk.index_entry(), desk.index_name(), desk.index_match(bigint);

create function desk.index_matches(entries bigint[]) returns void
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    delete from match_index m where m.correspondent_id = any(entries)
        and not exists (select from derived_match_index d where d.correspondent_id = m.correspondent_id);
    insert into match_index as i (correspondent_id, keys)
    select d.correspondent_id, d.keys from derived_match_index d where d.correspondent_id = any(entries) order by 1
    on conflict (correspondent_id) do update set keys = excluded.keys where i.keys <> excluded.keys;
end
$$;
revoke all on function desk.index_matches(bigint[]) from public;

create function desk.index_entry() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform index_matches(array[new.id]);
    return null;
end
$$;
create trigger index_entry after update of kind, father_key, mother_key, year_of_birth on desk.correspondent
    for each row when ((old.kind, old.father_key, old.mother_key, old.year_of_birth)
        is distinct from (new.kind, new.father_key, new.mother_key, new.year_of_birth))
    execute function desk.index_entry();

create function desk.index_names() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform index_matches(array(select distinct c.correspondent_id from changed c));
    return null;
end
$$;
create trigger index_names_entered after insert on desk.correspondent_name
    referencing new table as changed for each statement execute function desk.index_names();
create trigger index_names_corrected after update on desk.correspondent_name
    referencing new table as changed for each statement execute function desk.index_names();
create trigger index_names_gone after delete on desk.correspondent_name
    referencing old table as changed for each statement execute function desk.index_names();
