-- The parents' names as they are compared, in any script (the class NameKey); entries of before are completed when the server starts.
alter table desk.correspondent
    add father_key text,
    add mother_key text;

-- Part of the key of a name, once more coarsened: sounds that hurried ears and other alphabets confuse are one, long vowels go. The
-- SQL twin of the class MatchKeys, as is desk.match_keys.
create function desk.coarse(part text) returns text
    language sql immutable strict parallel safe
as $$
    select translate(left(sound, 1), 'gdzp', 'ktsb') || translate(substr(sound, 2), 'gdzpyva', 'ktsb')
    from replace(replace(replace(replace(part, 'tsh', 'sh'), 'kh', 'h'), 'gh', 'k'), 'sh', 'x') as sound
$$;

-- The blocking keys of somebody (Fellegi and Sunter 1969, A theory for record linkage): whoever shares none is not compared. n: two
-- parts of a name; t: one part, and how another begins, ends or both; j: the whole name without spaces; o: a name of one part; f: a part and the father; y: a part and the
-- year of birth; p: both parents; w: a part as it is, by which its bearers are counted.
create function desk.match_keys(names text[], father text, mother text, born integer) returns text[]
    language sql immutable parallel safe
as $$
    with part as (
        select n.at as name, p.at, p.part, desk.coarse(p.part) as sound
        from unnest(names) with ordinality n (name, at),
             unnest((string_to_array(n.name, ' '))[1:5]) with ordinality p (part, at)
        where p.part <> ''),
    parent as (
        select which, desk.coarse(p.part) as sound
        from (values ('F', father), ('M', mother)) v (which, name), unnest((string_to_array(v.name, ' '))[1:2]) p (part)
        where p.part <> '')
    select coalesce(array_agg(distinct key collate "C"), '{}')
    from (select 'w:' || part as key from part
          union all
          select case when a.sound collate "C" < b.sound then 'n:' || a.sound || '+' || b.sound else 'n:' || b.sound || '+' || a.sound end
          from part a join part b on a.name = b.name and a.at < b.at
          union all
          select 't:' || a.sound || k.piece
          from part a join part b on a.name = b.name and a.at <> b.at
               cross join lateral (values ('+' || left(b.sound, 2)), ('-' || right(b.sound, 2)), ('~' || left(b.sound, 1) || right(b.sound, 1))) k (piece)
          union all
          select 'j:' || string_agg(sound, '' order by at) from part group by name
          union all
          select 'o:' || min(sound) from part group by name having count(*) = 1
          union all
          select 'f:' || part.sound || '+' || parent.sound from part cross join parent where which = 'F'
          union all
          select 'y:' || sound || '+' || born from part where born is not null
          union all
          select 'p:' || f.sound || '+' || m.sound from parent f cross join parent m where f.which = 'F' and m.which = 'M') made
$$;

create table desk.match_index (
    correspondent_id bigint primary key references desk.correspondent,
    keys             text[] not null
);

-- What the index says of each person in the directory: it follows from the entry and is never set.
create view desk.derived_match_index as
    select c.id as correspondent_id, desk.match_keys(n.names, c.father_key, c.mother_key, c.year_of_birth) as keys
    from desk.correspondent c
    cross join lateral (select array_agg(n.name_key order by n.position) as names
                        from desk.correspondent_name n where n.correspondent_id = c.id) n
    where c.kind = 'PERSON' and n.names is not null;

create function desk.index_match(entry bigint) returns void
    language sql security definer set search_path = desk, pg_temp
as $$
    delete from match_index where correspondent_id = entry
        and not exists (select from derived_match_index d where d.correspondent_id = entry);
    insert into match_index as i (correspondent_id, keys)
    select d.correspondent_id, d.keys from derived_match_index d where d.correspondent_id = entry
    on conflict (correspondent_id) do update set keys = excluded.keys where i.keys <> excluded.keys
$$;
revoke all on function desk.index_match(bigint) from public;

create function desk.index_entry() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform index_match(new.id);
    return null;
end
$$;
create trigger index_entry after update of kind, father_key, mother_key, year_of_birth on desk.correspondent
    for each row when ((old.kind, old.father_key, old.mother_key, old.year_of_birth)
        is distinct from (new.kind, new.father_key, new.mother_key, new.year_of_birth))
    execute function desk.index_entry();

create function desk.index_name() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'DELETE' then
        perform index_match(old.correspondent_id);
    else
        perform index_match(new.correspondent_id);
    end if;
    return null;
end
$$;
create trigger index_name after insert or update or delete on desk.correspondent_name
    for each row execute function desk.index_name();

