-- What the house has settled for itself. A change is a further row; the newest of a name counts.
create table desk.setting (
    id     bigint generated always as identity primary key,
    name   text not null,
    value  text not null,
    set_by text not null references desk.account,
    set_at timestamptz(6) not null,
    constraint setting_known check (
        case name when 'SECOND_APPROVAL' then value in ('NEVER', 'HIGH_RISK', 'ALWAYS') else false end)
);
create index setting_newest on desk.setting (name, id desc);

create function desk.guard_setting() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if not exists (select from account_role r where r.account = new.set_by and r.role = 'ADMIN') then
        raise exception '% is no administrator', new.set_by using errcode = 'check_violation', constraint = 'setting_by_administrator';
    end if;
    return new;
end
$$;
create trigger guard_setting before insert on desk.setting for each row execute function desk.guard_setting();
create trigger append_only before update or delete or truncate on desk.setting
    for each statement execute function desk.refuse_change();

-- How many editors have to approve a version of a letter before it is approved.
create function desk.approvals_needed(of_letter bigint) returns integer
    language sql stable security definer set search_path = desk, pg_temp
as $$
    select case (select s.value from setting s where s.name = 'SECOND_APPROVAL' order by s.id desc limit 1)
        when 'ALWAYS' then 2
        when 'HIGH_RISK' then
            case (select r.level from risk r where r.letter_id = of_letter order by r.id desc limit 1) when 'HIGH' then 2 else 1 end
        else 1
    end
$$;
revoke all on function desk.approvals_needed(bigint) from public;
grant execute on function desk.approvals_needed(bigint) to nameh_desk;

grant select, insert on desk.setting to nameh_desk;
