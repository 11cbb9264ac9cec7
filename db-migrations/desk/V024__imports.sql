-- Files brought into the register. These tables, and not the memory of the server, say how far an import has come.
create sequence desk.import_seq increment by 50;

create table desk.import (
    id          bigint primary key,
    name        text not null check (length(name) between 1 and 255),
    format      text not null check (format in ('CSV', 'TEI', 'ZIP')),
    size        bigint not null check (size between 1 and 104857600),
    charset     text,
    delimiter   text check (length(delimiter) = 1),
    header      text[] not null,
    mapping     text[] not null,
    received_on date not null,
    language    text not null check (language ~ '^[a-z]{2,3}$'),
    state       text not null
        check (state in ('RECEIVED', 'READING', 'READ', 'REGISTERING', 'PAUSED', 'INTERRUPTED', 'DONE', 'REFUSED')),
    refusal     text,
    -- Counts the starts. A job of an earlier start finds another number here and stops.
    run         integer not null check (run >= 0),
    rows_read   integer not null check (rows_read >= 0),
    ready       integer not null check (ready >= 0),
    registered  integer not null check (registered between 0 and ready),
    failed      integer not null check (failed >= 0),
    brought_by  text not null references desk.account,
    brought_at  timestamptz(6) not null,
    started_by  text references desk.account,
    touched_at  timestamptz(6) not null,
    version     integer not null,
    check ((state = 'REFUSED') = (refusal is not null)),
    check (state not in ('REGISTERING', 'PAUSED', 'INTERRUPTED', 'DONE') or started_by is not null)
);

-- The file in pieces of at most a mebibyte, so that nobody ever holds the whole of it.
create table desk.import_piece (
    import_id bigint not null references desk.import,
    position  integer not null check (position >= 0),
    content   bytea not null check (length(content) between 1 and 1048576),
    primary key (import_id, position)
);

create table desk.import_row (
    import_id           bigint not null references desk.import,
    row_no              integer not null check (row_no > 0),
    source              text not null check (length(source) <= 500),
    source_id           text check (length(source_id) <= 500),
    label               text check (length(label) <= 500),
    outcome             text not null check (outcome in ('READY', 'REFUSED', 'REGISTERED', 'FAILED')),
    findings            text not null,
    registration_year   integer,
    registration_serial integer,
    primary key (import_id, row_no),
    unique (registration_year, registration_serial),
    foreign key (registration_year, registration_serial) references desk.letter (registration_year, registration_serial),
    check ((outcome = 'REGISTERED') = (registration_serial is not null)),
    check ((registration_year is null) = (registration_serial is null))
);

-- Who an import entered under an authority reference, or under a name exactly so written: the next import finds them by it.
create table desk.import_identity (
    identity         text primary key check (length(identity) <= 1000),
    correspondent_id bigint not null references desk.correspondent
);
create index import_identity_correspondent on desk.import_identity (correspondent_id);

-- What became of a row is never rewritten: a row that was registered stays so, and a file that was begun stays as it is.
create function desk.guard_import_row() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    of_import bigint := case tg_op when 'INSERT' then new.import_id else old.import_id end;
    state text := (select i.state from import i where i.id = of_import);
begin
    if tg_op = 'UPDATE' then
        if old.outcome <> 'READY' or (new.import_id, new.row_no, new.source, new.source_id) is distinct from
                                     (old.import_id, old.row_no, old.source, old.source_id) then
            raise exception 'row % of import % is settled', old.row_no, old.import_id
                using errcode = 'check_violation', constraint = 'import_row_settled';
        end if;
        return new;
    end if;
    if state <> 'READING' then
        raise exception 'the rows of import % are fixed', of_import
            using errcode = 'check_violation', constraint = 'import_rows_fixed';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger guard_import_row before insert or update or delete on desk.import_row
    for each row execute function desk.guard_import_row();

-- How a file is read is fixed from the first letter on, and nobody takes an import for another's.
create function desk.guard_import() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if (new.id, new.name, new.format, new.size, new.brought_by, new.brought_at)
       is distinct from (old.id, old.name, old.format, old.size, old.brought_by, old.brought_at) or new.run < old.run then
        raise exception 'the identity of import % never changes', old.id using errcode = 'check_violation', constraint = 'import_identity_kept';
    end if;
    if old.state in ('REGISTERING', 'PAUSED', 'INTERRUPTED', 'DONE') and (
       (new.charset, new.delimiter, new.header, new.mapping, new.received_on, new.language)
       is distinct from (old.charset, old.delimiter, old.header, old.mapping, old.received_on, old.language)
       or new.state not in ('REGISTERING', 'PAUSED', 'INTERRUPTED', 'DONE')
       or old.state = 'DONE' and new.state <> 'DONE') then
        raise exception 'import % has begun', old.id using errcode = 'check_violation', constraint = 'import_begun';
    end if;
    return new;
end
$$;
create trigger guard_import before update on desk.import for each row execute function desk.guard_import();

grant usage on sequence desk.import_seq to nameh_desk;
grant select, insert, update on desk.import to nameh_desk;
grant select, insert on desk.import_piece to nameh_desk;
grant select, insert, delete on desk.import_row to nameh_desk;
grant update (outcome, findings, registration_year, registration_serial) on desk.import_row to nameh_desk;
grant select, insert on desk.import_identity to nameh_desk;
