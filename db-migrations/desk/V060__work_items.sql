-- What is to be done with a letter, and by whom: assigned, held, tagged, at risk. Append-only, the newest row counts; tags come and go.
create table desk.assignment (
    id          bigint generated always as identity primary key,
    letter_id   bigint not null references desk.letter,
    assignee    text references desk.account,
    due         date,
    assigned_by text not null references desk.account,
    assigned_at timestamptz(6) not null,
    constraint assignment_due_for_somebody check (assignee is not null or due is null)
);
create index assignment_letter on desk.assignment (letter_id, id desc);

create table desk.hold (
    id         bigint generated always as identity primary key,
    letter_id  bigint not null references desk.letter,
    reason     text check (length(trim(reason)) between 1 and 2000),
    held_until date,
    held_by    text not null references desk.account,
    held_at    timestamptz(6) not null,
    constraint hold_reasoned check ((reason is null) = (held_until is null))
);
create index hold_letter on desk.hold (letter_id, id desc);

create table desk.risk (
    id          bigint generated always as identity primary key,
    letter_id   bigint not null references desk.letter,
    level       text not null check (level in ('NONE', 'LOW', 'HIGH')),
    reason      text check (length(reason) <= 2000),
    assessed_by text not null references desk.account,
    assessed_at timestamptz(6) not null,
    constraint risk_reasoned check (level = 'NONE' or length(trim(coalesce(reason, ''))) > 0)
);
create index risk_letter on desk.risk (letter_id, id desc);

-- The list of the house, from which tags are proposed.
create table desk.tag (
    name    text primary key check (name = trim(name) and length(name) between 1 and 40),
    made_by text not null references desk.account,
    made_at timestamptz(6) not null
);

create table desk.tagging (
    letter_id bigint not null references desk.letter,
    tag       text not null references desk.tag,
    tagged_by text not null references desk.account,
    tagged_at timestamptz(6) not null,
    primary key (letter_id, tag)
);
create index tagging_tag on desk.tagging (tag, letter_id);

create trigger append_only before update or delete or truncate on desk.assignment
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.hold
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.risk
    for each statement execute function desk.refuse_change();
create trigger number_not_void before insert on desk.assignment for each row execute function desk.refuse_for_void();
create trigger number_not_void before insert on desk.hold for each row execute function desk.refuse_for_void();
create trigger number_not_void before insert on desk.risk for each row execute function desk.refuse_for_void();
create trigger number_not_void before insert on desk.tagging for each row execute function desk.refuse_for_void();

create function desk.is_at_work(name text) returns boolean
    language sql stable set search_path = desk, pg_temp
as $$
    select exists (select from account a join account_role r on r.account = a.name
                   where a.name = is_at_work.name and a.disabled_at is null and r.role in ('REGISTRAR', 'TRANSLATOR', 'EDITOR'))
$$;

create function desk.guard_assignment() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if new.assignee is not null and not is_at_work(new.assignee) then
        raise exception '% does not work on letters', new.assignee using errcode = 'check_violation', constraint = 'assignee_at_work';
    end if;
    return new;
end
$$;
create trigger guard_assignment before insert on desk.assignment for each row execute function desk.guard_assignment();

-- A claim says since when: who has the letter, and the hour from which it expires, come and go together.
alter table desk.letter_version add constraint claim_dated check ((reviewer is null) = (review_since is null)) not valid;
alter table desk.letter_version validate constraint claim_dated;

create view desk.letter_risk as
    select distinct on (r.letter_id) r.letter_id, r.level, r.reason, r.assessed_by, r.assessed_at
    from desk.risk r order by r.letter_id, r.id desc;

-- What of a letter says whose turn it is. A correction of a published letter is at the stage of its newest version.
create view desk.derived_work_item as
    select k.letter_id, k.registration_year, k.registration_serial, l.received_on, k.publish_at, v.id as version_id, s.stage,
           coalesce(case s.stage
               when 'SUBMITTED' then w.waiting_since
               when 'IN_REVIEW' then w.waiting_since
               when 'APPROVED' then (select max(d.decided_at) from desk.decision d where d.version_id = v.id and d.outcome = 'APPROVE')
               when 'SUSPENDED' then (select max(x.suspended_at) from desk.suspension x join desk.publication q on q.id = x.publication_id
                                      where q.letter_id = l.id and x.lifted_at is null)
               else v.opened_at end, l.registered_at) as since,
           v.reviewer, v.review_since, a.assignee, a.due, h.held_until, coalesce(r.level, 'NONE') as risk,
           case when v.transcription <> '' then array(
               select code from unnest(array['en', 'fa', 'ar', 'de', 'fr']) with ordinality of_the_pages (code, place)
               where code <> v.language and not exists (
                   select from desk.version_translation t where t.version_id = v.id and t.language = code)
               order by place) else '{}' end as missing
    from desk.standing k
    join desk.letter l on l.id = k.letter_id
    left join lateral (select x.* from desk.letter_version x where x.letter_id = l.id order by x.ordinal desc limit 1) v on true
    left join lateral (select x.assignee, x.due from desk.assignment x where x.letter_id = l.id order by x.id desc limit 1) a on true
    left join lateral (select x.held_until from desk.hold x where x.letter_id = l.id order by x.id desc limit 1) h on true
    left join lateral (select x.level from desk.risk x where x.letter_id = l.id order by x.id desc limit 1) r on true
    cross join lateral (
        select case
            when k.standing <> 'PUBLISHED' then k.standing
            when v.state = 'DRAFT' and exists (select from desk.letter_version x where x.letter_id = l.id
                                               and x.ordinal = v.ordinal - 1 and x.state = 'RETURNED') then 'RETURNED'
            when v.state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW') then v.state
            when v.state = 'APPROVED' and not exists (select from desk.publication q where q.letter_id = l.id and q.ended_at is null
                                                      and q.version_id = v.id) then 'APPROVED'
            else 'PUBLISHED' end) s (stage)
    -- What was decided and taken back waits for a reader again from then on.
    cross join lateral (select greatest(v.submitted_at, max(d.decided_at)) from desk.decision d
                        where d.version_id = v.id and d.outcome = 'COUNTER') w (waiting_since);

