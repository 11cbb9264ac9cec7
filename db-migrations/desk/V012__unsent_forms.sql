-- What was typed into a form of the desk and not yet sent. The application seals it for its owner and its place; thirty days.
create table desk.unsent_form (
    owner    text not null references desk.account,
    id       uuid not null,
    address  text not null check (length(address) <= 200 and address ~ '^/desk/'),
    sealed   bytea check (octet_length(sealed) <= 8388608),
    saved_at timestamptz(6) not null,
    sent_at  timestamptz(6),
    primary key (owner, id),
    constraint unsent_without_passwords check (address !~ '^/desk/(login|accounts)'),
    constraint unsent_or_sent check ((sealed is null) = (sent_at is not null))
);
alter table desk.unsent_form alter column sealed set storage external; -- what is sealed cannot be compressed
create index unsent_form_saved on desk.unsent_form (saved_at);

-- A form keeps its owner and place, and what was sent stays so: a late copy on its way must not bring it back.
create function desk.guard_unsent_form() returns trigger
    language plpgsql
as $$
begin
    if (new.owner, new.id, new.address) is distinct from (old.owner, old.id, old.address) then
        raise exception 'an unsent form keeps its owner and its address'
            using errcode = 'check_violation', constraint = 'unsent_form_stays';
    end if;
    if old.sent_at is not null and new.sent_at is distinct from old.sent_at then
        raise exception 'a form that was sent stays sent'
            using errcode = 'check_violation', constraint = 'unsent_form_sent';
    end if;
    return new;
end
$$;
create trigger guard_unsent_form before update on desk.unsent_form for each row execute function desk.guard_unsent_form();

-- Forgotten by rule, not by care: each new one takes those with it that are older than thirty days.
create function desk.forget_unsent_forms() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    delete from unsent_form where saved_at < now() - interval '30 days';
    return null;
end
$$;
create trigger forget_unsent_forms after insert on desk.unsent_form
    for each statement execute function desk.forget_unsent_forms();

grant select, insert, update, delete on desk.unsent_form to nameh_desk;
