-- What the public gets of the scans of a letter. It is part of a version, as redactions of its text are: written while the version is
-- a draft, frozen with it, and in the hash that an approval names.

-- A leaf in a version. While the version is a draft there is a row once something was said of the leaf; submitting adds the others and
-- writes down how each lies there and which file it is on.
create table desk.version_leaf (
    version_id bigint not null references desk.letter_version,
    leaf_id    bigint not null references desk.leaf,
    position   integer not null check (position > 0),
    turn       integer not null check (turn in (0, 90, 180, 270)),
    digest     bytea not null,
    -- why the public does not get it; null: it does
    withheld   text check (length(trim(withheld)) between 1 and 500),
    edited_by  text not null references desk.account,
    edited_at  timestamptz(6) not null,
    version    integer not null default 0,
    primary key (version_id, leaf_id)
);
create index version_leaf_leaf on desk.version_leaf (leaf_id);

-- An opaque rectangle on a leaf, in thousandths of its width and height as it came, whatever way it is turned since.
create table desk.version_mask (
    version_id bigint not null,
    leaf_id    bigint not null,
    position   integer not null check (position between 1 and 100),
    x          integer not null check (x between 0 and 999),
    y          integer not null check (y between 0 and 999),
    width      integer not null check (width > 0 and x + width <= 1000),
    height     integer not null check (height > 0 and y + height <= 1000),
    ground     text not null check (ground in ('NAME', 'PLACE', 'DATE', 'CONTACT', 'HEALTH', 'THIRD_PARTY', 'OTHER')),
    primary key (version_id, leaf_id, position),
    foreign key (version_id, leaf_id) references desk.version_leaf
);

create trigger guard_part before insert or update or delete on desk.version_leaf for each row execute function desk.guard_version_part();
create trigger guard_part before insert or update or delete on desk.version_mask for each row execute function desk.guard_version_part();

-- Only a leaf that lies at the letter is in a version of it, and the database says how it lies there and which file it is on.
create function desk.guard_version_leaf() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'UPDATE' and new.leaf_id <> old.leaf_id then
        raise exception 'the row of leaf % stays its own', old.leaf_id using errcode = 'check_violation', constraint = 'version_leaf_kept';
    end if;
    select l.position, l.turn, s.digest into new.position, new.turn, new.digest
    from leaf l join scan s on s.id = l.scan_id join letter_version v on v.letter_id = l.letter_id
    where l.id = new.leaf_id and v.id = new.version_id and l.discarded_at is null;
    if not found then
        raise exception 'leaf % is not at the letter of version %', new.leaf_id, new.version_id
            using errcode = 'check_violation', constraint = 'version_leaf_of_its_letter';
    end if;
    return new;
end
$$;
create trigger own_leaf before insert or update on desk.version_leaf for each row execute function desk.guard_version_leaf();

-- All that is said of the scans in a version, for its snapshot.
create function desk.version_leaves(of_version bigint) returns jsonb
    language sql stable set search_path = desk, pg_temp
as $$
    select jsonb_agg(jsonb_build_object(
        'leaf', l.leaf_id, 'position', l.position, 'turn', l.turn, 'digest', encode(l.digest, 'hex'), 'withheld', l.withheld,
        'masks', (select coalesce(jsonb_agg(to_jsonb(m) - array['version_id', 'leaf_id'] order by m.position), '[]')
                  from version_mask m where m.version_id = l.version_id and m.leaf_id = l.leaf_id))
        order by l.position, l.leaf_id)
    from version_leaf l where l.version_id = of_version
$$;

-- Submitting takes in the leaves that lie at the letter at this moment and leaves out those that do not any more. Runs after
-- guard_version, whose snapshot it completes. A letter without scans has the snapshot that it always had.
create function desk.seal_leaves() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    signed text := current_setting('nameh.caller', true);
    leaves jsonb;
