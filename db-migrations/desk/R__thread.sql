-- A letter as its thread shows it: its line in the register, when it was written, and how far it has come on its way.
create or replace view desk.thread_line as
    select l.id, l.registration_year, l.registration_serial, l.kind, l.incipit,
           l.sender_id, s.latin as sender_latin, s.arabic as sender_arabic,
           l.addressee_id, a.latin as addressee_latin, a.arabic as addressee_arabic,
           l.written_as, l.written_calendar, l.written_not_before, l.written_not_after, l.received_on,
           coalesce(l.written_not_before, l.received_on) as in_order, k.status, d.outcome
    from desk.letter l
    join desk.standing_now k on k.letter_id = l.id
    left join desk.known_as s on s.id = l.sender_id
    left join desk.known_as a on a.id = l.addressee_id
    left join desk.delivery d on d.letter_id = l.id;

-- A bond that stands, with the numbers of both letters.
create or replace view desk.bond_line as
    select b.id, b.kind, b.letter_id, l.registration_year, l.registration_serial,
           b.other_id, o.registration_year as other_year, o.registration_serial as other_serial,
           b.note, b.bound_by, b.bound_at, b.opened_by, b.opened_at
    from desk.standing_bond b join desk.letter l on l.id = b.letter_id join desk.letter o on o.id = b.other_id;

-- The letters that hang together with one, over whatever others lie between; so many at most, the nearest first.
create or replace function desk.thread(one bigint, at_most integer) returns setof bigint
    language sql stable set search_path = desk, pg_temp
as $$
    with recursive reached (id) as (
        select one
        union
        select n.id
        from reached r
        cross join lateral (
            select b.other_id from desk.standing_bond b where b.letter_id = r.id
            union all
            select b.letter_id from desk.standing_bond b where b.other_id = r.id) n (id))
    select id from reached limit at_most
$$;
revoke all on function desk.thread(bigint, integer) from public;

grant select on desk.thread_line, desk.bond_line to nameh_desk;
grant execute on function desk.thread(bigint, integer) to nameh_desk;
