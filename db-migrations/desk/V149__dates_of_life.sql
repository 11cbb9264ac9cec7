-- News are as vague as their source: the words as they were told and, where they were understood, the days between which they lie.
alter table desk.correspondent_news
    add column dated_as         text,
    add column dated_calendar   text check (dated_calendar in ('GREGORIAN', 'SOLAR_HIJRI', 'HIJRI')),
    add column dated_not_before date,
    add column dated_not_after  date;

alter table desk.correspondent_news disable trigger append_only;
update desk.correspondent_news
set dated_as = dated::text, dated_calendar = 'GREGORIAN', dated_not_before = dated, dated_not_after = dated;
alter table desk.correspondent_news enable trigger append_only;

-- The day that was all there was follows from the rest, and the rest from it, while the release before this one still uses it.
alter table desk.correspondent_news
    alter column dated_as set not null,
    alter column dated drop not null,
    add constraint news_dated_as check (length(trim(dated_as)) between 1 and 200),
    add constraint news_days check ((dated_not_before is null) = (dated_not_after is null)
        and (dated_not_before is null) = (dated_calendar is null) and dated_not_before <= dated_not_after),
    -- The database does not know the zone of the foundation: a day there begins up to fourteen hours before that of UTC.
    add constraint news_not_to_come check (dated_not_before <= ((recorded_at at time zone 'UTC') + interval '14 hours')::date);

create function desk.take_day_of_news() returns trigger
    language plpgsql
as $$
begin
    if new.dated_as is null then
        new.dated_as := new.dated::text;
        new.dated_calendar := 'GREGORIAN';
        new.dated_not_before := new.dated;
        new.dated_not_after := new.dated;
    end if;
    new.dated := new.dated_not_after;
    return new;
end
$$;
create trigger take_day_of_news before insert on desk.correspondent_news for each row execute function desk.take_day_of_news();

-- News that were wrong are taken back, with a reason, and stay to be read.
create table desk.news_retraction (
    news_id      bigint primary key references desk.correspondent_news,
    reason       text not null check (length(trim(reason)) between 1 and 1000),
    retracted_by text not null references desk.account,
    retracted_at timestamptz(6) not null
);
create trigger append_only before update or delete or truncate on desk.news_retraction
    for each statement execute function desk.refuse_change();

create view desk.standing_news as
    select n.* from desk.correspondent_news n
    where not exists (select from desk.news_retraction r where r.news_id = n.id);

grant select, insert on desk.news_retraction to nameh_desk;
grant select on desk.standing_news to nameh_desk;
