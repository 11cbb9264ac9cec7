-- Every edition of a letter, the ended ones too, is looked up by the letter.
create index publication_letter on desk.publication (letter_id);

-- How far each letter has come, kept where lists can find it: what follows from the axes of the letter alone. What also depends on
-- the hour (a publication whose time has not come) is decided when the register is read; see R__register_line.sql.
create view desk.derived_standing as
    select l.id as letter_id, l.registration_year, l.registration_serial, s.standing,
           case s.standing when 'PUBLISHED' then p.publish_at end as publish_at
    from desk.letter l
    left join lateral (
        select x.state, x.ordinal
        from desk.letter_version x where x.letter_id = l.id
        order by x.ordinal desc limit 1) v on true
    left join lateral (
        select q.publish_at,
               exists (select from desk.suspension s where s.publication_id = q.id and s.lifted_at is null) as stopped
        from desk.publication q where q.letter_id = l.id and q.ended_at is null) p on true
    cross join lateral (
        select case
            when l.state <> 'REGISTERED' then l.state
            when p.stopped then 'SUSPENDED'
            when p.publish_at is not null then 'PUBLISHED'
            when v.state = 'DRAFT' and v.ordinal > 1 and (
                select x.state from desk.letter_version x where x.letter_id = l.id and x.ordinal < v.ordinal
                order by x.ordinal desc limit 1) = 'RETURNED' then 'RETURNED'
            when v.state = 'APPROVED' and v.ordinal <= (
                select max(y.ordinal) from desk.publication q join desk.letter_version y on y.id = q.version_id
                where q.letter_id = l.id and q.ending = 'WITHDRAWN') then 'WITHDRAWN'
            else coalesce(v.state, 'REGISTERED')
        end) s (standing);

create table desk.standing (
    letter_id           bigint primary key references desk.letter on delete cascade,
    registration_year   integer not null,
    registration_serial integer not null,
    standing            text not null,
    publish_at          timestamptz(6),
    check ((standing = 'PUBLISHED') = (publish_at is not null))
);

insert into desk.standing (letter_id, registration_year, registration_serial, standing, publish_at)
select letter_id, registration_year, registration_serial, standing, publish_at from desk.derived_standing;

create index standing_newest on desk.standing (standing, registration_year desc, registration_serial desc) include (publish_at, letter_id);
create index standing_publish_at on desk.standing (publish_at) where publish_at is not null;

-- Two that move one letter at the same time go one after the other: the second derives from what the first left, since each
-- statement here sees what was committed before it. The lock comes first for that reason.
create function desk.keep_standing(moved bigint) returns void
    language plpgsql volatile security definer set search_path = desk, pg_temp
as $$
begin
    perform from standing k where k.letter_id = moved for no key update;
    update standing k set standing = d.standing, publish_at = d.publish_at
    from derived_standing d
    where d.letter_id = moved and k.letter_id = moved and (d.standing, d.publish_at) is distinct from (k.standing, k.publish_at);
end
$$;
revoke all on function desk.keep_standing(bigint) from public;

create function desk.begin_standing() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    insert into standing (letter_id, registration_year, registration_serial, standing)
    values (new.id, new.registration_year, new.registration_serial, new.state);
    return null;
end
$$;
create trigger begin_standing after insert on desk.letter for each row execute function desk.begin_standing();

create function desk.follow_letter() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform keep_standing(new.id);
    return null;
end
$$;
create trigger keep_standing after update of state on desk.letter
    for each row when (new.state <> old.state) execute function desk.follow_letter();

create function desk.follow_part_of_letter() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform keep_standing(coalesce(new.letter_id, old.letter_id));
    return null;
end
$$;
create trigger begin_standing after insert or delete on desk.letter_version
    for each row execute function desk.follow_part_of_letter();
create trigger keep_standing after update of state on desk.letter_version
    for each row when (new.state <> old.state) execute function desk.follow_part_of_letter();
create trigger keep_standing after insert or update or delete on desk.publication
    for each row execute function desk.follow_part_of_letter();

create function desk.follow_stop() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform keep_standing(p.letter_id) from publication p where p.id = coalesce(new.publication_id, old.publication_id);
    return null;
end
$$;
create trigger keep_standing after insert or update or delete on desk.suspension
    for each row execute function desk.follow_stop();

-- Written by the triggers alone.
grant select on desk.standing, desk.derived_standing to nameh_desk;
