-- One line for each embargo: until when, when it was last asked about, when it is to be asked about again, and how it ended.
create or replace view desk.embargo_line as
    select e.id, e.letter_id, l.registration_year, l.registration_serial, e.ends_at, e.awaited, e.months, e.reason, e.set_by, e.set_at,
           c.confirmed_by, c.confirmed_at, f.reason as lifted_for, f.lifted_by, f.lifted_at,
           coalesce(e.ends_at, coalesce(c.confirmed_at, e.set_at) + make_interval(months => e.months)) as due_at,
           f.embargo_id is null and (e.ends_at is null or e.ends_at > now()) as stands
    from desk.embargo e
    join desk.letter l on l.id = e.letter_id
    left join desk.embargo_lifting f on f.embargo_id = e.id
    left join lateral (
        select x.confirmed_by, x.confirmed_at from desk.embargo_confirmation x
        where x.embargo_id = e.id order by x.confirmed_at desc, x.id desc limit 1) c on true;

grant select on desk.embargo_line to nameh_desk;
