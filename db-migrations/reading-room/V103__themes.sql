-- What published letters are about: the codes of their themes, as the published version says. The labels stay at the desk, so that
-- one that is renamed is read under its new name at once.
alter table reading_room.published_letter add column themes text[] not null default '{}';
alter table reading_room.published_index add column themes text[] not null default '{}';
alter type reading_room.hit add attribute themes text[];
create index published_index_themes on reading_room.published_index using gin (themes) with (fastupdate = off);

-- The functions of R__reading_room_views_search.sql ask for a theme from now on.
drop function if exists reading_room.hits(text, tsquery, text[], text[], text, text, text, text, date, date, timestamptz, text, integer);
drop function if exists reading_room.search(text, text[], text[], text[], text[], text, text, text, text, date, date, text, boolean,
    timestamptz, text, integer, integer);

-- The index has the themes of its letter, whoever makes its rows.
create function reading_room.take_themes() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    new.themes := (select l.themes from published_letter l where l.public_id = new.public_id);
    return new;
end
$$;
create trigger take_themes before insert on reading_room.published_index for each row execute function reading_room.take_themes();
alter table reading_room.published_index enable always trigger take_themes;

-- No theme on the shelf that the published version does not have: what the public reads was approved.
create function reading_room.guard_themes() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    if exists (select from unnest(new.themes) theme
               where not exists (select from desk.publication p join desk.version_theme t on t.version_id = p.version_id
                                 where p.id = new.publication_id and t.theme = theme)) then
        raise exception 'the published version of % has no such theme', new.public_id
            using errcode = 'check_violation', constraint = 'published_themes_of_version';
    end if;
    return new;
end
$$;
create trigger guard_themes before insert on reading_room.published_letter
    for each row when (new.themes <> '{}') execute function reading_room.guard_themes();

-- What is made of the whole collection and kept by its number is made anew once a label is changed that a reader can see.
create function reading_room.follow_theme_label() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    if exists (select from published_index i join visible_letter l using (public_id) where i.themes @> array[new.code]) then
        update change_count set changes = changes + 1;
    end if;
    return null;
end
$$;
create constraint trigger follow_theme_label after update on desk.theme_label deferrable initially deferred
    for each row when (new.label <> old.label) execute function reading_room.follow_theme_label();

revoke execute on function reading_room.take_themes(), reading_room.guard_themes(), reading_room.follow_theme_label() from public;
