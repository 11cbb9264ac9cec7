create sequence desk.translation_task_seq increment by 50;

-- Who is to transcribe or translate a letter into a language, until when. A translator reads the letters of open tasks, and those
-- that the queue assigns to them, and no others; the end of a task closes the letter again.
create table desk.translation_task (
    id          bigint primary key,
    letter_id   bigint not null references desk.letter,
    language    text not null check (language ~ '^[a-z]{2,3}$'),
    translator  text not null references desk.account,
    due         date,
    assigned_by text not null references desk.account,
    assigned_at timestamptz(6) not null,
    ended_by    text references desk.account,
    ended_at    timestamptz(6),
    check ((ended_by is null) = (ended_at is null))
);
create unique index translation_task_one_open on desk.translation_task (translator, letter_id, language) where ended_at is null;
create index translation_task_letter on desk.translation_task (letter_id);

-- Whoever was translating when tasks began goes on.
insert into desk.translation_task (id, letter_id, language, translator, assigned_by, assigned_at)
select nextval('desk.translation_task_seq'), v.letter_id, v.language, c.account, l.registered_by, now()
from desk.letter_version v
join desk.letter l on l.id = v.letter_id
join desk.contribution c on c.version_id = v.id
join desk.account_role r on r.account = c.account and r.role = 'TRANSLATOR'
where v.state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW');

create function desk.guard_translation_task() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'UPDATE' then
        if old.ended_at is not null then
            raise exception 'task % has ended', old.id using errcode = 'check_violation', constraint = 'task_ended';
        end if;
        return new;
    end if;
    if not exists (select from account a join account_role r on r.account = a.name and r.role = 'TRANSLATOR'
                   where a.name = new.translator and a.disabled_at is null) then
        raise exception '% is no translator', new.translator using errcode = 'check_violation', constraint = 'task_of_translator';
    end if;
    if not exists (select from account_role r where r.account = new.assigned_by and r.role in ('REGISTRAR', 'EDITOR')) then
        raise exception '% assigns no letters', new.assigned_by using errcode = 'check_violation', constraint = 'task_assigned_by_staff';
    end if;
    return new;
end
$$;
create trigger guard_translation_task before insert or update on desk.translation_task
    for each row execute function desk.guard_translation_task();
create trigger number_not_void before insert on desk.translation_task for each row execute function desk.refuse_for_void();

-- What opens a letter to a translator: a task, or that it is assigned to them as long as it is in work. Assignments count downwards.
create view desk.open_task as
    select id, letter_id, translator from desk.translation_task where ended_at is null
    union all
    select -w.letter_id, w.letter_id, w.assignee from desk.work_item w
    where w.assignee is not null and w.stage in ('REGISTERED', 'DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SUSPENDED');

grant usage on sequence desk.translation_task_seq to nameh_desk;
grant select, insert on desk.translation_task to nameh_desk;
grant update (ended_by, ended_at) on desk.translation_task to nameh_desk;
grant select on desk.open_task to nameh_desk;
