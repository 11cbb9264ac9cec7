-- What a letter is about, as a version of it says: written while the version is a draft, frozen with it, and in the hash that an
-- approval names.
create table desk.version_theme (
    version_id bigint not null references desk.letter_version,
    theme      text not null references desk.theme,
    primary key (version_id, theme)
);
create index version_theme_theme on desk.version_theme (theme);

create trigger guard_part before insert or update or delete on desk.version_theme for each row execute function desk.guard_version_part();

-- A retired theme is chosen nowhere anew: a version has it from the one before or not at all.
create function desk.guard_version_theme() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform from theme t where t.code = new.theme and t.active for share;
    if not found and not exists (
            select from letter_version v
            join letter_version before on before.letter_id = v.letter_id and before.ordinal = v.ordinal - 1
            join version_theme t on t.version_id = before.id and t.theme = new.theme
            where v.id = new.version_id) then
        raise exception 'theme % is not in use', new.theme using errcode = 'check_violation', constraint = 'theme_in_use';
    end if;
    return new;
end
$$;
create trigger theme_in_use before insert on desk.version_theme for each row execute function desk.guard_version_theme();

-- As it was, and the themes behind the rest. A version without themes has the snapshot that it always had, so that what was hashed
-- before themes were known is what would be hashed today.
create or replace function desk.version_snapshot(v desk.letter_version) returns text
    language sql stable set search_path = desk, pg_temp
as $$
    select (jsonb_build_object(
        'letter', v.letter_id, 'ordinal', v.ordinal, 'language', v.language, 'transcription', v.transcription,
        'kind', v.kind, 'writtenAs', v.written_as, 'calendar', v.written_calendar,
        'notBefore', v.written_not_before, 'notAfter', v.written_not_after,
        'senderLatin', v.sender_latin, 'senderArabic', v.sender_arabic,
        'headings', (select coalesce(jsonb_agg(to_jsonb(h) - 'version_id' order by h.language), '[]')
                     from version_heading h where h.version_id = v.id),
        'translations', (select coalesce(jsonb_agg(to_jsonb(t) - 'version_id' order by t.language), '[]')
                         from version_translation t where t.version_id = v.id),
        'redactions', (select coalesce(jsonb_agg(to_jsonb(r) - 'version_id' order by r.position), '[]')
                       from version_redaction r where r.version_id = v.id),
        'mentions', (select coalesce(jsonb_agg(to_jsonb(m) - 'version_id' order by m.position), '[]')
                     from version_mention m where m.version_id = v.id))
        || coalesce((select jsonb_build_object('themes', jsonb_agg(t.theme order by t.theme collate "C"))
                     from version_theme t where t.version_id = v.id having count(*) > 0), '{}'))::text
$$;

grant select, insert, delete on desk.version_theme to nameh_desk;
