-- The letters beside one that the public may read: in the order of the newest list the one published after it (NEWER) and the one
-- before it (OLDER), at most four of the same place, else of the same kind, that were written nearest to it (RELATED), and at most
-- forty to which it is bound, in the order of writing. A function, since
-- a barrier would hide the order of the indexes; each answer is a few steps along one of them, however many letters there are.
create or replace function reading_room.beside(reader text, letter text)
    returns table (relation text, public_id text, title text, title_language text, kind text, place text, written_as text,
                   written_calendar text, not_before date, not_after date)
    language plpgsql stable security definer set search_path = reading_room, pg_temp
as $$
#variable_conflict use_column
declare
    own visible_letter;
    own_place text;
begin
    select * into own from visible_letter l where l.shown_as = letter;
    if not found then
        return;
    end if;
    select h.place into own_place from published_heading h where h.public_id = own.public_id and h.language = 'en';
    return query
        with newer as (
            select l.public_id from visible_letter l
            where (l.visible_from, l.public_id) > (own.visible_from, own.public_id)
            order by l.visible_from, l.public_id limit 1),
        older as (
            select l.public_id from visible_letter l
            where (l.visible_from, l.public_id) < (own.visible_from, own.public_id)
            order by l.visible_from desc, l.public_id desc limit 1),
        near as (
            (select 0 as distance, h.public_id, h.not_before from published_heading h join visible_letter l using (public_id)
             where h.language = 'en' and h.place = own_place and h.place is not null and h.not_before is not null
               and (h.not_before, h.public_id) > (own.not_before, own.public_id)
             order by h.not_before, h.public_id limit 4)
            union all
            (select 0, h.public_id, h.not_before from published_heading h join visible_letter l using (public_id)
             where h.language = 'en' and h.place = own_place and h.place is not null and h.not_before is not null
               and (h.not_before, h.public_id) < (own.not_before, own.public_id)
             order by h.not_before desc, h.public_id desc limit 4)
            union all
            (select 1, l.public_id, l.not_before from visible_letter l
             where l.kind = own.kind and l.not_before is not null and (l.not_before, l.public_id) > (own.not_before, own.public_id)
             order by l.not_before, l.public_id limit 4)
            union all
            (select 1, l.public_id, l.not_before from visible_letter l
             where l.kind = own.kind and l.not_before is not null and (l.not_before, l.public_id) < (own.not_before, own.public_id)
             order by l.not_before desc, l.public_id desc limit 4)),
        related as (
            select n.public_id, min(n.distance) as distance, abs(n.not_before - own.not_before) as days
            from near n group by n.public_id, n.not_before order by 2, 3, 1 limit 4),
        bound as (
            select b.relation, b.public_id, coalesce(b.not_before - date '0001-01-01', 0) as days
            from visible_bond b where b.mark = own.public_id order by b.not_before, b.shown_as limit 40),
        found as (
            select 'NEWER' as relation, 0 as distance, 0 as days, n.public_id from newer n
            union all select 'OLDER', 0, 0, o.public_id from older o
            union all select 'RELATED', r.distance, r.days, r.public_id from related r
            union all select b.relation, 0, b.days, b.public_id from bound b)
        select f.relation, l.shown_as, h.title, h.title_language, k.label, h.place, l.written_as, l.written_calendar,
               l.not_before, l.not_after
        from found f
        join published_letter l on l.public_id = f.public_id
        join published_heading h on h.public_id = f.public_id and h.language = reader
        left join desk.kind_label k on k.code = l.kind and k.language = reader
        order by f.relation, f.distance, f.days, f.public_id;
end
$$;

revoke execute on all functions in schema reading_room from public;
revoke execute on function reading_room.beside(text, text) from nameh_reader;
grant execute on function reading_room.beside(text, text) to nameh_reader;
