-- Under which name each script knows a correspondent: that of the entry they are merged into, else of one merged with them.
create or replace view desk.known_as as
    select c.id, c.stands_for,
           (select n.name from desk.correspondent g join desk.correspondent_name n on n.correspondent_id = g.id
            where g.stands_for = c.stands_for and n.script = 'LATIN'
            order by g.id <> g.stands_for, g.id, n.position limit 1) as latin,
           (select n.name from desk.correspondent g join desk.correspondent_name n on n.correspondent_id = g.id
            where g.stands_for = c.stands_for and n.script = 'ARABIC'
            order by g.id <> g.stands_for, g.id, n.position limit 1) as arabic
    from desk.correspondent c;

grant select on desk.known_as to nameh_desk;
