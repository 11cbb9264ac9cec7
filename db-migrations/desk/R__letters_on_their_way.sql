-- One line in the list of letters meant for somebody inside: how far each has come, and the next day on which somebody is to ask.
create or replace view desk.delivery_line as
    select d.letter_id, l.registration_year, l.registration_serial, k.latin as addressee_latin, k.arabic as addressee_arabic,
           d.outcome, d.waiting, d.news_on, i.name as body,
           (select min(r.due) from desk.delivery_reminder r where r.letter_id = d.letter_id and r.done_at is null) as reminder_due
    from desk.delivery d
    join desk.letter l on l.id = d.letter_id
    left join desk.known_as k on k.id = d.addressee_id
    left join desk.intermediary i on i.id = d.intermediary_id;

grant select on desk.delivery_line to nameh_desk;