create table desk.work_item (
    letter_id           bigint primary key references desk.letter on delete cascade,
    registration_year   integer not null,
    registration_serial integer not null,
    received_on         date not null,
    publish_at          timestamptz(6),
    version_id          bigint,
    stage               text not null,
    since               timestamptz(6) not null,
    reviewer            text,
    review_since        timestamptz(6),
    assignee            text,
    due                 date,
    held_until          date,
    risk                text not null,
    missing             text[] not null,
    unique (registration_year, registration_serial)
);
insert into desk.work_item (letter_id, registration_year, registration_serial, received_on, publish_at, version_id, stage, since,
    reviewer, review_since, assignee, due, held_until, risk, missing)
select letter_id, registration_year, registration_serial, received_on, publish_at, version_id, stage, since,
    reviewer, review_since, assignee, due, held_until, risk, missing from desk.derived_work_item;

create index work_item_since on desk.work_item (stage, since, letter_id) include (held_until);
create index work_item_received on desk.work_item (stage, received_on, letter_id);
create index work_item_assignee on desk.work_item (assignee, stage) where assignee is not null;
create index work_item_due on desk.work_item (due, letter_id) where due is not null;
create index work_item_held on desk.work_item (held_until) where held_until is not null;
create index work_item_publish_at on desk.work_item (publish_at) where publish_at is not null;
create index work_item_translate on desk.work_item (since, letter_id) include (held_until)
    where stage in ('DRAFT', 'RETURNED') and missing <> '{}';

-- What somebody had a hand in, found by the person.
create index contribution_account on desk.contribution (account, version_id);

-- As with desk.keep_standing: the lock comes first, so that the second of two derives from what the first left.
create function desk.keep_work_item(moved bigint) returns void
    language plpgsql volatile security definer set search_path = desk, pg_temp
as $$
begin
    perform from work_item w where w.letter_id = moved for no key update;
    update work_item w
    set (received_on, publish_at, version_id, stage, since, reviewer, review_since, assignee, due, held_until, risk, missing)
      = (d.received_on, d.publish_at, d.version_id, d.stage, d.since, d.reviewer, d.review_since, d.assignee, d.due, d.held_until,
         d.risk, d.missing)
    from derived_work_item d
    where d.letter_id = moved and w.letter_id = moved;
end
$$;
revoke all on function desk.keep_work_item(bigint) from public;

create function desk.begin_work_item() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    insert into work_item (letter_id, registration_year, registration_serial, received_on, stage, since, risk, missing)
    select l.id, l.registration_year, l.registration_serial, l.received_on, new.standing, l.registered_at, 'NONE', '{}'
    from letter l where l.id = new.letter_id;
    return null;
end
$$;
create trigger begin_work_item after insert on desk.standing for each row execute function desk.begin_work_item();

create function desk.follow_work() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform keep_work_item(coalesce(new.letter_id, old.letter_id));
    return null;
end
$$;
create trigger keep_work_item after update on desk.standing for each row execute function desk.follow_work();
create trigger keep_work_item after insert or delete on desk.letter_version for each row execute function desk.follow_work();
create trigger keep_work_item_changed after update on desk.letter_version for each row
    when ((new.state, new.reviewer, new.review_since, new.language, new.transcription <> '')
          is distinct from (old.state, old.reviewer, old.review_since, old.language, old.transcription <> ''))
    execute function desk.follow_work();
create trigger keep_work_item after insert or update on desk.publication for each row execute function desk.follow_work();
create trigger keep_work_item after insert on desk.assignment for each row execute function desk.follow_work();
create trigger keep_work_item after insert on desk.hold for each row execute function desk.follow_work();
create trigger keep_work_item after insert on desk.risk for each row execute function desk.follow_work();

create function desk.follow_entry_of_work() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform keep_work_item(new.id);
    return null;
end
$$;
create trigger keep_work_item after update of received_on on desk.letter
    for each row when (new.received_on <> old.received_on) execute function desk.follow_entry_of_work();

create function desk.follow_translation_of_work() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform keep_work_item(v.letter_id) from letter_version v where v.id = coalesce(new.version_id, old.version_id);
    return null;
end
$$;
create trigger keep_work_item after insert or delete on desk.version_translation
    for each row execute function desk.follow_translation_of_work();

grant select, insert on desk.assignment, desk.hold, desk.risk, desk.tag to nameh_desk;
grant select, insert, delete on desk.tagging to nameh_desk;
-- Written by the triggers alone.
grant select on desk.work_item, desk.derived_work_item, desk.letter_risk to nameh_desk;
