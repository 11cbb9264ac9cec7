-- Once per database cluster, as a superuser, connected to the database that Nameh will use:
--   createdb nameh && psql -d nameh -f db-migrations/roles.sql
-- then give each role its password with \password. Safe to run again.
do $$
declare
    wanted text;
begin
    foreach wanted in array array['nameh_owner', 'nameh_desk', 'nameh_reader'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I login nosuperuser nocreatedb nocreaterole noreplication', wanted);
        end if;
    end loop;
    execute format('grant create, connect on database %I to nameh_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to nameh_desk, nameh_reader', current_database());
end
$$;

revoke create on schema public from public;

alter role nameh_owner set lock_timeout = '30s';

alter role nameh_desk set statement_timeout = '10s';
alter role nameh_desk set lock_timeout = '5s';
alter role nameh_desk set idle_in_transaction_session_timeout = '30s';

alter role nameh_reader set default_transaction_read_only = on;
alter role nameh_reader set statement_timeout = '3s';
alter role nameh_reader set lock_timeout = '1s';
alter role nameh_reader set idle_in_transaction_session_timeout = '10s';
