create sequence desk.term_seq increment by 50;

-- A name or term and how the house renders it in other languages, so that translations agree. A term that is retired stays.
create table desk.term (
    id         bigint primary key,
    language   text not null check (language ~ '^[a-z]{2,3}$'),
    term       text not null check (length(trim(term)) between 1 and 200),
    folded     text not null generated always as (desk.fold(term)) stored,
    note       text check (length(note) <= 2000),
    entered_by text not null references desk.account,
    entered_at timestamptz(6) not null,
    changed_by text not null references desk.account,
    changed_at timestamptz(6) not null,
    retired_by text references desk.account,
    retired_at timestamptz(6),
    version    integer not null,
    check ((retired_by is null) = (retired_at is null))
);
create unique index term_one on desk.term (language, folded) where retired_at is null;
create index term_in_order on desk.term (folded, id) where retired_at is null;

create table desk.term_rendering (
    term_id   bigint not null references desk.term,
    language  text not null check (language ~ '^[a-z]{2,3}$'),
    rendering text not null check (length(trim(rendering)) between 1 and 200),
    primary key (term_id, language)
);

create function desk.guard_term() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if old.retired_at is not null then
        raise exception 'term % is retired', old.id using errcode = 'check_violation', constraint = 'term_retired';
    end if;
    return new;
end
$$;
create trigger guard_term before update on desk.term for each row execute function desk.guard_term();

-- The terms that a version's text holds, by the way they are compared, with their renderings; and the names of its sender and
-- addressee in each script, with those in the other. A rendering is in a language, or (a name) in a script.
create function desk.terms_of(wanted bigint)
    returns table (term text, language text, script text, rendering text)
    language sql stable set search_path = desk, pg_temp
as $$
    with written as materialized (
        select v.letter_id, v.language, fold(v.transcription) as folded from letter_version v where v.id = wanted)
    select t.term, r.language, null, r.rendering
    from written w
    join term t on t.language = w.language and t.retired_at is null and position(t.folded in w.folded) > 0
    join term_rendering r on r.term_id = t.id
    union
    select n.name, null, other.script, other.name
    from written w
    join letter l on l.id = w.letter_id
    join correspondent c on c.id in (l.sender_id, l.addressee_id)
    join correspondent g on g.stands_for = c.stands_for
    join correspondent_name n on n.correspondent_id = g.id
    join correspondent h on h.stands_for = c.stands_for
    join correspondent_name other on other.correspondent_id = h.id and other.script <> n.script
    where position(fold(n.name) in w.folded) > 0
    order by 1, 2, 3, 4
$$;

grant usage on sequence desk.term_seq to nameh_desk;
grant select, insert on desk.term to nameh_desk;
grant update (term, note, changed_by, changed_at, retired_by, retired_at, version) on desk.term to nameh_desk;
grant select, insert, update, delete on desk.term_rendering to nameh_desk;
