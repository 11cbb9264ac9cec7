-- By which ways somebody may be reached, and by which never. Beside the sealed words and not sealed themselves: that a mail may be
-- written tells little, and the database can refuse only what it can read. What nobody said is not allowed.
alter table desk.correspondent_contact
    add column allowed      text[] not null default '{}',
    add column never        text[] not null default '{}',
    add column never_at_all boolean not null default false,
    add column unsorted     boolean not null default false;

-- What was written down before as never to be used was words alone: nothing is allowed until somebody has sorted it.
update desk.correspondent_contact set unsorted = true where never_via is not null;

alter table desk.correspondent_contact
    add constraint contact_ways_known check (
        allowed || never <@ array['POST', 'EMAIL', 'TELEPHONE', 'MESSENGER', 'IN_PERSON', 'THROUGH_SOMEBODY']),
    add constraint contact_way_allowed_or_never check (not allowed && never),
    add constraint contact_never_at_all check (not never_at_all or cardinality(allowed) = 0),
    add constraint contact_never_sorted check (never_via is null or unsorted or never_at_all or cardinality(never) > 0);

-- Whether somebody may be reached by a way: some entry of theirs allows it, and none forbids it or waits to be sorted.
create function desk.may_be_reached(person bigint, way text) returns boolean
    language sql stable security definer set search_path = desk, pg_temp
as $$
    select coalesce(bool_or(way = any (c.allowed)) and not bool_or(c.never_at_all or c.unsorted or way = any (c.never)), false)
    from correspondent s
    join correspondent g on g.stands_for = s.stands_for
    join correspondent_contact c on c.correspondent_id = g.id
    where s.id = person
$$;
revoke all on function desk.may_be_reached(bigint, text) from public;
grant execute on function desk.may_be_reached(bigint, text) to nameh_desk;
