-- Scans of letters: the files as they came, the leaves on them, and pictures of the leaves for staff. Nothing of this is ever
-- granted to the reader's role.
create sequence desk.scan_seq;
create sequence desk.leaf_seq increment by 50;

-- A file byte for byte. The database itself compares it with its SHA-256.
create table desk.scan (
    id          bigint primary key,
    file_name   text not null check (length(file_name) between 1 and 200),
    type        text not null check (type in ('JPEG', 'PNG', 'TIFF', 'WEBP', 'PDF')),
    size        integer not null check (size between 1 and 26214400),
    digest      bytea not null,
    content     bytea not null,
    received_by text not null references desk.account,
    received_at timestamptz(6) not null,
    constraint scan_is_whole check (length(content) = size),
    constraint scan_is_unaltered check (sha256(content) = digest)
);
-- not compressed, so that a part can be read without the rest
alter table desk.scan alter column content set storage external;
create index scan_digest on desk.scan (digest);

-- One side of paper on a scan. Without a letter it lies in the tray of the form or pile that brought it.
create table desk.leaf (
    id             bigint primary key,
    scan_id        bigint not null references desk.scan,
    page           integer not null check (page > 0),
    tray           uuid not null,
    letter_id      bigint references desk.letter,
    position       integer not null check (position > 0),
    turn           integer not null check (turn in (0, 90, 180, 270)),
    likeness       bigint,
    detail         bytea check (length(detail) = 1024),
    label          text check (label ~ '^[0-9]{4}/[0-9]{4,7}$'),
    discarded_by   text references desk.account,
    discarded_at   timestamptz(6),
    discard_reason text check (length(discard_reason) between 1 and 500),
    version        integer not null,
    unique (scan_id, page),
    check ((likeness is null) = (detail is null)),
    check ((discarded_by is null) = (discarded_at is null) and (discarded_by is null) = (discard_reason is null))
);
create index leaf_letter on desk.leaf (letter_id, position);
create index leaf_tray on desk.leaf (tray) where letter_id is null;

-- A leaf stays what it is, never goes back from a letter to a tray, and once discarded is never touched again.
create function desk.guard_leaf() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if old.discarded_at is not null then
        raise exception 'leaf % is discarded', old.id using errcode = 'check_violation', constraint = 'leaf_discarded';
    end if;
    if (new.id, new.scan_id, new.page, new.tray, new.likeness, new.detail, new.label)
       is distinct from (old.id, old.scan_id, old.page, old.tray, old.likeness, old.detail, old.label) then
        raise exception 'the identity of leaf % never changes', old.id
            using errcode = 'check_violation', constraint = 'leaf_identity_kept';
    end if;
    if old.letter_id is not null and new.letter_id is null then
        raise exception 'leaf % stays with a letter', old.id using errcode = 'check_violation', constraint = 'leaf_stays_with_a_letter';
    end if;
    return new;
end
$$;
create trigger guard_leaf before update on desk.leaf for each row execute function desk.guard_leaf();

-- Pictures made anew from the pixels of a leaf, one for each way it can be turned.
create table desk.leaf_picture (
    leaf_id bigint not null references desk.leaf,
    form    text not null check (form in ('SCREEN', 'THUMBNAIL')),
    turn    integer not null check (turn in (0, 90, 180, 270)),
    width   integer not null check (width > 0),
    height  integer not null check (height > 0),
    content bytea not null,
    primary key (leaf_id, form, turn)
);
alter table desk.leaf_picture alter column content set storage external;

-- What a leaf was found to resemble when it came.
create table desk.leaf_twin (
    leaf_id  bigint not null references desk.leaf,
    twin_id  bigint not null references desk.leaf,
    sameness text not null check (sameness in ('FILE', 'PICTURE', 'TURNED')),
    primary key (leaf_id, twin_id),
    check (leaf_id <> twin_id)
);
create index leaf_twin_twin on desk.leaf_twin (twin_id);

create trigger append_only before update or delete or truncate on desk.scan
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.leaf_picture
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.leaf_twin
    for each statement execute function desk.refuse_change();

grant usage on sequence desk.scan_seq, desk.leaf_seq to nameh_desk;
grant select, insert on desk.scan, desk.leaf_picture, desk.leaf_twin to nameh_desk;
grant select, insert on desk.leaf to nameh_desk;
grant update (letter_id, position, turn, discarded_by, discarded_at, discard_reason, version) on desk.leaf to nameh_desk;
