-- What a writer does with the code on the receipt is done in the name of an account that nobody can ever sign in with: no password, no
-- role, closed from the first moment, and nothing of it changes. Staff read its name wherever they read who did something.
alter table desk.account add column reserved boolean not null default false;

insert into desk.account (name, display_name, password_hash, created_at, disabled_at, reserved)
values ('writer.by-receipt', 'The writer, by receipt', 'none', now(), now(), true);

create function desk.guard_reserved_account() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if new.reserved or tg_op = 'UPDATE' and old.reserved then
        raise exception 'nobody opens or changes account %', new.name using errcode = 'check_violation', constraint = 'account_reserved';
    end if;
    return new;
end
$$;
create trigger guard_reserved_account before insert or update on desk.account
    for each row execute function desk.guard_reserved_account();

create function desk.guard_role_of_reserved() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if exists (select from account a where a.name = new.account and a.reserved) then
        raise exception 'account % holds no role', new.account using errcode = 'check_violation', constraint = 'account_reserved';
    end if;
    return new;
end
$$;
create trigger guard_role_of_reserved before insert or update on desk.account_role
    for each row execute function desk.guard_role_of_reserved();

-- The writer acts on letters alone for which a receipt was given.
create function desk.guard_writer_has_receipt(wanted bigint) returns void
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if not exists (select from receipt r where r.letter_id = wanted) then
        raise exception 'no receipt was given for letter %', wanted
            using errcode = 'check_violation', constraint = 'writer_has_receipt';
    end if;
end
$$;
revoke all on function desk.guard_writer_has_receipt(bigint) from public;

-- By receipt a consent is only ever narrowed: what is granted so takes the place of one that was taken back so in the same moment, for the
-- same act, and allows nothing that it did not. A name is told less and less from in full over initials and pseudonym to not at all.
create function desk.guard_grant_by_writer() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    less constant text[] := array['FULL', 'INITIALS', 'PSEUDONYM', 'ANONYMOUS'];
begin
    perform guard_writer_has_receipt(new.letter_id);
    if not exists (
        select from consent_grant g join consent_revocation r on r.grant_id = g.id
        where g.letter_id = new.letter_id and g.act = new.act
          and r.revoked_by = new.recorded_by and r.revoked_at = new.recorded_at
          and array_position(less, g.name_form) <= array_position(less, new.name_form)
          and (g.name_form <> 'PSEUDONYM' or new.name_form <> 'PSEUDONYM' or g.pseudonym = new.pseudonym)
          and (g.languages = '{}' or new.languages <> '{}' and new.languages <@ g.languages)
          and new.valid_from >= g.valid_from
          and (g.valid_until is null or new.valid_until <= g.valid_until)) then
        raise exception 'a consent is never widened by receipt' using errcode = 'check_violation', constraint = 'consent_narrowed_alone';
    end if;
    return new;
end
$$;
create trigger guard_grant_by_writer before insert on desk.consent_grant
    for each row when (new.recorded_by = 'writer.by-receipt') execute function desk.guard_grant_by_writer();

create function desk.guard_revocation_by_writer() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform guard_writer_has_receipt(g.letter_id) from consent_grant g where g.id = new.grant_id;
    return new;
end
$$;
create trigger guard_revocation_by_writer before insert on desk.consent_revocation
    for each row when (new.revoked_by = 'writer.by-receipt') execute function desk.guard_revocation_by_writer();
