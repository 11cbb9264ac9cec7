-- The waiting letters whose addressee two people have recognised: in whom, by whom, and when.
create or replace view desk.recognised_letter as
    select h.proposal_id, h.letter_id, m.stands_for as person_id, k.latin, k.arabic, p.first_by, p.second_by, p.second_at
    from desk.letter_to_hand_over h
    join desk.match_proposal p on p.id = h.proposal_id
    join desk.correspondent m on m.id = h.person_id
    join desk.known_as k on k.id = m.stands_for;

-- One line in the list of letters meant for somebody inside: how far each has come, the next day on which somebody is to ask, and in
-- whom its addressee was recognised.
create or replace view desk.delivery_line as
    select d.letter_id, l.registration_year, l.registration_serial, k.latin as addressee_latin, k.arabic as addressee_arabic,
           d.outcome, d.waiting, d.news_on, i.name as body,
           (select min(r.due) from desk.delivery_reminder r where r.letter_id = d.letter_id and r.done_at is null) as reminder_due,
           h.latin as recognised_latin, h.arabic as recognised_arabic, h.first_by, h.second_by, h.second_at
    from desk.delivery d
    join desk.letter l on l.id = d.letter_id
    left join desk.known_as k on k.id = d.addressee_id
    left join desk.intermediary i on i.id = d.intermediary_id
    left join lateral (select r.* from desk.recognised_letter r where r.letter_id = d.letter_id
                       order by r.second_at desc, r.proposal_id desc limit 1) h on true;

grant select on desk.recognised_letter, desk.delivery_line to nameh_desk;
