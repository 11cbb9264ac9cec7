-- How many dossiers there are of each year, how many of them wait and how many arrived, as sums of what was added and taken away.
-- Each change folds the rows of its year into one, but waits for nobody: what another transaction holds stays beside it.
create table desk.delivery_tally (
    received_in integer not null,
    letters     bigint not null,
    waiting     bigint not null,
    delivered   bigint not null
);

create function desk.fold_deliveries(of_year integer) returns void
    language sql security definer set search_path = desk, pg_temp
as $$
    with free as materialized (
        select t.ctid as place from delivery_tally t where t.received_in = of_year for update skip locked),
    gone as (
        delete from delivery_tally t using free f where t.ctid = f.place returning t.letters, t.waiting, t.delivered)
    insert into delivery_tally
    select of_year, sum(letters), sum(waiting), sum(delivered) from gone
    having (sum(letters), sum(waiting), sum(delivered)) <> (0, 0, 0)
$$;
revoke all on function desk.fold_deliveries(integer) from public;

-- What a statement added and took away; a table of what it has on neither side does not exist, so each kind asks for its own.
create function desk.tally_deliveries() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    years integer[];
begin
    if tg_op = 'INSERT' then
        with added as (
            insert into delivery_tally
            select c.received_in, count(*), count(*) filter (where c.waiting),
                   count(*) filter (where c.outcome in ('DELIVERED', 'DELIVERED_LATE', 'REPLY_RECEIVED'))
            from come c group by 1 returning received_in)
        select array_agg(received_in) into years from added;
    elsif tg_op = 'DELETE' then
        with added as (
            insert into delivery_tally
            select g.received_in, -count(*), -count(*) filter (where g.waiting),
                   -count(*) filter (where g.outcome in ('DELIVERED', 'DELIVERED_LATE', 'REPLY_RECEIVED'))
            from gone g group by 1 returning received_in)
        select array_agg(received_in) into years from added;
    else
        with moved as (
            select received_in, 1 as sign, waiting, outcome from come
            union all select received_in, -1, waiting, outcome from gone),
        added as (
            insert into delivery_tally
            select m.received_in, sum(m.sign), coalesce(sum(m.sign) filter (where m.waiting), 0),
                   coalesce(sum(m.sign) filter (where m.outcome in ('DELIVERED', 'DELIVERED_LATE', 'REPLY_RECEIVED')), 0)
            from moved m group by 1
            having (sum(m.sign), coalesce(sum(m.sign) filter (where m.waiting), 0),
                    coalesce(sum(m.sign) filter (where m.outcome in ('DELIVERED', 'DELIVERED_LATE', 'REPLY_RECEIVED')), 0)) <> (0, 0, 0)
            returning received_in)
        select array_agg(received_in) into years from added;
    end if;
    perform fold_deliveries(y) from unnest(years) y;
    return null;
end
$$;
create trigger tally_new after insert on desk.delivery
    referencing new table as come for each statement execute function desk.tally_deliveries();
create trigger tally_moved after update on desk.delivery
    referencing old table as gone new table as come for each statement execute function desk.tally_deliveries();
create trigger tally_lost after delete on desk.delivery
    referencing old table as gone for each statement execute function desk.tally_deliveries();

insert into desk.delivery_tally
select received_in, count(*), count(*) filter (where waiting),
       count(*) filter (where outcome in ('DELIVERED', 'DELIVERED_LATE', 'REPLY_RECEIVED'))
from desk.delivery group by 1;

create view desk.delivery_by_year as
    select received_in, sum(letters)::bigint as letters, sum(waiting)::bigint as waiting, sum(delivered)::bigint as delivered
    from desk.delivery_tally group by received_in having sum(letters) > 0;

-- Written by the triggers alone.
grant select on desk.delivery_by_year to nameh_desk;
