-- A letter has two places on the shelf: one where its edition is read, one where a correction waits for its day. When that day has
-- come, the waiting one is read and the other is not, by the condition of a view: nothing has to run at that instant.
alter table desk.publication
    add column place    integer not null default 1 check (place in (1, 2)),
    add column corrects bigint,
    add constraint publication_of_letter unique (id, letter_id),
    add constraint publication_corrects_own_letter foreign key (corrects, letter_id) references desk.publication (id, letter_id);
drop index desk.publication_one_live;
create unique index publication_one_live on desk.publication (letter_id, place) where ended_at is null;

-- What a correction changed, told to the public in one language of the pages or more.
create table desk.change_note (
    publication_id bigint not null references desk.publication,
    language       text not null check (language in ('en', 'fa', 'ar', 'de', 'fr')),
    note           text not null check (length(trim(note)) between 1 and 1000),
    primary key (publication_id, language)
);
create trigger append_only before update or delete or truncate on desk.change_note
    for each statement execute function desk.refuse_change();
grant select, insert on desk.change_note to nameh_desk;

-- Whether a passage stands in a text word for word, whatever the spelling. (The class Passages finds endings and prefixes too.)
create function desk.tells(written text, passage text) returns boolean
    language sql immutable strict parallel safe set search_path = desk, pg_temp
as $$
    select fold(written) ~ ('(^|[[:space:][:punct:]])' || regexp_replace(fold(passage), '([][{}()|*+?.\\^$-])', '\\\1', 'g')
        || '($|[[:space:][:punct:]])')
$$;

-- A note comes in the transaction of its edition, and tells nothing that the letter withholds.
create function desk.guard_change_note() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    edition desk.publication;
begin
    select * into edition from publication p where p.id = new.publication_id and p.xmin = pg_current_xact_id()::xid;
    if edition.id is null then
        raise exception 'edition % is out already', new.publication_id
            using errcode = 'check_violation', constraint = 'change_note_with_edition';
    end if;
    if exists (select from version_redaction r where r.version_id = edition.version_id and tells(new.note, r.passage))
       or exists (select from version_mention m
                  where m.version_id = edition.version_id and m.decision in ('WITHHELD', 'INITIALS_ONLY') and tells(new.note, m.name)) then
        raise exception 'the note tells what is withheld' using errcode = 'check_violation', constraint = 'change_note_withholds';
    end if;
    return new;
end
$$;
create trigger guard_change_note before insert on desk.change_note for each row execute function desk.guard_change_note();

-- Beside an edition that has not ended, only its correction for a later day is let out.
create function desk.guard_edition() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform from letter l where l.id = new.letter_id for no key update;
    if exists (select from publication p
               where p.letter_id = new.letter_id and p.ended_at is null and p.place <> new.place
                 and (new.corrects is distinct from p.id or new.publish_at <= now())) then
        raise exception 'an edition of letter % is out already', new.letter_id
            using errcode = 'check_violation', constraint = 'edition_beside';
    end if;
    if exists (select from publication p
               where p.id = new.corrects and (p.version_id = new.version_id or p.ending = 'WITHDRAWN')) then
        raise exception 'publication % is not corrected by this', new.corrects
            using errcode = 'check_violation', constraint = 'edition_corrects_another';
    end if;
    return new;
end
$$;
create trigger guard_edition before insert on desk.publication for each row execute function desk.guard_edition();

-- When the transaction ends: a correction has a note, and what takes the place of an edition that was read is a correction of it,
-- unless its text is the same.
create function desk.guard_correction() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if new.corrects is not null and not exists (select from change_note n where n.publication_id = new.id) then
        raise exception 'publication % corrects without a note', new.id
            using errcode = 'check_violation', constraint = 'correction_has_note';
    end if;
    if new.corrects is null and exists (
            select from (select p.* from publication p
                         where p.letter_id = new.letter_id and p.ended_at is not null
                         order by p.ended_at desc, p.id desc limit 1) q
            where q.ending = 'SUPERSEDED' and q.version_id <> new.version_id and q.publish_at <= now()) then
        raise exception 'publication % takes the place of another without a word', new.id
            using errcode = 'check_violation', constraint = 'correction_told';
    end if;
    return null;
end
$$;
create constraint trigger guard_correction after insert on desk.publication deferrable initially deferred
    for each row execute function desk.guard_correction();

-- The mark under which an edition stands on the shelf: the public id of its letter, in the second place with a tilde behind it. It
-- is shown under the public id.
alter table reading_room.published_letter
    add column superseded_at timestamptz(6),
    add column shown_as text not null generated always as (rtrim(public_id, '~')) stored;
create index published_letter_shown on reading_room.published_letter (shown_as);

alter table reading_room.published_heading
    add column change_note          text,
    add column change_note_language text,
    add constraint change_note_in_a_language check ((change_note is null) = (change_note_language is null));

create or replace function reading_room.take_time_rules() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
declare
    p desk.publication;
    g desk.consent_grant;
begin
    select * into p from desk.publication where id = new.publication_id;
    select * into g from desk.consent_grant where id = p.consent_id;
    if p.public_id || repeat('~', p.place - 1) is distinct from new.public_id then
        raise exception 'publication % belongs to another letter', new.publication_id
            using errcode = 'check_violation', constraint = 'published_letter_own_publication';
    end if;
    new.visible_from := greatest(p.publish_at, g.valid_from::timestamp at time zone 'UTC');
    new.visible_until := (g.valid_until + 1)::timestamp at time zone 'UTC';
    new.suspended_at := (select s.suspended_at from desk.suspension s where s.publication_id = p.id and s.lifted_at is null);
    new.superseded_at := (
        select greatest(c.publish_at, h.valid_from::timestamp at time zone 'UTC')
        from desk.publication c join desk.consent_grant h on h.id = c.consent_id
        where c.corrects = p.id and c.ended_at is null);
    return new;
end
$$;

-- From which instant an edition is not read any more follows from the correction beside it, also when an embargo moves that. One that is taken away before its day
-- leaves the other as it was; after that day nothing brings it back.
create function reading_room.follow_correction() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    if tg_op <> 'DELETE' then
        update published_letter l set superseded_at = new.visible_from
        from desk.publication p where p.id = new.publication_id and l.publication_id = p.corrects;
    elsif old.visible_from > now() then
        update published_letter l set superseded_at = null
        from desk.publication p where p.id = old.publication_id and l.publication_id = p.corrects;
    end if;
    return null;
end
$$;
create trigger follow_correction after insert or update of visible_from or delete on reading_room.published_letter
    for each row execute function reading_room.follow_correction();

-- A note on the shelf is one of its edition.
create function reading_room.guard_change_note() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    if not exists (
            select from published_letter l join desk.change_note n on n.publication_id = l.publication_id
            where l.public_id = new.public_id and n.language = new.change_note_language and n.note = new.change_note) then
        raise exception 'the edition of % has no such note', new.public_id
            using errcode = 'check_violation', constraint = 'change_note_of_edition';
    end if;
    return new;
end
$$;
create trigger guard_change_note before insert on reading_room.published_heading
    for each row when (new.change_note is not null) execute function reading_room.guard_change_note();
