-- The time rules. Nobody but the owner may read this view; the views below are closed to functions that leak (security_barrier), and
-- join it here, within, since a planner that may look into them finds one letter by its key and the newest by their index.
create or replace view reading_room.visible_letter as
    select * from reading_room.published_letter
    where visible_from <= now() and (visible_until is null or now() < visible_until) and suspended_at is null
      and (superseded_at is null or now() < superseded_at)
      and (embargoed_until is null or embargoed_until <= now());

-- What binds a letter on the shelf to others that can be read now, seen from it. Not for readers either: whoever looks through it
-- asks whether the letter itself can be read. Nothing is told over a letter that cannot: only bonds that somebody wrote down are here.
create or replace view reading_room.visible_bond as
    select b.later as mark, case b.kind when 'FOLLOWS' then 'EARLIER' else b.kind end as relation,
           o.public_id, o.shown_as, o.not_before
    from reading_room.published_bond b join reading_room.visible_letter o on o.public_id = b.earlier
    union all
    select b.earlier, case b.kind when 'REPLIES_TO' then 'ANSWERED_BY' when 'ENCLOSED_IN' then 'ENCLOSES' else 'LATER' end,
           o.public_id, o.shown_as, o.not_before
    from reading_room.published_bond b join reading_room.visible_letter o on o.public_id = b.later;

create or replace view reading_room.letter with (security_barrier) as
    select l.shown_as as public_id, l.kind, l.languages, l.written_as, l.written_calendar, l.not_before, l.not_after, l.visible_from,
           (select w.since from reading_room.published_waiting w
            where w.public_id = l.public_id and w.visible_from <= now() and (w.visible_until is null or now() < w.visible_until))
               as undelivered_since,
           -- what binds it to others, and these in the same order
           array(select b.relation from reading_room.visible_bond b where b.mark = l.public_id
                 order by b.not_before, b.shown_as, b.relation limit 40) as bonds,
           array(select b.shown_as from reading_room.visible_bond b where b.mark = l.public_id
                 order by b.not_before, b.shown_as, b.relation limit 40) as bound
    from reading_room.visible_letter l;

create or replace view reading_room.heading with (security_barrier) as
    select l.shown_as as public_id, h.language, h.title, h.title_language, h.summary, h.summary_language, h.sender, h.addressee,
           h.place, h.change_note, h.change_note_language,
           -- by their labels in the language of the heading, and these in the same order
           array(select t.code from desk.theme_label t
                 where t.code = any (l.themes) and t.language = h.language order by t.label) as themes,
           array(select t.label from desk.theme_label t
                 where t.code = any (l.themes) and t.language = h.language order by t.label) as theme_labels
    from reading_room.published_heading h join reading_room.visible_letter l using (public_id);

create or replace view reading_room.text with (security_barrier) as
    select l.shown_as as public_id, t.position, t.language, t.original, t.body
    from reading_room.published_text t join reading_room.visible_letter l using (public_id);

-- Pages appear with their letter, while the consent to show scans holds.
create or replace view reading_room.page with (security_barrier) as
    select l.shown_as as public_id, p.number, p.width, p.height, p.reading, p.small_width, p.small_height, p.thumbnail, p.digest
    from reading_room.published_page p join reading_room.visible_letter l using (public_id)
    where p.visible_from <= now() and (p.visible_until is null or now() < p.visible_until);

-- Letters that were public once and are not any more: withdrawn, suspended, under an embargo, or past their consent. A letter that
-- was stopped, or lost its consent, before its day was never public; the day of one under an embargo comes when that ends.
create or replace view reading_room.gone with (security_barrier) as
    with shown as not materialized (
        select p.shown_as, p.suspended_at, p.visible_until, p.superseded_at,
               case when p.embargoed_until > now() then p.embargoed_at end as embargoed_at
        from reading_room.published_letter p
        where p.visible_from <= now() and (p.visible_until is null or p.visible_from < p.visible_until)
          and (p.suspended_at is null or p.visible_from <= p.suspended_at))
    select t.public_id, t.withdrawn_at as since, t.ground
    from reading_room.tombstone t
    where not exists (select from shown s where s.shown_as = t.public_id)
    union all
    select s.shown_as, max(least(s.suspended_at, s.visible_until, s.superseded_at, s.embargoed_at))::timestamptz(6), null
    from shown s
    where not exists (select from reading_room.visible_letter v where v.shown_as = s.shown_as)
    group by s.shown_as;

create or replace view reading_room.gone_note with (security_barrier) as
    select n.public_id, n.language, n.note
    from reading_room.tombstone_note n
    where exists (select from reading_room.gone g where g.public_id = n.public_id and g.ground is not null);

create or replace view reading_room.kind_label with (security_barrier) as
    select code, language, label from desk.kind_label;

-- How many letters wait: groups of years, the first without a beginning.
create or replace view reading_room.waiting with (security_barrier) as
    select lag(g.until) over (order by g.until) + 1 as year_from, g.until as year_until, g.letters
    from reading_room.waiting_group g;

-- The letters of which readers are told that they wait, as each of them says itself.
create or replace view reading_room.undelivered with (security_barrier) as
    select l.shown_as as public_id, h.language, h.title, h.title_language, w.since
    from reading_room.published_waiting w
    join reading_room.visible_letter l using (public_id)
    join reading_room.published_heading h using (public_id)
    where w.visible_from <= now() and (w.visible_until is null or now() < w.visible_until);

-- The public ids of the newest letters before a place in the list that have a heading in a language. A function, since a barrier
-- hides the order of the index as well: through the view alone every letter would be sorted for each page of the list.
create or replace function reading_room.newest(reader text, before timestamptz, before_id text, at_most integer)
    returns setof text
    language plpgsql stable security definer set search_path = reading_room, pg_temp
as $$
begin
    return query
        select l.shown_as
        from visible_letter l join published_heading h on h.public_id = l.public_id and h.language = reader
        where (l.visible_from, l.public_id) < (before, before_id)
        order by l.visible_from desc, l.public_id desc
        limit least(at_most, 101);
end
$$;

revoke all on reading_room.letter, reading_room.heading, reading_room.text, reading_room.page, reading_room.gone, reading_room.gone_note,
    reading_room.kind_label, reading_room.waiting, reading_room.undelivered from nameh_reader;
grant select on reading_room.letter, reading_room.heading, reading_room.text, reading_room.page, reading_room.gone, reading_room.gone_note,
    reading_room.kind_label, reading_room.waiting, reading_room.undelivered to nameh_reader;
revoke execute on all functions in schema reading_room from public;
grant execute on function reading_room.newest(text, timestamptz, text, integer) to nameh_reader;
