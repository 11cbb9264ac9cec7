-- Whether letters wait for the person whom an entry is one of stands beside its keys, so that the few who are awaited are sought among
-- themselves: of a name that very many bear, all bearers were read before, and then nearly all left out. And keys follow each statement,
-- not each name: whoever is entered with two names had theirs made twice, by functions planned anew for each.
drop trigger index_entry on desk.correspondent;
drop trigger index_name on desk.correspondent_name;
drop function desk.index_entry(), desk.index_name(), desk.index_match(bigint);

alter table desk.match_index add awaited boolean not null default false;

create or replace view desk.derived_match_index as
    select c.id as correspondent_id, desk.match_keys(n.names, c.father_key, c.mother_key, c.year_of_birth) as keys,
           exists (select from desk.correspondent g join desk.waiting_letter w on w.addressee_id = g.id
                   where g.stands_for = c.stands_for) as awaited
    from desk.correspondent c
    cross join lateral (select array_agg(n.name_key order by n.position) as names
                        from desk.correspondent_name n where n.correspondent_id = c.id) n
    where c.kind = 'PERSON' and n.names is not null;

-- Brings what the index says of some people into step, under all their entries. Whoever else changes these entries, or what waits for
-- them, is waited for first, and then what they did is seen.
create function desk.index_matches(changed bigint[]) returns void
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    entries bigint[] := array(select distinct g.id from correspondent c join correspondent g on g.stands_for = c.stands_for
                              where c.id = any(changed));
begin
    perform from correspondent c where c.id = any(entries) order by c.id for no key update;
    delete from match_index m where m.correspondent_id = any(entries)
        and not exists (select from derived_match_index d where d.correspondent_id = m.correspondent_id);
    insert into match_index as i (correspondent_id, keys, awaited)
    select d.correspondent_id, d.keys, d.awaited from derived_match_index d where d.correspondent_id = any(entries) order by 1
    on conflict (correspondent_id) do update set keys = excluded.keys, awaited = excluded.awaited
    where (i.keys, i.awaited) is distinct from (excluded.keys, excluded.awaited);
end
$$;
revoke all on function desk.index_matches(bigint[]) from public;

-- A merger, or its undoing, moves what waits from one person to another.
create function desk.index_entry() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform index_matches(array[new.id, old.stands_for]);
    return null;
end
$$;
create trigger index_entry after update of kind, father_key, mother_key, year_of_birth, merged_into on desk.correspondent
    for each row when ((old.kind, old.father_key, old.mother_key, old.year_of_birth, old.merged_into)
        is distinct from (new.kind, new.father_key, new.mother_key, new.year_of_birth, new.merged_into))
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

-- A table of what a statement has on neither side does not exist, so each kind asks for its own.
create function desk.index_waiting() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        perform index_matches(array(select c.addressee_id from come c where c.waiting));
    elsif tg_op = 'DELETE' then
        perform index_matches(array(select g.addressee_id from gone g where g.waiting));
    else
        perform index_matches(array(
            select addressee_id
            from (select letter_id, addressee_id from come where waiting
                  union all
                  select letter_id, addressee_id from gone where waiting) either
            group by letter_id, addressee_id having count(*) = 1));
    end if;
    return null;
end
$$;
create trigger index_waiting_new after insert on desk.delivery
    referencing new table as come for each statement execute function desk.index_waiting();
create trigger index_waiting_moved after update on desk.delivery
    referencing old table as gone new table as come for each statement execute function desk.index_waiting();
create trigger index_waiting_lost after delete on desk.delivery
    referencing old table as gone for each statement execute function desk.index_waiting();

update desk.match_index m set awaited = true
from desk.derived_match_index d where d.correspondent_id = m.correspondent_id and d.awaited;
create index match_index_awaited on desk.match_index using gin (keys) with (fastupdate = off) where awaited;
