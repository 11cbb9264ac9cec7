-- One thing done to many letters, letter by letter. These tables, and not the memory of the server, say how far it has come.
create table desk.bulk_action (
    id       bigint generated always as identity primary key,
    action   text not null check (action in ('ASSIGN', 'HOLD', 'TAG')),
    assignee text references desk.account,
    day      date,
    word     text check (length(trim(word)) between 1 and 2000),
    state    text not null check (state in ('GATHERING', 'RUNNING', 'INTERRUPTED', 'DONE')),
    -- Counts the starts. A job of an earlier start finds another number here and stops.
    run      integer not null check (run >= 0),
    asked_by text not null references desk.account,
    asked_at timestamptz(6) not null,
    constraint bulk_action_whole check (case action
        when 'ASSIGN' then word is null
        when 'HOLD' then assignee is null and day is not null and word is not null
        else assignee is null and day is null and word is not null end)
);

create table desk.bulk_item (
    action_id bigint not null references desk.bulk_action,
    letter_id bigint not null references desk.letter,
    outcome   text not null check (outcome in ('WAITING', 'DONE', 'REFUSED')),
    why       text check (length(why) <= 100),
    primary key (action_id, letter_id),
    check ((outcome = 'REFUSED') = (why is not null))
);
create index bulk_item_waiting on desk.bulk_item (action_id, letter_id) where outcome = 'WAITING';

-- What became of a letter is never rewritten, and letters come to an action only before it runs.
create function desk.guard_bulk_item() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        if new.outcome <> 'WAITING' or (select a.state from bulk_action a where a.id = new.action_id) <> 'GATHERING' then
            raise exception 'the letters of action % are fixed', new.action_id
                using errcode = 'check_violation', constraint = 'bulk_items_fixed';
        end if;
    elsif old.outcome <> 'WAITING' or (new.action_id, new.letter_id) is distinct from (old.action_id, old.letter_id) then
        raise exception 'letter % of action % is settled', old.letter_id, old.action_id
            using errcode = 'check_violation', constraint = 'bulk_item_settled';
    end if;
    return new;
end
$$;
create trigger guard_bulk_item before insert or update on desk.bulk_item for each row execute function desk.guard_bulk_item();

-- What was asked, and by whom, stays; what is done is not begun again.
create function desk.guard_bulk_action() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if (new.id, new.action, new.assignee, new.day, new.word, new.asked_by, new.asked_at)
       is distinct from (old.id, old.action, old.assignee, old.day, old.word, old.asked_by, old.asked_at)
       or new.run < old.run or old.state = 'DONE' or new.state = 'GATHERING' then
        raise exception 'action % stays as it was asked', old.id using errcode = 'check_violation', constraint = 'bulk_action_kept';
    end if;
    return new;
end
$$;
create trigger guard_bulk_action before update on desk.bulk_action for each row execute function desk.guard_bulk_action();

grant select, insert on desk.bulk_action, desk.bulk_item to nameh_desk;
grant update (state, run) on desk.bulk_action to nameh_desk;
grant update (outcome, why) on desk.bulk_item to nameh_desk;
