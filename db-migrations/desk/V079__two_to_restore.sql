-- Two editors let a suspended letter be read again: one proposes it, another agrees. Whoever suspended it may be one of them.
create table desk.restoring (
    suspension_id bigint primary key references desk.suspension,
    proposed_by   text not null references desk.account,
    proposed_at   timestamptz(6) not null
);
create trigger append_only before update or delete or truncate on desk.restoring
    for each statement execute function desk.refuse_change();

create function desk.guard_restoring() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform from suspension s where s.id = new.suspension_id and s.lifted_at is null for update;
    if not found then
        raise exception 'suspension % was lifted before', new.suspension_id
            using errcode = 'check_violation', constraint = 'suspension_lifted';
    end if;
    perform refuse_in_conflict(p.letter_id, new.proposed_by)
    from suspension s join publication p on p.id = s.publication_id where s.id = new.suspension_id;
    return new;
end
$$;
create trigger guard_restoring before insert on desk.restoring for each row execute function desk.guard_restoring();

alter table desk.suspension drop constraint lifted_by_another;

create function desk.guard_lifting_by_two() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if (select count(distinct a.account)
        from restoring r join account_role a on a.role = 'EDITOR' and a.account in (r.proposed_by, new.lifted_by)
        where r.suspension_id = new.id) < 2 then
        raise exception 'two editors must agree to lift suspension %', new.id
            using errcode = 'check_violation', constraint = 'lifted_by_two';
    end if;
    return new;
end
$$;
create trigger guard_lifting_by_two before update on desk.suspension
    for each row when (new.lifted_at is not null) execute function desk.guard_lifting_by_two();

grant select, insert on desk.restoring to nameh_desk;

-- Nobody approves a version of which people named are not decided on, whatever wrote it.
create function desk.guard_people_decided() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if exists (select from version_mention m where m.version_id = new.version_id and m.decision = 'OPEN') then
        raise exception 'people named in version % are not decided on', new.version_id
            using errcode = 'check_violation', constraint = 'people_decided';
    end if;
    return new;
end
$$;
create trigger guard_people_decided before insert on desk.decision
    for each row when (new.outcome = 'APPROVE') execute function desk.guard_people_decided();
