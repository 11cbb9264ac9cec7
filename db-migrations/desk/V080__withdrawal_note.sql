-- What the public is told of a withdrawal, in some languages of the pages. It comes with the withdrawal or never.
create table desk.withdrawal_note (
    publication_id bigint not null references desk.publication,
    language       text not null check (language in ('en', 'fa', 'ar', 'de', 'fr')),
    note           text not null check (length(trim(note)) between 1 and 1000),
    primary key (publication_id, language)
);
create trigger append_only before update or delete or truncate on desk.withdrawal_note
    for each statement execute function desk.refuse_change();

create function desk.guard_withdrawal_note() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform from publication p
    where p.id = new.publication_id and p.ending = 'WITHDRAWN' and p.xmin = pg_current_xact_id()::xid;
    if not found then
        raise exception 'publication % is not being withdrawn', new.publication_id
            using errcode = 'check_violation', constraint = 'note_with_withdrawal';
    end if;
    return new;
end
$$;
create trigger guard_withdrawal_note before insert on desk.withdrawal_note
    for each row execute function desk.guard_withdrawal_note();

grant select, insert on desk.withdrawal_note to nameh_desk;
