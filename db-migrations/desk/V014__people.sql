-- What is known of a correspondent beside the names. Years suffice: a day of birth would help nobody but those who search.
alter table desk.correspondent
    add sex             text check (sex in ('FEMALE', 'MALE')),
    add place_of_birth  text check (length(place_of_birth) <= 200),
    add last_known_place text check (length(last_known_place) <= 200),
    add year_joined     integer check (year_joined between 1900 and 2100),
    add year_left       integer check (year_left between 1900 and 2100),
    add minor           boolean not null default false,
    add used_on         date,
    add token           uuid unique,
    add changed_by      text references desk.account,
    add changed_at      timestamptz(6),
    add constraint joined_before_left check (year_joined <= year_left);

update desk.correspondent set changed_by = entered_by, changed_at = entered_at;

alter table desk.correspondent
    alter changed_by set not null,
    alter changed_at set not null;

-- A name may be taken back, but nobody is left without one.
create function desk.keep_first_name() returns trigger
    language plpgsql
as $$
begin
    raise exception 'correspondent % would have no name', old.correspondent_id
        using errcode = 'check_violation', constraint = 'first_name_kept';
end
$$;
create trigger keep_first_name before delete on desk.correspondent_name
    for each row when (old.position = 0) execute function desk.keep_first_name();
grant delete on desk.correspondent_name to nameh_desk;

-- The day on which a letter last named somebody ranks proposals. Each statement sets it once, however many letters it enters.
create function desk.note_use() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    update correspondent c set used_on = u.used_on
    from (select p.id, max(l.changed_at)::date as used_on
          from entered l cross join lateral (values (l.sender_id), (l.addressee_id)) p (id)
          where p.id is not null
          group by p.id) u
    where c.id = u.id and (c.used_on is null or c.used_on < u.used_on);
    return null;
end
$$;
create trigger note_use_when_registered after insert on desk.letter
    referencing new table as entered for each statement execute function desk.note_use();
create trigger note_use_when_corrected after update on desk.letter
    referencing new table as entered for each statement execute function desk.note_use();

update desk.correspondent c set used_on = u.used_on
from (select p.id, max(l.changed_at)::date as used_on
      from desk.letter l cross join lateral (values (l.sender_id), (l.addressee_id)) p (id)
      where p.id is not null
      group by p.id) u
where c.id = u.id;

-- News of where somebody is or what became of them: each with its source and the day of the source. News contradict each other
-- and stand side by side; none is ever changed.
create sequence desk.correspondent_news_seq increment by 50;

create table desk.correspondent_news (
    id               bigint primary key,
    correspondent_id bigint not null references desk.correspondent,
    status           text not null check (status in ('INSIDE', 'LEFT', 'DIED', 'UNKNOWN')),
    source           text not null check (length(source) between 1 and 1000),
    dated            date not null,
    recorded_by      text not null references desk.account,
    recorded_at      timestamptz(6) not null
);
create index correspondent_news_of on desk.correspondent_news (correspondent_id);
create trigger append_only before update or delete or truncate on desk.correspondent_news
    for each statement execute function desk.refuse_change();

-- Who somebody is to somebody else: from_id is the mother, brother, representative … of to_id.
create sequence desk.correspondent_tie_seq increment by 50;

create table desk.correspondent_tie (
    id          bigint primary key,
    from_id     bigint not null references desk.correspondent,
    to_id       bigint not null references desk.correspondent,
    kind        text not null check (kind in ('MOTHER', 'FATHER', 'DAUGHTER', 'SON', 'SISTER', 'BROTHER', 'SPOUSE',
                                              'RELATIVE', 'FRIEND', 'REPRESENTATIVE', 'MEMBER')),
    recorded_by text not null references desk.account,
    recorded_at timestamptz(6) not null,
    removed_by  text references desk.account,
    removed_at  timestamptz(6),
    constraint tie_of_two check (from_id <> to_id),
    check ((removed_by is null) = (removed_at is null))
);
create unique index correspondent_tie_once on desk.correspondent_tie (from_id, to_id, kind) where removed_at is null;
create index correspondent_tie_to on desk.correspondent_tie (to_id);

create function desk.guard_tie() returns trigger
    language plpgsql
as $$
begin
    if old.removed_at is not null then
        raise exception 'tie % was removed and stays so', old.id
            using errcode = 'check_violation', constraint = 'tie_removed_once';
    end if;
    return new;
end
$$;
create trigger guard_tie before update on desk.correspondent_tie for each row execute function desk.guard_tie();

grant usage on sequence desk.correspondent_news_seq, desk.correspondent_tie_seq to nameh_desk;
grant select, insert on desk.correspondent_news, desk.correspondent_tie to nameh_desk;
grant update (removed_by, removed_at) on desk.correspondent_tie to nameh_desk;
