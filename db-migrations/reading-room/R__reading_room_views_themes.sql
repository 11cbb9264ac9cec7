-- The themes of letters that can be read now, in the reader's language: those that no such letter has are not told of.
create or replace function reading_room.themes(reader text, at_most integer)
    returns table (theme text, name text, letters bigint)
    language sql stable security definer set search_path = pg_catalog, reading_room, pg_temp
as $$
    select t.theme, d.label, t.n
    from (select theme, count(*) as n
          from published_index i join visible_letter l using (public_id), unnest(i.themes) theme
          group by theme order by 2 desc, 1 limit least(at_most, 1000)) t
    join desk.theme_label d on d.code = t.theme and d.language = reader
    order by t.n desc, d.label
$$;

revoke execute on all functions in schema reading_room from public;
revoke execute on function reading_room.themes(text, integer) from nameh_reader;
grant execute on function reading_room.themes(text, integer) to nameh_reader;
