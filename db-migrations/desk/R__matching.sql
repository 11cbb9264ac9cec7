-- What is known of each person, merged entries together, as it is compared: see the class Profile. Parents are also those of ties.
create or replace view desk.match_profile as
    select c.id, k.latin, k.arabic,
           array(select distinct n.name_key from desk.correspondent g join desk.correspondent_name n on n.correspondent_id = g.id
                 where g.stands_for = c.id and n.name_key <> '') as names,
           array(select g.father_key from desk.correspondent g where g.stands_for = c.id and g.father_key <> ''
                 union
                 select n.name_key from desk.correspondent g
                 join desk.correspondent_tie t on t.to_id = g.id and t.kind = 'FATHER' and t.removed_at is null
                 join desk.correspondent_name n on n.correspondent_id = t.from_id
                 where g.stands_for = c.id and n.name_key <> '') as fathers,
           array(select g.mother_key from desk.correspondent g where g.stands_for = c.id and g.mother_key <> ''
                 union
                 select n.name_key from desk.correspondent g
                 join desk.correspondent_tie t on t.to_id = g.id and t.kind = 'MOTHER' and t.removed_at is null
                 join desk.correspondent_name n on n.correspondent_id = t.from_id
                 where g.stands_for = c.id and n.name_key <> '') as mothers,
           (select g.year_of_birth from desk.correspondent g where g.stands_for = c.id and g.year_of_birth is not null
            order by g.id <> c.id, g.id limit 1) as born,
           (select g.sex from desk.correspondent g where g.stands_for = c.id and g.sex is not null
            order by g.id <> c.id, g.id limit 1) as sex,
           array(select p.place from desk.correspondent g cross join lateral (values (g.place_of_birth), (g.last_known_place)) p (place)
                 where g.stands_for = c.id and p.place is not null) as places,
           array(select o.stands_for from desk.correspondent g
                 join desk.correspondent_tie t on g.id in (t.from_id, t.to_id) and t.removed_at is null
                     and t.kind not in ('FRIEND', 'REPRESENTATIVE', 'MEMBER')
                 join desk.correspondent o on o.id = case g.id when t.from_id then t.to_id else t.from_id end
                 where g.stands_for = c.id) as relatives,
           array(select distinct n.name_key from desk.correspondent g
                 join desk.waiting_letter w on w.addressee_id = g.id
                 join desk.letter l on l.id = w.letter_id
                 join desk.correspondent_name n on n.correspondent_id = l.sender_id
                 where g.stands_for = c.id and n.name_key <> '') as writers,
           -- with exists, the planner would read all letters once rather than those of each
           coalesce((select true from desk.correspondent g join desk.waiting_letter w on w.addressee_id = g.id
                     where g.stands_for = c.id limit 1), false) as awaited,
           coalesce((select true from desk.correspondent g join desk.letter l on l.sender_id = g.id
                     where g.stands_for = c.id and l.state <> 'VOID' limit 1), false) as wrote
    from desk.correspondent c join desk.known_as k on k.id = c.id
    where c.merged_into is null;

grant select on desk.match_profile to nameh_desk;

-- Some of those people. To plan the view anew at each call took longer than to read one of them.
create or replace function desk.match_profiles(people bigint[]) returns setof desk.match_profile
    language plpgsql stable set plan_cache_mode = force_generic_plan
as $$
begin
    return query select * from desk.match_profile p where p.id = any(people);
end
$$;

-- How much a shared blocking key promises; as the class MatchKeys has it.
create or replace function desk.match_rank(key text) returns integer
    language sql immutable strict parallel safe
as $$
    select case left(key, 1) when 'j' then 4 when 'n' then 4 when 'p' then 4 when 'f' then 3 when 'y' then 2 when 'o' then 2 else 1 end
$$;

-- Up to a hundred people other than `self` who share blocking keys with somebody sought, those who share most first: people for whom
-- letters wait, or people who wrote. Each key is looked up by itself; one that very many share must not cost more than one that few do.
create or replace function desk.match_candidates(sought text[], self bigint, writers boolean) returns setof bigint
    language plpgsql stable rows 100
    set plan_cache_mode = force_generic_plan
    -- the planner thinks of thousands of hits, and would read all people
    set enable_seqscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
as $$
begin
    return query
    -- the rank of each key once: for each hit, it took longer than finding it
    with sign as materialized (
        select s.key, desk.match_rank(s.key) as rank from unnest(sought) s (key)),
    -- the awaited are few, and have an index of their own
    hit as materialized (
        select i.correspondent_id, sum(s.rank) as rank
        from sign s
        cross join lateral (
            (select m.correspondent_id from desk.match_index m where not writers and m.awaited and m.keys @> array[s.key] limit 400)
            union all
            (select m.correspondent_id from desk.match_index m where writers and m.keys @> array[s.key] limit 400)) i
        group by i.correspondent_id),
    person as materialized (
        select c.stands_for, max(h.rank) as rank
        from hit h join desk.correspondent c on c.id = h.correspondent_id
        where c.stands_for is distinct from self
        group by c.stands_for)
    select p.stands_for
    from person p
    where not writers
       or exists (select from desk.correspondent g join desk.letter l on l.sender_id = g.id
                  where g.stands_for = p.stands_for and l.state <> 'VOID')
    order by p.rank desc, p.stands_for
    limit 100;
end
$$;
