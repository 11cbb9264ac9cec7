-- The public reads the original in its own language, and of its translations those alone that were signed off as they stand in the
-- published version, beside the source as it stands there.
create function reading_room.guard_translation() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
declare
    published desk.letter_version;
begin
    select v.* into published
    from published_letter l
    join desk.publication p on p.id = l.publication_id
    join desk.letter_version v on v.id = p.version_id
    where l.public_id = new.public_id;
    if new.original then
        if new.language <> published.language then
            raise exception 'letter % was not written in %', new.public_id, new.language
                using errcode = 'check_violation', constraint = 'original_in_its_language';
        end if;
    elsif not exists (select from desk.translation_states(published.id) s
                      where s.language = new.language and s.state = 'APPROVED') then
        raise exception 'nobody signed off the translation of letter % into %', new.public_id, new.language
            using errcode = 'check_violation', constraint = 'translation_approved';
    end if;
    return new;
end
$$;
create trigger guard_translation before insert on reading_room.published_text
    for each row execute function reading_room.guard_translation();
