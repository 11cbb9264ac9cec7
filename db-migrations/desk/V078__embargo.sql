-- An embargo keeps a letter from the public whatever its publication says: until a day, or until something has come to pass, which
-- an editor confirms. What is awaited is asked about again every few months; an embargo never lapses because nobody answered.
create table desk.embargo (
    id        bigint generated always as identity primary key,
    letter_id bigint not null references desk.letter,
    token     uuid not null unique,
    ends_at   timestamptz(6),
    awaited   text check (length(trim(awaited)) between 1 and 500),
    months    integer check (months between 1 and 24),
    reason    text not null check (length(trim(reason)) between 1 and 2000),
    set_by    text not null references desk.account,
    set_at    timestamptz(6) not null,
    constraint embargo_day_or_event check ((ends_at is null) = (awaited is not null)),
    constraint embargo_event_asked_about check ((awaited is null) = (months is null)),
    constraint embargo_to_come check (ends_at > set_at)
);
create index embargo_letter on desk.embargo (letter_id);

-- That an editor asked, and what is awaited has not come to pass yet.
create table desk.embargo_confirmation (
    id           bigint generated always as identity primary key,
    embargo_id   bigint not null references desk.embargo,
    confirmed_by text not null references desk.account,
    confirmed_at timestamptz(6) not null
);
create index embargo_confirmation_of on desk.embargo_confirmation (embargo_id, confirmed_at desc);

-- That it came to pass, or that an editor ended the embargo for another reason.
create table desk.embargo_lifting (
    embargo_id bigint primary key references desk.embargo,
    reason     text not null check (length(trim(reason)) between 1 and 2000),
    lifted_by  text not null references desk.account,
    lifted_at  timestamptz(6) not null
);

create trigger append_only before update or delete or truncate on desk.embargo
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.embargo_confirmation
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.embargo_lifting
    for each statement execute function desk.refuse_change();

create trigger number_not_void before insert on desk.embargo for each row execute function desk.refuse_for_void();

-- Waits for a publication of the letter that is being recorded (which holds the letter for share), and makes a later one wait.
create function desk.await_publication() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform from letter l where l.id = new.letter_id for no key update;
    return new;
end
$$;
create trigger await_publication before insert on desk.embargo for each row execute function desk.await_publication();

-- What is confirmed or lifted stands, and an editor alone lifts it.
create function desk.guard_embargo() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform from letter l join embargo e on e.letter_id = l.id where e.id = new.embargo_id for no key update of l;
    if exists (select from embargo_lifting f where f.embargo_id = new.embargo_id) then
        raise exception 'embargo % was lifted', new.embargo_id using errcode = 'check_violation', constraint = 'embargo_stands';
    end if;
    return new;
end
$$;
create trigger guard_embargo before insert on desk.embargo_confirmation for each row execute function desk.guard_embargo();
create trigger guard_embargo before insert on desk.embargo_lifting for each row execute function desk.guard_embargo();

create function desk.guard_embargo_lifting() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if not exists (select from account_role r where r.account = new.lifted_by and r.role = 'EDITOR') then
        raise exception '% is no editor', new.lifted_by using errcode = 'check_violation', constraint = 'embargo_lifted_by_editor';
    end if;
    perform refuse_in_conflict(e.letter_id, new.lifted_by) from embargo e where e.id = new.embargo_id;
    return new;
end
$$;
create trigger guard_lifting before insert on desk.embargo_lifting for each row execute function desk.guard_embargo_lifting();

grant select, insert on desk.embargo, desk.embargo_confirmation, desk.embargo_lifting to nameh_desk;

-- A publication under an embargo is one whose time has not come. Without a day it ends with the year 9999
-- (what is exported as XML knows no infinity). Whatever correction waits beside it, a letter has one standing: that of the edition
-- that was let out first. Else as it was.
create or replace view desk.derived_standing as
    select l.id as letter_id, l.registration_year, l.registration_serial, s.standing,
           case s.standing when 'PUBLISHED' then greatest(p.publish_at, (
               select max(coalesce(e.ends_at, timestamptz '9999-12-31 00:00:00+00')) from desk.embargo e
               where e.letter_id = l.id and not exists (select from desk.embargo_lifting f where f.embargo_id = e.id))) end as publish_at
    from desk.letter l
    left join lateral (
        select x.state, x.ordinal
        from desk.letter_version x where x.letter_id = l.id
        order by x.ordinal desc limit 1) v on true
    left join lateral (
        select q.publish_at,
               exists (select from desk.suspension s join desk.publication o on o.id = s.publication_id
                       where o.letter_id = l.id and o.ended_at is null and s.lifted_at is null) as stopped
        from desk.publication q where q.letter_id = l.id and q.ended_at is null
        order by q.publish_at, q.id limit 1) p on true
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

create trigger keep_standing after insert on desk.embargo
    for each row execute function desk.follow_part_of_letter();

create function desk.follow_embargo_lifting() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform keep_standing(e.letter_id) from embargo e where e.id = new.embargo_id;
    return null;
end
$$;
create trigger keep_standing after insert on desk.embargo_lifting
    for each row execute function desk.follow_embargo_lifting();
