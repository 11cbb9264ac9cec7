-- What happened to a letter that its writer would want to know, and that nobody has told them. What a dossier heard counts once more
-- with each event; that an addressee has died is told by people, not by a template.
create or replace view desk.writer_to_tell as
    select l.id as letter_id, l.registration_year, l.registration_serial, l.sender_id, t.tidings, t.since
    from desk.letter l
    cross join lateral (
        select 'ACKNOWLEDGED' as tidings, l.registered_at as since
        where not exists (select from desk.outgoing_letter o where o.letter_id = l.id)
        union all
        select 'PUBLISHED', p.publish_at
        from desk.standing k join desk.publication p on p.letter_id = k.letter_id and p.ended_at is null
        where k.letter_id = l.id and k.standing = 'PUBLISHED' and p.publish_at <= now()
          and not exists (select from desk.outgoing_letter o where o.letter_id = l.id and o.tidings = 'PUBLISHED')
        union all
        select 'NOT_PUBLISHED', d.decided_at
        from desk.standing k
        cross join lateral (select max(d.decided_at) as decided_at from desk.decision d
                            where d.letter_id = k.letter_id and d.outcome = 'REJECT') d
        where k.letter_id = l.id and k.standing = 'REJECTED'
          and not exists (select from desk.outgoing_letter o where o.letter_id = l.id and o.tidings = 'NOT_PUBLISHED')
        union all
        select told.tidings, e.recorded_at
        from (select e.kind, e.recorded_at from desk.standing_delivery_event e
              where e.letter_id = l.id and e.kind not in ('ATTEMPT', 'IN_CUSTODY') order by e.ordinal desc limit 1) e
        cross join lateral (select case e.kind when 'HANDED_OVER' then 'HANDED_OVER' when 'RETURNED' then 'RETURNED'
            when 'NO_NEWS' then 'NO_NEWS' when 'DELIVERED' then 'DELIVERED' when 'DELIVERED_LATE' then 'DELIVERED'
            when 'REPLY_RECEIVED' then 'DELIVERED' when 'ADDRESSEE_DECEASED' then null else 'NEWS' end) told (tidings)
        where told.tidings is not null
          and not exists (select from desk.outgoing_letter o
                          where o.letter_id = l.id and o.written_at > e.recorded_at
                            and o.tidings in ('HANDED_OVER', 'NEWS', 'DELIVERED', 'RETURNED', 'NO_NEWS'))) t
    where l.state not in ('VOID', 'DISPOSED') and l.sender_id is not null;

-- Those of them that can be told at all: found from the few who may be written to.
create or replace view desk.writer_within_reach as
    select distinct c.id as person_id
    from desk.correspondent_contact k
    join desk.correspondent s on s.id = k.correspondent_id
    join desk.correspondent c on c.stands_for = s.stands_for
    cross join lateral unnest(k.allowed) w (way)
    where w.way in ('EMAIL', 'POST', 'IN_PERSON', 'THROUGH_SOMEBODY') and desk.may_be_reached(c.id, w.way);

-- A letter to a writer, and how far it has come: handed or posted, sent, waiting, tried in vain, given up, or forbidden meanwhile.
create or replace view desk.outgoing_line as
    select o.id, o.letter_id, o.tidings, o.language, o.way, o.written_by, o.written_at, t.ordinal as template_ordinal,
           case when o.on_paper then case when p.outgoing_id is null then 'ON_PAPER' else 'POSTED' end
                when m.sent_at is not null then 'SENT'
                when m.failure = 'FORBIDDEN' then 'FORBIDDEN'
                when m.due_at is null then 'GIVEN_UP'
                when m.failure is not null then 'FAILED'
                else 'WAITING' end as state,
           m.sent_at, m.attempts, m.failure, p.posted_on, p.posted_by
    from desk.outgoing_letter o
    join desk.outgoing_template t on t.id = o.template_id
    left join desk.mail m on m.outgoing_id = o.id
    left join desk.outgoing_posting p on p.outgoing_id = o.id;

grant select on desk.writer_to_tell, desk.writer_within_reach, desk.outgoing_line to nameh_desk;
