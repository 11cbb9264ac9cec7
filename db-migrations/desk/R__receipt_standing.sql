-- What the writer of a letter may know by the code of the receipt in force: how far the letter is, and no name, number or text of it. That
-- it is published is told where the public can read it in this moment: of an embargo nobody learns here either.
create or replace view desk.receipt_standing as
    select r.code_hash, r.letter_id, l.registration_year, l.registration_serial, r.language, l.received_on,
           case
               when l.state <> 'REGISTERED' then 'CLOSED'
               when exists (select from reading_room.visible_letter p where p.shown_as = l.public_id) then 'PUBLISHED'
               when s.standing = 'SUSPENDED' then 'STOPPED'
               when s.standing in ('PUBLISHED', 'APPROVED') then 'APPROVED'
               when s.standing = 'WITHDRAWN' then 'WITHDRAWN'
               when s.standing = 'REJECTED' then 'KEPT'
               when s.standing in ('SUBMITTED', 'IN_REVIEW', 'RETURNED') then 'BEING_READ'
               else 'RECEIVED'
           end as stage,
           d.outcome, d.news_on,
           coalesce(l.languages, '{}') as own_languages,
           array(select t.language from desk.version_translation t
                 where t.version_id = (select v.id from desk.letter_version v where v.letter_id = l.id order by v.ordinal desc limit 1)
                 order by t.language) as translations
    from desk.receipt r
    join desk.letter l on l.id = r.letter_id
    left join desk.standing s on s.letter_id = l.id
    left join desk.delivery d on d.letter_id = l.id
    where r.id = (select n.id from desk.receipt n where n.letter_id = r.letter_id order by n.issued_at desc, n.id desc limit 1);

grant select on desk.receipt_standing to nameh_desk;
