create table desk.kind (
    code     text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    position integer not null unique,
    active   boolean not null default true
);

create table desk.kind_label (
    code     text not null references desk.kind,
    language text not null check (language in ('en', 'fa', 'ar', 'de', 'fr')),
    label    text not null check (length(label) between 1 and 100),
    primary key (code, language)
);

insert into desk.kind (code, position) values
    ('DECLARATION', 1), ('TESTIMONY', 2), ('OPEN_LETTER', 3), ('FAMILY_LETTER', 4), ('REPLY', 5), ('STATEMENT', 6), ('OTHER', 7);

insert into desk.kind_label (code, language, label) values
    ('DECLARATION', 'en', 'Declaration of separation'), ('DECLARATION', 'fa', 'اعلام جدایی'), ('DECLARATION', 'ar', 'إعلان انفصال'),
    ('DECLARATION', 'de', 'Trennungserklärung'), ('DECLARATION', 'fr', 'Déclaration de séparation'),
    ('TESTIMONY', 'en', 'Testimony'), ('TESTIMONY', 'fa', 'شهادت‌نامه'), ('TESTIMONY', 'ar', 'شهادة'),
    ('TESTIMONY', 'de', 'Zeugnis'), ('TESTIMONY', 'fr', 'Témoignage'),
    ('OPEN_LETTER', 'en', 'Open letter'), ('OPEN_LETTER', 'fa', 'نامهٔ سرگشاده'), ('OPEN_LETTER', 'ar', 'رسالة مفتوحة'),
    ('OPEN_LETTER', 'de', 'Offener Brief'), ('OPEN_LETTER', 'fr', 'Lettre ouverte'),
    ('FAMILY_LETTER', 'en', 'Family letter'), ('FAMILY_LETTER', 'fa', 'نامهٔ خانوادگی'), ('FAMILY_LETTER', 'ar', 'رسالة عائلية'),
    ('FAMILY_LETTER', 'de', 'Familienbrief'), ('FAMILY_LETTER', 'fr', 'Lettre de famille'),
    ('REPLY', 'en', 'Reply'), ('REPLY', 'fa', 'پاسخ'), ('REPLY', 'ar', 'ردّ'), ('REPLY', 'de', 'Antwort'), ('REPLY', 'fr', 'Réponse'),
    ('STATEMENT', 'en', 'Statement'), ('STATEMENT', 'fa', 'بیانیه'), ('STATEMENT', 'ar', 'بيان'),
    ('STATEMENT', 'de', 'Stellungnahme'), ('STATEMENT', 'fr', 'Communiqué'),
    ('OTHER', 'en', 'Other'), ('OTHER', 'fa', 'دیگر'), ('OTHER', 'ar', 'أخرى'), ('OTHER', 'de', 'Sonstiges'), ('OTHER', 'fr', 'Autre');

create table desk.number_series (
    year integer primary key check (year between 1900 and 9999),
    last integer not null check (last > 0)
);

-- The series is the owner's: the application can only ask for the next number, which holds the row until its transaction ends.
create function desk.next_number(wanted_year integer) returns integer
    language sql volatile security definer set search_path = desk, pg_temp
as $$
    insert into desk.number_series as s (year, last) values (wanted_year, 1)
    on conflict (year) do update set last = s.last + 1
    returning last
$$;
revoke all on function desk.next_number(integer) from public;
grant execute on function desk.next_number(integer) to nameh_desk;

create sequence desk.letter_seq increment by 50;

create table desk.letter (
    id                  bigint primary key,
    registration_year   integer not null,
    registration_serial integer not null check (registration_serial > 0),
    public_id           text not null unique check (public_id ~ '^[0-9a-hjkmnp-tv-z]{8}$'),
    token               uuid not null unique,
    kind                text not null references desk.kind,
    mode_of_receipt     text not null
        check (mode_of_receipt in ('POST', 'BY_HAND', 'EMAIL', 'RED_CROSS', 'MESSENGER', 'WEB_FORM', 'OTHER')),
    received_on         date not null,
    written_as          text check (length(written_as) <= 200),
    written_calendar    text check (written_calendar in ('GREGORIAN', 'SOLAR_HIJRI', 'HIJRI')),
    written_not_before  date,
    written_not_after   date,
    place               text check (length(place) <= 200),
    languages           text[] not null check (cardinality(languages) > 0),
    incipit             text check (length(incipit) <= 500),
    note                text check (length(note) <= 4000),
    sender_id           bigint references desk.correspondent,
    addressee_id        bigint references desk.correspondent,
    state               text not null check (state in ('REGISTERED', 'CLOSED', 'VOID', 'DISPOSED')),
    registered_by       text not null references desk.account,
    registered_at       timestamptz(6) not null,
    changed_by          text not null references desk.account,
    changed_at          timestamptz(6) not null,
    version             integer not null,
    unique (registration_year, registration_serial),
    unique (id, public_id),
    check ((written_not_before is null) = (written_not_after is null)),
    check (written_not_before <= written_not_after)
);
create index letter_sender on desk.letter (sender_id);
create index letter_addressee on desk.letter (addressee_id);

-- A letter takes the number just drawn, and keeps it, its public id and its token for ever.
create function desk.guard_letter() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        if not exists (select from desk.number_series s
                       where s.year = new.registration_year and s.last = new.registration_serial) then
            raise exception 'registration number %/% was not drawn from the series',
                new.registration_year, new.registration_serial using errcode = 'check_violation', constraint = 'letter_number_drawn';
        end if;
    elsif (new.id, new.registration_year, new.registration_serial, new.public_id, new.token, new.registered_by, new.registered_at)
       is distinct from
          (old.id, old.registration_year, old.registration_serial, old.public_id, old.token, old.registered_by, old.registered_at) then
        raise exception 'the identity of letter %/% never changes', old.registration_year, old.registration_serial
            using errcode = 'check_violation', constraint = 'letter_identity_kept';
    end if;
    return new;
end
$$;
create trigger guard_letter before insert or update on desk.letter for each row execute function desk.guard_letter();

-- A number drawn without a letter would be a gap: the transaction may not end so.
create function desk.guard_number_series() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if not exists (select from desk.letter l where l.registration_year = new.year and l.registration_serial = new.last) then
        raise exception 'registration number %/% was drawn and not used', new.year, new.last
            using errcode = 'check_violation', constraint = 'number_series_without_gap';
    end if;
    return null;
end
$$;
create constraint trigger guard_number_series after insert or update on desk.number_series
    deferrable initially deferred for each row execute function desk.guard_number_series();

grant usage on sequence desk.letter_seq to nameh_desk;
grant select on desk.kind, desk.kind_label to nameh_desk;
grant select, insert, update on desk.letter to nameh_desk;
