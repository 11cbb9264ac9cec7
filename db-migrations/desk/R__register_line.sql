-- One line of the register: the facts of a letter and how far it has come, derived from its axes.
-- Columns may have changed since the view was made: it is made anew.
drop view if exists desk.register_line;
create view desk.register_line as
    select l.id, l.registration_year, l.registration_serial, l.kind, l.received_on, l.languages, l.incipit,
           l.sender_id, s.latin as sender_latin, s.arabic as sender_arabic,
           l.addressee_id, a.latin as addressee_latin, a.arabic as addressee_arabic,
           case
               when l.state <> 'REGISTERED' then l.state
               when p.stopped then 'SUSPENDED'
               when p.publish_at > now() then 'SCHEDULED'
               when p.publish_at is not null then 'PUBLISHED'
               when v.state = 'DRAFT' and v.ordinal > 1 and v.previous = 'RETURNED' then 'RETURNED'
               when v.state = 'APPROVED' and w.ordinal >= v.ordinal then 'WITHDRAWN'
               else coalesce(v.state, 'REGISTERED')
           end as status,
           v.state as version_state, v.reviewer,
           coalesce(v.submitted_at, v.opened_at, l.registered_at) as since
    from desk.letter l
    left join desk.known_as s on s.id = l.sender_id
    left join desk.known_as a on a.id = l.addressee_id
    left join lateral (
        select x.state, x.ordinal, x.reviewer, x.submitted_at, x.opened_at, lag(x.state) over (order by x.ordinal) as previous
        from desk.letter_version x where x.letter_id = l.id
        order by x.ordinal desc limit 1) v on true
    left join lateral (
        select q.publish_at,
               exists (select from desk.suspension s where s.publication_id = q.id and s.lifted_at is null) as stopped
        from desk.publication q where q.letter_id = l.id and q.ended_at is null) p on true
    left join lateral (
        select max(y.ordinal) as ordinal
        from desk.publication q join desk.letter_version y on y.id = q.version_id
        where q.letter_id = l.id and q.ending = 'WITHDRAWN') w on true;

grant select on desk.register_line to nameh_desk;
