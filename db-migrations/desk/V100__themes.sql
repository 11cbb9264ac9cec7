-- What letters are about, in a vocabulary that the administrator keeps: a code that stands in addresses and never changes, and a label
-- in every language of the pages. A theme that is retired stays where it was chosen, and is chosen nowhere anew. Nobody deletes one.
create table desk.theme (
    code       text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    active     boolean not null default true,
    changed_by text references desk.account,
    changed_at timestamptz(6),
    version    integer not null default 0
);

create table desk.theme_label (
    code     text not null references desk.theme,
    language text not null check (language in ('en', 'fa', 'ar', 'de', 'fr')),
    label    text not null check (length(trim(label)) between 1 and 100),
    primary key (code, language),
    constraint theme_label_once unique (language, label)
);

insert into desk.theme (code) values
    ('SEPARATION_FROM_FAMILY'), ('SEARCH_FOR_RELATIVES'), ('CHILDREN'), ('FORCED_DIVORCE'), ('RECRUITMENT'), ('WORK_AND_MONEY'),
    ('IMPRISONMENT'), ('ILLNESS_AND_CARE'), ('DEATH_AND_MOURNING'), ('ESCAPE'), ('LEAVING'), ('LIFE_OUTSIDE');

insert into desk.theme_label (code, language, label) values
    ('SEPARATION_FROM_FAMILY', 'en', 'Separation from family'), ('SEPARATION_FROM_FAMILY', 'fa', 'جدایی از خانواده'),
    ('SEPARATION_FROM_FAMILY', 'ar', 'الانفصال عن الأسرة'), ('SEPARATION_FROM_FAMILY', 'de', 'Trennung von der Familie'),
    ('SEPARATION_FROM_FAMILY', 'fr', 'Séparation de la famille'),
    ('SEARCH_FOR_RELATIVES', 'en', 'Search for relatives'), ('SEARCH_FOR_RELATIVES', 'fa', 'جست‌وجوی بستگان'),
    ('SEARCH_FOR_RELATIVES', 'ar', 'البحث عن الأقارب'), ('SEARCH_FOR_RELATIVES', 'de', 'Suche nach Angehörigen'),
    ('SEARCH_FOR_RELATIVES', 'fr', 'Recherche de proches'),
    ('CHILDREN', 'en', 'Children'), ('CHILDREN', 'fa', 'کودکان'), ('CHILDREN', 'ar', 'الأطفال'), ('CHILDREN', 'de', 'Kinder'),
    ('CHILDREN', 'fr', 'Enfants'),
    ('FORCED_DIVORCE', 'en', 'Forced divorce'), ('FORCED_DIVORCE', 'fa', 'طلاق اجباری'), ('FORCED_DIVORCE', 'ar', 'الطلاق القسري'),
    ('FORCED_DIVORCE', 'de', 'Erzwungene Scheidung'), ('FORCED_DIVORCE', 'fr', 'Divorce forcé'),
    ('RECRUITMENT', 'en', 'Recruitment'), ('RECRUITMENT', 'fa', 'جذب و عضوگیری'), ('RECRUITMENT', 'ar', 'التجنيد'),
    ('RECRUITMENT', 'de', 'Anwerbung'), ('RECRUITMENT', 'fr', 'Recrutement'),
    ('WORK_AND_MONEY', 'en', 'Work and money'), ('WORK_AND_MONEY', 'fa', 'کار و پول'), ('WORK_AND_MONEY', 'ar', 'العمل والمال'),
    ('WORK_AND_MONEY', 'de', 'Arbeit und Geld'), ('WORK_AND_MONEY', 'fr', 'Travail et argent'),
    ('IMPRISONMENT', 'en', 'Imprisonment'), ('IMPRISONMENT', 'fa', 'زندان و بازداشت'), ('IMPRISONMENT', 'ar', 'السجن والاحتجاز'),
    ('IMPRISONMENT', 'de', 'Haft'), ('IMPRISONMENT', 'fr', 'Emprisonnement'),
    ('ILLNESS_AND_CARE', 'en', 'Illness and care'), ('ILLNESS_AND_CARE', 'fa', 'بیماری و درمان'),
    ('ILLNESS_AND_CARE', 'ar', 'المرض والرعاية'), ('ILLNESS_AND_CARE', 'de', 'Krankheit und Pflege'),
    ('ILLNESS_AND_CARE', 'fr', 'Maladie et soins'),
    ('DEATH_AND_MOURNING', 'en', 'Death and mourning'), ('DEATH_AND_MOURNING', 'fa', 'مرگ و سوگ'),
    ('DEATH_AND_MOURNING', 'ar', 'الموت والحداد'), ('DEATH_AND_MOURNING', 'de', 'Tod und Trauer'),
    ('DEATH_AND_MOURNING', 'fr', 'Mort et deuil'),
    ('ESCAPE', 'en', 'Escape'), ('ESCAPE', 'fa', 'فرار'), ('ESCAPE', 'ar', 'الهروب'), ('ESCAPE', 'de', 'Flucht'), ('ESCAPE', 'fr', 'Fuite'),
    ('LEAVING', 'en', 'Leaving the organisation'), ('LEAVING', 'fa', 'خروج از سازمان'), ('LEAVING', 'ar', 'مغادرة المنظمة'),
    ('LEAVING', 'de', 'Ausstieg aus der Organisation'), ('LEAVING', 'fr', 'Départ de l’organisation'),
    ('LIFE_OUTSIDE', 'en', 'Return to life outside'), ('LIFE_OUTSIDE', 'fa', 'بازگشت به زندگی بیرون'),
    ('LIFE_OUTSIDE', 'ar', 'العودة إلى الحياة في الخارج'), ('LIFE_OUTSIDE', 'de', 'Rückkehr ins Leben draußen'),
    ('LIFE_OUTSIDE', 'fr', 'Retour à la vie au-dehors');

create function desk.guard_theme() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if new.changed_at is null or not exists (
            select from account_role r where r.account = new.changed_by and r.role = 'ADMIN') then
        raise exception '% is no administrator', new.changed_by using errcode = 'check_violation', constraint = 'theme_by_administrator';
    end if;
    return new;
end
$$;
create trigger guard_theme before insert or update on desk.theme for each row execute function desk.guard_theme();

-- A label is written in the transaction that says who changes its theme.
create function desk.guard_theme_label() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if not exists (select from theme t where t.code = new.code and t.xmin = pg_current_xact_id()::xid) then
        raise exception 'nobody is named as the one who changes theme %', new.code
            using errcode = 'check_violation', constraint = 'theme_label_with_theme';
    end if;
    return new;
end
$$;
create trigger guard_theme_label before insert or update on desk.theme_label for each row execute function desk.guard_theme_label();

-- When the transaction ends: a theme can be read in every language of the pages.
create function desk.guard_theme_labelled() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if exists (select from unnest(array['en', 'fa', 'ar', 'de', 'fr']) reader
               where not exists (select from theme_label l where l.code = new.code and l.language = reader)) then
        raise exception 'theme % lacks a label', new.code using errcode = 'check_violation', constraint = 'theme_labelled';
    end if;
    return null;
end
$$;
create constraint trigger guard_theme_labelled after insert on desk.theme deferrable initially deferred
    for each row execute function desk.guard_theme_labelled();

grant select, insert, update (active, changed_by, changed_at, version) on desk.theme to nameh_desk;
grant select, insert, update (label) on desk.theme_label to nameh_desk;