insert into desk.match_index (correspondent_id, keys) select correspondent_id, keys from desk.derived_match_index;
create index match_index_keys on desk.match_index using gin (keys);

grant select on desk.match_index to nameh_desk;

-- That somebody who came may be whoever letters wait for: proposed with what it rests on, confirmed by two people or dismissed by one
-- with a reason, and taken back if that was wrong. Nothing of it is ever rewritten.
create sequence desk.match_proposal_seq increment by 50;

create table desk.match_proposal (
    id                bigint primary key,
    person_id         bigint not null references desk.correspondent,
    addressee_id      bigint not null references desk.correspondent,
    percent           integer not null check (percent between 0 and 100),
    agreements        text[] not null,
    proposed_at       timestamptz(6) not null,
    first_by          text references desk.account,
    first_at          timestamptz(6),
    second_by         text references desk.account,
    second_at         timestamptz(6),
    dismissed_by      text references desk.account,
    dismissed_at      timestamptz(6),
    dismissed_for     text check (length(trim(dismissed_for)) between 1 and 1000),
    taken_back_by     text references desk.account,
    taken_back_at     timestamptz(6),
    taken_back_for    text check (length(trim(taken_back_for)) between 1 and 1000),
    open              boolean not null generated always as (second_at is null and dismissed_at is null) stored,
    constraint match_of_two_people check (second_by <> first_by),
    constraint match_first_before_second check (second_by is null or first_by is not null),
    constraint match_confirmed_or_dismissed check (second_by is null or dismissed_by is null),
    constraint match_settled_before_taken_back check (taken_back_by is null or second_by is not null or dismissed_by is not null),
    check ((first_by is null) = (first_at is null)),
    check ((second_by is null) = (second_at is null)),
    check ((dismissed_by is null) = (dismissed_at is null) and (dismissed_by is null) = (dismissed_for is null)),
    check ((taken_back_by is null) = (taken_back_at is null) and (taken_back_by is null) = (taken_back_for is null))
);
create unique index match_proposal_once on desk.match_proposal (person_id, addressee_id) where taken_back_at is null;
create index match_proposal_addressee on desk.match_proposal (addressee_id);
create index match_proposal_open on desk.match_proposal (id) where open;

create function desk.guard_match_proposal() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        if coalesce(new.first_by, new.second_by, new.dismissed_by, new.taken_back_by) is not null then
            raise exception 'a match is proposed before it is decided on'
                using errcode = 'check_violation', constraint = 'match_decided_later';
        end if;
    elsif old.taken_back_at is not null
        or old.first_by is not null and (new.first_by, new.first_at) is distinct from (old.first_by, old.first_at)
        or old.second_by is not null and (new.second_by, new.second_at) is distinct from (old.second_by, old.second_at)
        or old.dismissed_by is not null and (new.dismissed_by, new.dismissed_at, new.dismissed_for)
            is distinct from (old.dismissed_by, old.dismissed_at, old.dismissed_for)
        or not old.open and (new.first_by, new.second_by, new.dismissed_by) is distinct from (old.first_by, old.second_by, old.dismissed_by)
    then
        raise exception 'what was said of match % stays', old.id
            using errcode = 'check_violation', constraint = 'match_decided_once';
    end if;
    if exists (select from unnest(array[new.first_by, new.second_by, new.dismissed_by]) who
               where who is not null and not exists (
                   select from account_role r where r.account = who and r.role in ('REGISTRAR', 'EDITOR'))) then
        raise exception 'registrars and editors alone decide on matches'
            using errcode = 'check_violation', constraint = 'match_by_registrar_or_editor';
    end if;
    return new;
end
$$;
create trigger guard_match_proposal before insert or update on desk.match_proposal
    for each row execute function desk.guard_match_proposal();

-- The waiting letters whose addressee two people have recognised, and in whom.
create view desk.letter_to_hand_over as
    select w.letter_id, p.person_id, p.id as proposal_id, w.since, p.second_at as confirmed_at
    from desk.match_proposal p
    join desk.correspondent a on a.id = p.addressee_id
    join desk.correspondent g on g.stands_for = a.stands_for
    join desk.waiting_letter w on w.addressee_id = g.id
    where p.second_at is not null and p.taken_back_at is null;

grant usage on sequence desk.match_proposal_seq to nameh_desk;
grant select on desk.match_proposal, desk.letter_to_hand_over to nameh_desk;
grant insert (id, person_id, addressee_id, percent, agreements, proposed_at) on desk.match_proposal to nameh_desk;
grant update (first_by, first_at, second_by, second_at, dismissed_by, dismissed_at, dismissed_for,
    taken_back_by, taken_back_at, taken_back_for) on desk.match_proposal to nameh_desk;
