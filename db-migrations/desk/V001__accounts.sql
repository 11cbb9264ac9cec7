create schema if not exists desk;
grant usage on schema desk to nameh_desk;

create table desk.account (
    name          text primary key check (name ~ '^[a-z][a-z0-9._-]{1,39}$'),
    display_name  text not null check (length(display_name) between 1 and 100),
    password_hash text not null,
    created_at    timestamptz(6) not null,
    disabled_at   timestamptz(6)
);

create table desk.account_role (
    account text not null references desk.account,
    role    text not null check (role in ('REGISTRAR', 'TRANSLATOR', 'EDITOR', 'ADMIN', 'AUDITOR')),
    primary key (account, role)
);

-- Counts failed sign-ins under a digest of name and address, so that unknown names look like known ones.
create table desk.sign_in_failure (
    digest   bytea primary key,
    failures integer not null check (failures > 0),
    retry_at timestamptz(6) not null
);

grant select, insert, update on desk.account to nameh_desk;
grant select, insert, delete on desk.account_role to nameh_desk;
grant select, insert, update, delete on desk.sign_in_failure to nameh_desk;
