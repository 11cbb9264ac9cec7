-- One line of the directory: a correspondent with all entries merged into it.
create or replace view desk.person_line as
    select c.id, c.kind, k.latin, k.arabic,
           (select string_agg(n.name, ' · ' order by g.id <> g.stands_for, g.id, n.position)
            from desk.correspondent g join desk.correspondent_name n on n.correspondent_id = g.id
            where g.stands_for = c.id) as names,
           (select min(g.father_name) from desk.correspondent g
            where g.stands_for = c.id and (g.id = c.id or c.father_name is null)) as father_name,
           (select min(g.year_of_birth) from desk.correspondent g
            where g.stands_for = c.id and (g.id = c.id or c.year_of_birth is null)) as year_of_birth,
           (select w.status
            from desk.correspondent g join desk.standing_news w on w.correspondent_id = g.id
            where g.stands_for = c.id
            order by w.dated_not_after desc nulls last, w.id desc limit 1) as status,
           (select count(*) from desk.correspondent g join desk.letter l on l.sender_id = g.id
            where g.stands_for = c.id) as sent,
           (select count(*) from desk.correspondent g join desk.letter l on l.addressee_id = g.id
            where g.stands_for = c.id) as received
    from desk.correspondent c join desk.known_as k on k.id = c.id
    where c.merged_into is null;

grant select on desk.person_line to nameh_desk;
