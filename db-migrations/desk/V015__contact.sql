-- How a correspondent can be reached, and how never. Sealed by the application, for this row alone: the database, its backups and
-- whoever reads them hold no readable word.
create table desk.correspondent_contact (
    correspondent_id bigint primary key references desk.correspondent,
    reach            bytea,
    safe_way         bytea,
    never_via        bytea,
    changed_by       text not null references desk.account,
    changed_at       timestamptz(6) not null,
    version          integer not null,
    -- a nonce of 12 bytes and a tag of 16 stand around what is sealed: what is shorter was never sealed
    constraint contact_sealed check (length(reach) > 28 and length(safe_way) > 28 and length(never_via) > 28)
);

grant select, insert, update on desk.correspondent_contact to nameh_desk;
