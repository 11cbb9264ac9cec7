-- Whether letters wait for the person whom an entry is one of stands beside its keys, so that the few who are awaited are sought among
-- themselves: of a name that very many bear, all bearers were read before, and then nearly all left out.
alter table desk.match_index add awaited boolean not null default false;

create or replace view desk.derived_match_index as
    select c.id as correspondent_id, desk.match_keys(n.names, c.father_key, c.mother_key, c.year_of_birth) as keys,
           exists (select from desk.correspondent g join desk.waiting_letter w on w.addressee_id = g.id
                   where g.stands_for = c.stands_for) as awaited
    from desk.correspondent c
    cross join lateral (select array_agg(n.name_key order by n.position) as names
                        from desk.correspondent_name n where n.correspondent_id = c.id) n
    where c.kind = 'PERSON' and n.names is not null;

-- Whoever else changes the same entries, or what waits for them, is waited for first, and then what they did is seen.
create or replace function desk.index_matches(entries bigint[]) returns void
    language plpgsql security definer set search_path = desk, pg_temp
as $$
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

-- A merger, or its undoing, moves what waits from one person to another.
create or replace function desk.index_entry() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform index_matches(array(select g.id from correspondent g where g.id = new.id or g.stands_for in (old.stands_for, new.stands_for)));
    return null;
end
$$;
drop trigger index_entry on desk.correspondent;
create trigger index_entry after update of kind, father_key, mother_key, year_of_birth, merged_into on desk.correspondent
    for each row when ((old.kind, old.father_key, old.mother_key, old.year_of_birth, old.merged_into)
        is distinct from (new.kind, new.father_key, new.mother_key, new.year_of_birth, new.merged_into))
    execute function desk.index_entry();

create function desk.index_awaited(addressees bigint[]) returns void
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    entries bigint[] := array(select g.id from correspondent a join correspondent g on g.stands_for = a.stands_for
                              where a.id = any(addressees));
begin
    perform from correspondent c where c.id = any(entries) order by c.id for no key update;
    update match_index m set awaited = d.awaited
    from derived_match_index d
    where m.correspondent_id = any(entries) and d.correspondent_id = m.correspondent_id and m.awaited <> d.awaited;
end
$$;
revoke all on function desk.index_awaited(bigint[]) from public;

-- A table of what a statement has on neither side does not exist, so each kind asks for its own.
create function desk.index_waiting() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        perform index_awaited(array(select c.addressee_id from come c where c.waiting));
    elsif tg_op = 'DELETE' then
        perform index_awaited(array(select g.addressee_id from gone g where g.waiting));
    else
        perform index_awaited(array(
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
