-- What binds a letter to another (the archival bond): it replies to it, is enclosed in it, or comes after it in a correspondence. A row
-- is never changed; one that was wrong is released by a row of its own, and an editor lets readers see it by another.
create sequence desk.bond_seq increment by 50;
create table desk.bond (
    id        bigint primary key,
    token     uuid not null unique,
    kind      text not null constraint bond_kind check (kind in ('REPLIES_TO', 'ENCLOSED_IN', 'FOLLOWS')),
    letter_id bigint not null references desk.letter,
    other_id  bigint not null references desk.letter,
    note      text check (length(trim(note)) between 1 and 1000),
    bound_by  text not null references desk.account,
    bound_at  timestamptz(6) not null,
    constraint bond_of_two check (letter_id <> other_id)
);
create index bond_letter on desk.bond (letter_id);
create index bond_other on desk.bond (other_id);

create table desk.bond_release (
    bond_id     bigint primary key references desk.bond,
    reason      text not null check (length(trim(reason)) between 1 and 1000),
    released_by text not null references desk.account,
    released_at timestamptz(6) not null
);

create table desk.bond_opening (
    bond_id   bigint primary key references desk.bond,
    opened_by text not null references desk.account,
    opened_at timestamptz(6) not null
);

-- The bonds that stand, and who let readers see them.
create view desk.standing_bond as
    select b.id, b.kind, b.letter_id, b.other_id, b.note, b.bound_by, b.bound_at, o.opened_by, o.opened_at
    from desk.bond b left join desk.bond_opening o on o.bond_id = b.id
    where not exists (select from desk.bond_release r where r.bond_id = b.id);

-- Whether a letter is bound to another by some kinds of bond, over whatever others lie between.
create function desk.is_bound(one bigint, other bigint, kinds text[]) returns boolean
    language sql stable security definer set search_path = desk, pg_temp
as $$
    with recursive reached (id) as (
        select one
        union
        select b.other_id from reached r join standing_bond b on b.letter_id = r.id where b.kind = any (kinds))
    select exists (select from reached where id = other)
$$;
revoke all on function desk.is_bound(bigint, bigint, text[]) from public;
grant execute on function desk.is_bound(bigint, bigint, text[]) to nameh_desk;

-- Who replies to a letter, or comes after it, is later: both kinds together form no circle.
create function desk.bonds_that_agree(kind text) returns text[]
    language sql immutable
as $$
    select case kind when 'ENCLOSED_IN' then array['ENCLOSED_IN'] else array['REPLIES_TO', 'FOLLOWS'] end
$$;
revoke all on function desk.bonds_that_agree(text) from public;
grant execute on function desk.bonds_that_agree(text) to nameh_desk;

-- Bonds are written down one after the other, so that of two at once the second sees the first.
create function desk.guard_bond() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('desk.bond', 0));
    perform guard_void_letter(l) from unnest(array[least(new.letter_id, new.other_id), greatest(new.letter_id, new.other_id)]) l;
    if not exists (select from account_role r where r.account = new.bound_by and r.role in ('REGISTRAR', 'EDITOR')) then
        raise exception 'registrars and editors alone bind letters'
            using errcode = 'check_violation', constraint = 'bond_by_registrar_or_editor';
    end if;
    if exists (select from standing_bond b
               where b.kind = new.kind and b.letter_id = new.letter_id and b.other_id = new.other_id) then
        raise exception 'letters % and % are bound so already', new.letter_id, new.other_id
            using errcode = 'check_violation', constraint = 'bond_once';
    end if;
    if is_bound(new.other_id, new.letter_id, bonds_that_agree(new.kind)) and new.letter_id <> new.other_id then
        raise exception 'letters % and % are bound the other way round', new.letter_id, new.other_id
            using errcode = 'check_violation', constraint = 'bond_in_a_circle';
    end if;
    return new;
end
$$;
create trigger guard_bond before insert on desk.bond for each row execute function desk.guard_bond();

-- Letters that are being published wait, and the other way round: what is seen of a bond is never older than either letter.
create function desk.hold_bound(bond bigint) returns void
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform from bond b where b.id = hold_bound.bond for update;
    perform from letter l
    where l.id in (select unnest(array[b.letter_id, b.other_id]) from bond b where b.id = hold_bound.bond)
    order by l.id for no key update;
end
$$;
revoke all on function desk.hold_bound(bigint) from public;

create function desk.guard_bond_release() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform hold_bound(new.bond_id);
    if not exists (select from account_role r where r.account = new.released_by and r.role in ('REGISTRAR', 'EDITOR')) then
        raise exception 'registrars and editors alone release letters'
            using errcode = 'check_violation', constraint = 'bond_by_registrar_or_editor';
    end if;
    return new;
end
$$;
create trigger guard_bond_release before insert on desk.bond_release
    for each row execute function desk.guard_bond_release();

-- That a letter replies to another is told to readers by an editor who is too near to neither.
create function desk.guard_bond_opening() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    opened bond;
begin
    perform hold_bound(new.bond_id);
    select * into opened from bond b where b.id = new.bond_id;
    if not exists (select from account_role r where r.account = new.opened_by and r.role = 'EDITOR') then
        raise exception 'an editor lets readers see a bond' using errcode = 'check_violation', constraint = 'bond_opened_by_editor';
    end if;
    if exists (select from bond_release r where r.bond_id = new.bond_id) then
        raise exception 'bond % is released', new.bond_id using errcode = 'check_violation', constraint = 'bond_stands';
    end if;
    perform refuse_in_conflict(opened.letter_id, new.opened_by);
    perform refuse_in_conflict(opened.other_id, new.opened_by);
    return new;
end
$$;
create trigger guard_bond_opening before insert on desk.bond_opening
    for each row execute function desk.guard_bond_opening();

create trigger append_only before update or delete or truncate on desk.bond
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.bond_release
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.bond_opening
    for each statement execute function desk.refuse_change();

grant usage on sequence desk.bond_seq to nameh_desk;
grant select, insert on desk.bond, desk.bond_release, desk.bond_opening to nameh_desk;
grant select on desk.standing_bond to nameh_desk;
