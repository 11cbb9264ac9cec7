-- Somebody of the house says that they are too near to a letter to judge it. It stands until they withdraw it or an administrator
-- lifts it; either is a row of its own.
create table desk.conflict_of_interest (
    id          bigint generated always as identity primary key,
    letter_id   bigint not null references desk.letter,
    account     text not null references desk.account,
    reason      text not null check (length(trim(reason)) between 1 and 500),
    declared_at timestamptz(6) not null
);
create index conflict_of_interest_letter on desk.conflict_of_interest (letter_id, account);

create table desk.conflict_ending (
    conflict_id bigint primary key references desk.conflict_of_interest,
    reason      text not null check (length(trim(reason)) between 1 and 500),
    ended_by    text not null references desk.account,
    ended_at    timestamptz(6) not null
);

create view desk.standing_conflict as
    select c.id, c.letter_id, c.account, c.declared_at
    from desk.conflict_of_interest c
    where not exists (select from desk.conflict_ending e where e.conflict_id = c.id);

create function desk.in_conflict(with_letter bigint, who text) returns boolean
    language sql stable security definer set search_path = desk, pg_temp
as $$
    select exists (select from standing_conflict c where c.letter_id = with_letter and c.account = who)
$$;
revoke all on function desk.in_conflict(bigint, text) from public;
grant execute on function desk.in_conflict(bigint, text) to nameh_desk;

create function desk.refuse_in_conflict(with_letter bigint, who text) returns void
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if in_conflict(with_letter, who) then
        raise exception '% has declared a conflict of interest', who
            using errcode = 'check_violation', constraint = 'conflict_of_interest';
    end if;
end
$$;
revoke all on function desk.refuse_in_conflict(bigint, text) from public;

-- The letter is held, so that of two declarations at once the second sees the first.
create function desk.guard_conflict() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform from letter l where l.id = new.letter_id for no key update;
    if in_conflict(new.letter_id, new.account) then
        raise exception '% has declared it before', new.account
            using errcode = 'check_violation', constraint = 'conflict_declared_before';
    end if;
    return new;
end
$$;
create trigger guard_conflict before insert on desk.conflict_of_interest for each row execute function desk.guard_conflict();

create function desk.guard_conflict_ending() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if not exists (select from conflict_of_interest c where c.id = new.conflict_id and c.account = new.ended_by)
       and not exists (select from account_role r where r.account = new.ended_by and r.role = 'ADMIN') then
        raise exception '% neither declared it nor is an administrator', new.ended_by
            using errcode = 'check_violation', constraint = 'conflict_ended_by_whom';
    end if;
    return new;
end
$$;
create trigger guard_conflict_ending before insert on desk.conflict_ending
    for each row execute function desk.guard_conflict_ending();

create trigger append_only before update or delete or truncate on desk.conflict_of_interest
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.conflict_ending
    for each statement execute function desk.refuse_change();

-- Nobody takes up, publishes or lets be read again what they are too near to. (That they decide nothing: guard_decision.) Stopping
-- and withdrawing a letter stay open to all.
create function desk.refuse_reviewer_in_conflict() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform refuse_in_conflict(new.letter_id, new.reviewer);
    return new;
end
$$;
create trigger reviewer_without_conflict before update of reviewer on desk.letter_version
    for each row when (new.reviewer is distinct from old.reviewer) execute function desk.refuse_reviewer_in_conflict();

create function desk.refuse_publisher_in_conflict() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform refuse_in_conflict(new.letter_id, new.published_by);
    return new;
end
$$;
create trigger publisher_without_conflict before insert on desk.publication
    for each row execute function desk.refuse_publisher_in_conflict();

create function desk.refuse_lifting_in_conflict() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform refuse_in_conflict(p.letter_id, new.lifted_by) from publication p where p.id = new.publication_id;
    return new;
end
$$;
create trigger lifting_without_conflict before update of lifted_by on desk.suspension
    for each row execute function desk.refuse_lifting_in_conflict();

grant select, insert on desk.conflict_of_interest, desk.conflict_ending to nameh_desk;
grant select on desk.standing_conflict to nameh_desk;
