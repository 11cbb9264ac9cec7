-- Where each letter stands at this hour: what is kept, and whether the time of a publication has come. Lists ask for the kept
-- standing as well, since only that has an index.
create or replace view desk.standing_now as
    select k.letter_id, k.registration_year, k.registration_serial, k.standing, k.publish_at,
           case when k.publish_at > now() then 'SCHEDULED' else k.standing end as status
    from desk.standing k;

-- One line of the register: the facts of a letter and how far it has come.
-- Columns may have changed since the view was made: it is made anew.
drop view if exists desk.register_line;
create view desk.register_line as
    select l.id, l.registration_year, l.registration_serial, l.kind, l.received_on, l.languages, l.incipit,
           l.sender_id, s.latin as sender_latin, s.arabic as sender_arabic,
           l.addressee_id, a.latin as addressee_latin, a.arabic as addressee_arabic,
           k.status, l.void_reason,
           v.state as version_state, v.reviewer,
           coalesce(v.submitted_at, v.opened_at, l.registered_at) as since
    from desk.letter l
    join desk.standing_now k on k.letter_id = l.id
    left join desk.known_as s on s.id = l.sender_id
    left join desk.known_as a on a.id = l.addressee_id
    left join lateral (
        select x.state, x.reviewer, x.submitted_at, x.opened_at
        from desk.letter_version x where x.letter_id = l.id
        order by x.ordinal desc limit 1) v on true;

grant select on desk.standing_now, desk.register_line to nameh_desk;
