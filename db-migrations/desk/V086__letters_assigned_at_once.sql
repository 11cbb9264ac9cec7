-- Whom many letters are assigned to by one job is told once of all, so a notice names one letter or says how many: still a number,
-- and no word.
alter table desk.notice add column letters integer
    constraint notice_counts_letters check (letters is null or letters > 0 and letter is null);
grant insert (letters) on desk.notice to nameh_desk;

-- Of how many of its letters the assignee was told. A start that breaks off tells of those it came to, the next one of the rest.
alter table desk.bulk_action add column told integer not null default 0 check (told >= 0);
grant update (told) on desk.bulk_action to nameh_desk;

-- Of these, each was told on its own.
update desk.bulk_action a set told = (
    select count(*) from desk.bulk_item i where i.action_id = a.id and i.outcome = 'DONE')
where a.state <> 'DONE';

create or replace function desk.guard_bulk_action() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if (new.id, new.action, new.assignee, new.day, new.word, new.asked_by, new.asked_at)
       is distinct from (old.id, old.action, old.assignee, old.day, old.word, old.asked_by, old.asked_at)
       or new.run < old.run or new.told < old.told or old.state = 'DONE' or new.state = 'GATHERING' then
        raise exception 'action % stays as it was asked', old.id using errcode = 'check_violation', constraint = 'bulk_action_kept';
    end if;
    return new;
end
$$;