begin
    perform set_config('nameh.caller', new.submitted_by, true);
    -- Nobody moves or turns a leaf while they are taken in.
    perform from leaf l where l.letter_id = new.letter_id order by l.id for share;
    delete from version_mask m using leaf l
    where m.version_id = new.id and l.id = m.leaf_id and (l.letter_id is distinct from new.letter_id or l.discarded_at is not null);
    delete from version_leaf v using leaf l
    where v.version_id = new.id and l.id = v.leaf_id and (l.letter_id is distinct from new.letter_id or l.discarded_at is not null);
    update version_leaf set version = version where version_id = new.id;
    insert into version_leaf (version_id, leaf_id, position, turn, digest, edited_by, edited_at)
    select new.id, l.id, l.position, l.turn, s.digest, new.submitted_by, new.submitted_at
    from leaf l join scan s on s.id = l.scan_id
    where l.letter_id = new.letter_id and l.discarded_at is null
      and not exists (select from version_leaf v where v.version_id = new.id and v.leaf_id = l.id);
    leaves := version_leaves(new.id);
    if leaves is not null then
        new.snapshot := (new.snapshot::jsonb || jsonb_build_object('leaves', leaves))::text;
    end if;
    perform set_config('nameh.caller', coalesce(signed, ''), true);
    return new;
end
$$;
create trigger seal_leaves before update on desk.letter_version
    for each row when (old.state = 'DRAFT' and new.state = 'SUBMITTED') execute function desk.seal_leaves();

-- The next version of a letter begins with what the one before said of its scans.
create function desk.carry_leaves() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    signed text := current_setting('nameh.caller', true);
    before bigint := (select v.id from letter_version v where v.letter_id = new.letter_id and v.ordinal = new.ordinal - 1);
begin
    perform set_config('nameh.caller', new.opened_by, true);
    insert into version_leaf (version_id, leaf_id, position, turn, digest, withheld, edited_by, edited_at)
    select new.id, v.leaf_id, v.position, v.turn, v.digest, v.withheld, v.edited_by, v.edited_at
    from version_leaf v join leaf l on l.id = v.leaf_id and l.letter_id = new.letter_id and l.discarded_at is null
    where v.version_id = before;
    insert into version_mask (version_id, leaf_id, position, x, y, width, height, ground)
    select new.id, m.leaf_id, m.position, m.x, m.y, m.width, m.height, m.ground
    from version_mask m join version_leaf v on v.version_id = new.id and v.leaf_id = m.leaf_id
    where m.version_id = before;
    perform set_config('nameh.caller', coalesce(signed, ''), true);
    return null;
end
$$;
create trigger carry_leaves after insert on desk.letter_version
    for each row when (new.ordinal > 1) execute function desk.carry_leaves();

-- That an editor looked at a leaf as a version shows it to the public. Append-only.
create table desk.leaf_sighting (
    version_id bigint not null,
    leaf_id    bigint not null,
    seen_by    text not null references desk.account,
    seen_at    timestamptz(6) not null,
    primary key (version_id, leaf_id, seen_by),
    foreign key (version_id, leaf_id) references desk.version_leaf
);
create trigger append_only before update or delete or truncate on desk.leaf_sighting
    for each statement execute function desk.refuse_change();

-- A sighting is an editor's who had no hand in the version, while it is under review.
create function desk.guard_sighting() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform from letter_version v where v.id = new.version_id and v.state in ('SUBMITTED', 'IN_REVIEW') for share;
    if not found then
        raise exception 'version % is not under review', new.version_id
            using errcode = 'check_violation', constraint = 'sighting_under_review';
    end if;
    if not exists (select from account_role r where r.account = new.seen_by and r.role = 'EDITOR') then
        raise exception '% is no editor', new.seen_by using errcode = 'check_violation', constraint = 'sighting_by_an_editor';
    end if;
    if exists (select from contribution c where c.version_id = new.version_id and c.account = new.seen_by) then
        raise exception '% had a hand in version %', new.seen_by, new.version_id
            using errcode = 'check_violation', constraint = 'sighting_four_eyes';
    end if;
    return new;
end
$$;
create trigger guard_sighting before insert on desk.leaf_sighting for each row execute function desk.guard_sighting();

-- No approval while a leaf that the public would get was not looked at.
create function desk.guard_unseen() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if exists (select from version_leaf l where l.version_id = new.version_id and l.withheld is null
               and not exists (select from leaf_sighting s where s.version_id = l.version_id and s.leaf_id = l.leaf_id)) then
        raise exception 'a leaf of version % was not looked at', new.version_id
            using errcode = 'check_violation', constraint = 'leaves_looked_at';
    end if;
    return new;
end
$$;
create trigger guard_unseen before insert on desk.decision
    for each row when (new.outcome = 'APPROVE') execute function desk.guard_unseen();

grant select, insert, update (withheld, edited_by, edited_at, version) on desk.version_leaf to nameh_desk;
grant select, insert, delete on desk.version_mask to nameh_desk;
grant select, insert on desk.leaf_sighting to nameh_desk;
