-- The pages of a published letter: pictures of its leaves, redacted. The desk names a leaf and a consent; the pictures themselves come
-- from the access copies of the version that was approved, put here by the trigger alone.
create table reading_room.published_page (
    public_id     text not null references reading_room.published_letter on delete cascade,
    number        integer not null check (number > 0),
    leaf_id       bigint not null references desk.leaf,
    letter_id     bigint not null,
    consent_id    bigint not null,
    consent_act   text not null default 'PUBLISH_SCAN' constraint scan_consent_gate check (consent_act = 'PUBLISH_SCAN'),
    visible_from  timestamptz(6) not null,
    visible_until timestamptz(6),
    width         integer not null,
    height        integer not null,
    reading       bytea not null,
    small_width   integer not null,
    small_height  integer not null,
    thumbnail     bytea not null,
    digest        text not null generated always as (encode(sha256(reading), 'hex')) stored,
    primary key (public_id, number),
    unique (public_id, leaf_id),
    foreign key (consent_id, letter_id, consent_act) references desk.consent_grant (id, letter_id, act)
);
alter table reading_room.published_page alter column reading set storage external;
alter table reading_room.published_page alter column thumbnail set storage external;
create index published_page_consent on reading_room.published_page (consent_id);
create index published_page_leaf on reading_room.published_page (leaf_id);

create function reading_room.take_page() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
declare
    p desk.publication;
    g desk.consent_grant;
begin
    select d.* into p from desk.publication d join published_letter l on l.publication_id = d.id where l.public_id = new.public_id;
    -- Waits for a revocation that is being recorded, and makes a later one wait for this page.
    select * into g from desk.consent_grant where id = new.consent_id for update;
    if exists (select from desk.consent_revocation r where r.grant_id = g.id) then
        raise exception 'consent % was revoked', g.id using errcode = 'check_violation', constraint = 'consent_unrevoked';
    end if;
    if not exists (select from desk.letter_version v where v.id = p.version_id
                   and (cardinality(g.languages) = 0 or v.language = any (g.languages))) then
        raise exception 'consent % does not cover the language of the letter', g.id
            using errcode = 'check_violation', constraint = 'scan_consent_language';
    end if;
    perform from desk.leaf l where l.id = new.leaf_id and l.letter_id = p.letter_id and l.discarded_at is null for share;
    if not found then
        raise exception 'leaf % does not lie at the letter', new.leaf_id
            using errcode = 'check_violation', constraint = 'page_of_its_letter';
    end if;
    new.letter_id := p.letter_id;
    new.visible_from := g.valid_from::timestamp at time zone 'UTC';
    new.visible_until := (g.valid_until + 1)::timestamp at time zone 'UTC';
    select c.width, c.height, c.content, s.width, s.height, s.content
    into new.width, new.height, new.reading, new.small_width, new.small_height, new.thumbnail
    from desk.access_copy c join desk.access_copy s using (version_id, leaf_id)
    where c.version_id = p.version_id and c.leaf_id = new.leaf_id and c.form = 'READING' and s.form = 'THUMBNAIL';
    if not found then
        raise exception 'leaf % was not approved for the public', new.leaf_id
            using errcode = 'check_violation', constraint = 'page_approved';
    end if;
    return new;
end
$$;
create trigger guard_part before insert on reading_room.published_page for each row execute function reading_room.guard_part();
create trigger take_page before insert on reading_room.published_page for each row execute function reading_room.take_page();

-- Revoked consent takes the pages that rest on it away, in the same transaction.
create function reading_room.drop_revoked_pages() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    perform from desk.consent_grant g where g.id = new.grant_id for update;
    delete from published_page where consent_id = new.grant_id;
    return null;
end
$$;
create trigger drop_revoked_pages after insert on desk.consent_revocation
    for each row execute function reading_room.drop_revoked_pages();

-- A leaf that leaves its letter leaves the reading room with it.
create function reading_room.drop_page_of_leaf() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    delete from published_page where leaf_id = new.id;
    return null;
end
$$;
create trigger drop_page after update on desk.leaf
    for each row when (new.letter_id is distinct from old.letter_id or new.discarded_at is not null)
    execute function reading_room.drop_page_of_leaf();

grant select (public_id, number, leaf_id, consent_id), insert (public_id, number, leaf_id, consent_id)
    on reading_room.published_page to nameh_desk;
