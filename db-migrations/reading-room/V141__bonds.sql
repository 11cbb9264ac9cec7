-- The bonds between letters on the shelf, by their marks. Both must stand there: a bond goes with either. Nobody but the triggers below
-- writes here, and only what an editor let readers see; whether both letters can be read is tested when they are, as ever.
create table reading_room.published_bond (
    bond_id bigint not null references desk.bond_opening,
    kind    text not null,
    later   text not null references reading_room.published_letter on delete cascade,
    earlier text not null references reading_room.published_letter on delete cascade,
    -- whether readers saw it when it was taken away
    seen    boolean not null default false,
    primary key (bond_id, later, earlier),
    constraint published_bond_of_two check (rtrim(later, '~') <> rtrim(earlier, '~'))
);
create index published_bond_later on reading_room.published_bond (later);
create index published_bond_earlier on reading_room.published_bond (earlier);

-- Puts a bond on the shelf between all editions there of both letters, if it stands and is to be seen.
create function reading_room.shelve_bond(shown bigint) returns void
    language sql volatile security definer set search_path = reading_room, pg_temp
as $$
    insert into published_bond (bond_id, kind, later, earlier)
    select b.id, b.kind, l.public_id, e.public_id
    from desk.standing_bond b
    join desk.publication p on p.letter_id = b.letter_id and p.ended_at is null
    join published_letter l on l.publication_id = p.id
    join desk.publication q on q.letter_id = b.other_id and q.ended_at is null
    join published_letter e on e.publication_id = q.id
    where b.id = shown and b.opened_at is not null
    on conflict do nothing
$$;
revoke all on function reading_room.shelve_bond(bigint) from public;

create function reading_room.follow_bond_opening() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    perform shelve_bond(new.bond_id);
    return null;
end
$$;
create trigger follow_bond after insert on desk.bond_opening
    for each row execute function reading_room.follow_bond_opening();

create function reading_room.shelve_bonds() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
declare
    letter bigint := (select p.letter_id from desk.publication p where p.id = new.publication_id);
begin
    perform shelve_bond(b.id) from desk.standing_bond b where b.letter_id = letter and b.opened_at is not null;
    perform shelve_bond(b.id) from desk.standing_bond b where b.other_id = letter and b.opened_at is not null;
    return null;
end
$$;
create trigger shelve_bonds after insert on reading_room.published_letter
    for each row execute function reading_room.shelve_bonds();

-- Whether readers see a bond at this moment, not that at which the transaction began.
create function reading_room.is_seen(bond reading_room.published_bond) returns boolean
    language sql volatile security definer set search_path = reading_room, pg_temp
as $$
    select count(*) = 2 from published_letter l
    where l.public_id in (bond.later, bond.earlier) and clock_timestamp() <@ readable(l)
$$;
revoke all on function reading_room.is_seen(reading_room.published_bond) from public;

-- Before a letter is gone its bonds are told whether they were seen: nobody could say so after it.
create function reading_room.mark_bonds() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    update published_bond b set seen = is_seen(b) where old.public_id in (b.later, b.earlier);
    return old;
end
$$;
create trigger mark_bonds before delete on reading_room.published_letter
    for each row execute function reading_room.mark_bonds();

create function reading_room.follow_bond_release() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    update published_bond b set seen = is_seen(b) where b.bond_id = new.bond_id;
    delete from published_bond b where b.bond_id = new.bond_id;
    return null;
end
$$;
create trigger follow_bond after insert on desk.bond_release
    for each row execute function reading_room.follow_bond_release();

-- A bond that appears or vanishes before readers changes both letters.
create function reading_room.follow_bond() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
declare
    moment timestamptz := clock_timestamp();
    bond published_bond;
    seen boolean;
begin
    if tg_op = 'INSERT' then
        bond := new;
        seen := is_seen(new);
    else
        bond := old;
        seen := old.seen;
    end if;
    perform note_change(l.shown_as, seen and moment <@ readable(l))
    from published_letter l where l.public_id in (bond.later, bond.earlier);
    return null;
end
$$;
create constraint trigger follow_bond after insert or delete on reading_room.published_bond
    deferrable initially deferred for each row execute function reading_room.follow_bond();

-- The letters bound to one on the shelf.
create function reading_room.bound_to(mark text) returns setof reading_room.published_letter
    language sql stable security definer set search_path = reading_room, pg_temp
as $$
    select l.* from published_bond b join published_letter l on l.public_id = b.earlier where b.later = mark
    union
    select l.* from published_bond b join published_letter l on l.public_id = b.later where b.earlier = mark
$$;
revoke all on function reading_room.bound_to(text) from public;

-- A letter that appears or vanishes does so on the pages of those bound to it, too.
create or replace function reading_room.follow_letter() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
declare
    moment timestamptz := clock_timestamp();
    turned boolean;
begin
    if tg_op = 'INSERT' then
        perform note_change(new.shown_as, moment <@ readable(new));
    elsif tg_op = 'DELETE' then
        perform note_change(old.shown_as, moment <@ readable(old));
    else
        turned := (moment <@ readable(old)) <> (moment <@ readable(new));
        perform note_change(new.shown_as, turned);
        perform note_change(n.shown_as, turned and moment <@ readable(n)) from bound_to(new.public_id) n;
    end if;
    return null;
end
$$;

-- The instants at which a letter will appear, vanish, gain and lose its pages, or those bound to it do so, if nobody moves them.
create or replace function reading_room.turns(letter text) returns setof timestamptz
    language sql stable set search_path = reading_room, pg_temp
as $$
    with edition as (select l.public_id, readable(l) as span from published_letter l where l.shown_as = letter)
    select lower(e.span) from edition e where not isempty(e.span)
    union
    select upper(e.span) from edition e where not isempty(e.span) and upper(e.span) is not null
    union
    select t.at
    from edition e
    join published_page p on p.public_id = e.public_id,
    lateral (values (p.visible_from), (p.visible_until)) t (at)
    where t.at <@ e.span
    union
    select t.at
    from edition e,
    lateral bound_to(e.public_id) n,
    lateral (values (lower(readable(n))), (upper(readable(n)))) t (at)
    where t.at <@ e.span
$$;
