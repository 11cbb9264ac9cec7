-- One line of the queue: what a letter is, whose turn it is, and who holds it at this hour. A claim ends by itself after 48 hours.
-- Columns may have changed since the view was made: it is made anew.
drop view if exists desk.work_line;
create view desk.work_line as
    select w.letter_id, w.registration_year, w.registration_serial, w.stage, w.since, w.received_on, w.version_id,
           case when w.publish_at > now() and w.stage = 'PUBLISHED' then 'SCHEDULED' else w.stage end as status,
           case when w.stage = 'IN_REVIEW' and w.review_since > now() - interval '48 hours' then w.reviewer end as claimed_by,
           w.review_since as claimed_since, w.assignee, w.due, w.held_until, w.risk, w.missing,
           l.kind, l.incipit, l.languages, s.latin as sender_latin, s.arabic as sender_arabic,
           (select h.title from desk.version_heading h where h.version_id = w.version_id and h.title is not null
            order by h.language = v.language desc, h.language limit 1) as title,
           case when exists (select from desk.consent_grant g where g.letter_id = w.letter_id and g.act = 'PUBLISH_TEXT'
                             and g.valid_from <= now() at time zone 'UTC'
                             and coalesce(g.valid_until, 'infinity') >= cast(now() at time zone 'UTC' as date)
                             and not exists (select from desk.consent_revocation r where r.grant_id = g.id)) then 'GIVEN'
                when exists (select from desk.consent_grant g where g.letter_id = w.letter_id) then 'OTHER'
                else 'NONE' end as consent,
           array(select t.tag from desk.tagging t where t.letter_id = w.letter_id order by t.tag) as tags
    from desk.work_item w
    join desk.letter l on l.id = w.letter_id
    left join desk.letter_version v on v.id = w.version_id
    left join desk.known_as s on s.id = l.sender_id;

grant select on desk.work_line to nameh_desk;
