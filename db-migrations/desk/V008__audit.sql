-- A chain of entries, each holding the hash of the one before: a changed or missing entry shows. Append-only for the application.
create table desk.audit_entry (
    seq           bigint primary key,
    at            timestamptz(6) not null,
    account       text not null check (length(account) between 1 and 100),
    action        text not null check (action ~ '^[A-Z][A-Z_]{1,60}$'),
    letter        text check (length(letter) <= 20),
    detail        text check (length(detail) <= 500),
    previous_hash bytea not null,
    hash          bytea not null unique
);
create index audit_entry_letter on desk.audit_entry (letter, seq);

create table desk.audit_head (
    single boolean primary key default true check (single),
    seq  bigint not null,
    hash bytea not null
);
insert into desk.audit_head (seq, hash) values (0, sha256('Nameh audit chain'::bytea));

-- Every field with its length before it, so that no two entries spell the same bytes.
create function desk.audit_hash(previous bytea, e desk.audit_entry) returns bytea
    language sql immutable set search_path = desk, pg_temp
as $$
    select sha256(previous || convert_to((
        select string_agg(coalesce(length(field)::text, '-') || ':' || coalesce(field, ''), ',' order by position)
        from unnest(array[e.seq::text, extract(epoch from e.at)::text, e.account, e.action, e.letter, e.detail])
            with ordinality as fields (field, position)), 'UTF8'))
$$;

create function desk.chain_audit_entry() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    head desk.audit_head;
begin
    select * into head from audit_head for update;
    new.seq := head.seq + 1;
    new.previous_hash := head.hash;
    new.hash := audit_hash(head.hash, new);
    update audit_head set seq = new.seq, hash = new.hash;
    return new;
end
$$;
create trigger chain_audit_entry before insert on desk.audit_entry for each row execute function desk.chain_audit_entry();

create function desk.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'check_violation', constraint = 'append_only';
end
$$;
create trigger append_only before update or delete or truncate on desk.audit_entry
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.decision
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.consent_grant
    for each statement execute function desk.refuse_change();
create trigger append_only before update or delete or truncate on desk.consent_revocation
    for each statement execute function desk.refuse_change();

-- The first entry where the chain does not hold, or none.
create function desk.audit_broken_at() returns bigint
    language sql stable security definer set search_path = desk, pg_temp
as $$
    select min(seq) from (
        select e.seq
        from (select a.*, lag(a.hash, 1, sha256('Nameh audit chain'::bytea)) over (order by a.seq) as expected,
                     row_number() over (order by a.seq) as place
              from audit_entry a) e
        where e.seq <> e.place or e.previous_hash <> e.expected
           or e.hash <> audit_hash(e.expected, row(e.seq, e.at, e.account, e.action, e.letter, e.detail, e.previous_hash, e.hash)::audit_entry)
        union all
        select h.seq from audit_head h
        where h.seq <> coalesce((select max(seq) from audit_entry), 0)
           or (h.seq > 0 and h.hash is distinct from (select hash from audit_entry a where a.seq = h.seq))
    ) broken
$$;
revoke all on function desk.audit_broken_at() from public;
grant execute on function desk.audit_broken_at() to nameh_desk;

grant select, insert on desk.audit_entry to nameh_desk;
