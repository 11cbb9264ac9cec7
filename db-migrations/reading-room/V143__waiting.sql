-- How many letters wait, as the public is told: once a month, by groups of years that hold at least five letters each, every count
-- rounded down to fives. Letters of which readers are told one by one are not among them. (Decision 12.)
create table reading_room.waiting_count (
    month date primary key check (extract(day from month) = 1)
);

create table reading_room.waiting_group (
    until   integer primary key,
    letters integer not null constraint waiting_in_fives check (letters >= 5 and letters % 5 = 0)
);

-- Counts anew, if nobody has in this month; says whether it did. Years are joined, from the first on, until a group has five letters;
-- the first has no beginning, and what is left over joins the last, which reaches the year of the count whether anything is left or not.
create function reading_room.count_waiting() returns boolean
    language plpgsql volatile security definer set search_path = reading_room, pg_temp
as $$
declare
    today date := now() at time zone 'UTC';
    one record;
    held integer := 0;
    years integer[] := '{}';
    counts integer[] := '{}';
begin
    insert into waiting_count (month) values (date_trunc('month', today)) on conflict do nothing;
    if not found then
        return false;
    end if;
    for one in
        select extract(year from w.since)::integer as year, count(*)::integer as letters
        from desk.waiting_letter w
        where not exists (
            select from desk.consent_grant g
            where g.letter_id = w.letter_id and g.act = 'TELL_UNDELIVERED'
              and not exists (select from desk.consent_revocation r where r.grant_id = g.id))
        group by 1 order by 1
    loop
        held := held + one.letters;
        if held >= 5 then
            years := years || one.year;
            counts := counts || held;
            held := 0;
        end if;
    end loop;
    if cardinality(years) > 0 then
        years[cardinality(years)] := greatest(years[cardinality(years)], extract(year from today)::integer);
        counts[cardinality(counts)] := counts[cardinality(counts)] + held;
    end if;
    delete from waiting_group;
    insert into waiting_group (until, letters) select g.year, g.n / 5 * 5 from unnest(years, counts) g (year, n);
    update change_count set changes = changes + 1;
    return true;
end
$$;
revoke all on function reading_room.count_waiting() from public;
grant execute on function reading_room.count_waiting() to nameh_desk;
