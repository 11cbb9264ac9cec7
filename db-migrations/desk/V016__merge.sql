-- Two entries that are one person: the row says who found so, when and why, and who took it back. Nothing else is moved, so that
-- taking it back restores both entries exactly: letters, news, ties and contact data stay with the entry they were given to.
create sequence desk.correspondent_merge_seq increment by 50;

create table desk.correspondent_merge (
    id         bigint primary key,
    merged_id  bigint not null references desk.correspondent,
    into_id    bigint not null references desk.correspondent,
    reason     text not null check (length(reason) between 1 and 1000),
    merged_by  text not null references desk.account,
    merged_at  timestamptz(6) not null,
    undone_by  text references desk.account,
    undone_at  timestamptz(6),
    constraint merge_of_two check (merged_id <> into_id),
    check ((undone_by is null) = (undone_at is null))
);
create unique index correspondent_merge_once on desk.correspondent_merge (merged_id) where undone_at is null;
create index correspondent_merge_into on desk.correspondent_merge (into_id);

alter table desk.correspondent
    add merged_into bigint references desk.correspondent,
    add stands_for  bigint not null generated always as (coalesce(merged_into, id)) stored;
create index correspondent_stands_for on desk.correspondent (stands_for);

-- An entry leads to the one that it is merged into, and that one to nobody else: no chain, hence no circle.
create function desk.guard_merge() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'UPDATE' then
        if old.undone_at is not null then
            raise exception 'merge % was undone and stays so', old.id
                using errcode = 'check_violation', constraint = 'merge_undone_once';
        end if;
        return new;
    end if;
    if new.undone_at is not null then
        raise exception 'a merge is not undone before it is made'
            using errcode = 'check_violation', constraint = 'merge_undone_later';
    end if;
    -- both stay as they are until this transaction ends, so that two merges at once cannot make a chain
    perform from correspondent c where c.id in (new.merged_id, new.into_id) order by c.id for update;
    if exists (select from correspondent_merge m
               where m.undone_at is null and (m.merged_id in (new.merged_id, new.into_id) or m.into_id = new.merged_id)) then
        raise exception 'merging % into % would make a chain', new.merged_id, new.into_id
            using errcode = 'check_violation', constraint = 'merge_without_chain';
    end if;
    if (select count(distinct c.kind) from correspondent c where c.id in (new.merged_id, new.into_id)) > 1 then
        raise exception 'a person is no body' using errcode = 'check_violation', constraint = 'merge_of_one_kind';
    end if;
    return new;
end
$$;
create trigger guard_merge before insert or update on desk.correspondent_merge
    for each row execute function desk.guard_merge();

create function desk.follow_merge() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    update correspondent set merged_into = case when new.undone_at is null then new.into_id end where id = new.merged_id;
    return null;
end
$$;
create trigger follow_merge after insert or update on desk.correspondent_merge
    for each row execute function desk.follow_merge();

-- Whatever writes it, merged_into says what the merges say.
create function desk.guard_correspondent() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if new.merged_into is distinct from
       (select m.into_id from correspondent_merge m where m.merged_id = new.id and m.undone_at is null) then
        raise exception 'correspondent % is merged by a merge alone', new.id
            using errcode = 'check_violation', constraint = 'merged_by_merge';
    end if;
    if tg_op = 'UPDATE' and new.kind <> old.kind
       and exists (select from correspondent_merge m where m.undone_at is null and new.id in (m.merged_id, m.into_id)) then
        raise exception 'a person is no body' using errcode = 'check_violation', constraint = 'merge_of_one_kind';
    end if;
    return new;
end
$$;
create trigger guard_correspondent before insert or update of id, kind, merged_into on desk.correspondent
    for each row execute function desk.guard_correspondent();

grant usage on sequence desk.correspondent_merge_seq to nameh_desk;
grant select, insert on desk.correspondent_merge to nameh_desk;
grant update (undone_by, undone_at) on desk.correspondent_merge to nameh_desk;
