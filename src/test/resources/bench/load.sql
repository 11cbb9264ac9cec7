-- Makes the rows of the house from the staged letters. Runs with session_replication_role = replica: no trigger guards, so what is
-- written here must be what the house itself would have written. A new column that belongs to a letter is filled here.

insert into desk.correspondent (id, kind, year_of_birth, entered_by, entered_at, changed_by, changed_at, used_on, version)
select correspondent, 'PERSON', born, 'clerk', '2017-01-01', 'clerk', '2017-01-01', used_on, 0
from bench_name left join (
    select one, max(received) as used_on from bench_letter, unnest(array[sender, addressee]) one group by one
) named on one = correspondent;

-- Three in ten are known in the script of their letter alone.
insert into desk.correspondent_name (correspondent_id, position, name, script, name_key)
select correspondent, 0, latin, 'LATIN', latin_key from bench_name where correspondent % 2 = 0
union all
select correspondent, 0, arabic, 'ARABIC', arabic_key from bench_name where correspondent % 2 = 1
union all
select correspondent, 1, arabic, 'ARABIC', arabic_key from bench_name where correspondent % 2 = 0 and correspondent % 10 < 7
union all
select correspondent, 1, latin, 'LATIN', latin_key from bench_name where correspondent % 2 = 1 and correspondent % 10 < 7;

insert into desk.letter (id, registration_year, registration_serial, public_id, token, kind, mode_of_receipt, received_on, written_as,
    written_calendar, written_not_before, written_not_after, place, languages, incipit, sender_id, addressee_id, state,
    void_reason, voided_by, voided_at, registered_by, registered_at, changed_by, changed_at, version)
select n, year, serial, public_id, token, kind, 'POST', received, to_char(written, 'FMDD FMMonth YYYY'),
    'GREGORIAN', written, written, 'Isfahan', array[language], incipit, sender, addressee,
    case when fate in ('CLOSED', 'VOID') then fate else 'REGISTERED' end, case fate when 'VOID' then 'Entered twice.' end,
    case fate when 'VOID' then 'clerk' end, case fate when 'VOID' then received end, 'clerk', received, 'clerk', received, 0
from bench_letter order by n;

insert into desk.custody_transfer (id, letter_id, token, given_by, taken_by, held_from, reason, recorded_by, recorded_at)
select n, n, token, 'UNKNOWN', 'HOUSE', received, 'RECEIVED', 'clerk', received from bench_letter;

insert into desk.delivery (letter_id, addressee_id, received_on, news_on, waiting)
select n, addressee, received, received, fate <> 'VOID' from bench_letter where kind = 'FAMILY_LETTER';

insert into desk.match_index (correspondent_id, keys, awaited) select correspondent_id, keys, awaited from desk.derived_match_index;

insert into desk.number_series (year, last) select year, max(serial) from bench_letter group by year;

-- Version 1 of letter n is 2n; the next draft of what was returned is 2n + 1.
create temp table drafted as
select 2 * n + again.round as id, n, again.round + 1 as ordinal, fate, language, body, title_en, title_fa, into_language, translation,
    kind, written, received, latin as sender_latin, arabic as sender_arabic,
    case when again.round = 1 then 'DRAFT'
         when fate in ('SCHEDULED', 'SUSPENDED', 'WITHDRAWN', 'PUBLISHED') then 'APPROVED' else fate end as state
from bench_letter join bench_name on correspondent = sender, generate_series(0, 1) as again (round)
where fate not in ('REGISTERED', 'CLOSED', 'VOID') and (again.round = 0 or fate = 'RETURNED');

insert into desk.version_heading (version_id, language, title, summary)
select id, 'en', title_en, left(body, 200) from drafted
union all
select id, 'fa', title_fa, left(body, 200) from drafted;

insert into desk.version_translation (version_id, language, body)
select id, into_language, translation from drafted where translation is not null;

-- none to three themes
insert into desk.version_theme (version_id, theme)
select id, picked.code
from drafted, lateral (
    select code from desk.theme where active order by hashint8extended(n, hashtext(code)) limit (n % 4)::integer) picked;

insert into desk.contribution (version_id, account)
select id, who from drafted, unnest(array['clerk', 'translator']) who;

create temp table version_row (like desk.letter_version);
insert into version_row (id, letter_id, ordinal, state, language, transcription, kind, written_as, written_calendar,
    written_not_before, written_not_after, sender_latin, sender_arabic, opened_by, opened_at, edited_by, edited_at, submitted_by,
    submitted_at, reviewer, review_since, version)
select id, n, ordinal, state, language, body, kind, to_char(written, 'FMDD FMMonth YYYY'), 'GREGORIAN', written, written,
    sender_latin, sender_arabic, 'translator', received, 'translator', received,
    case when state <> 'DRAFT' then 'translator' end, case when state <> 'DRAFT' then received + 1 end,
    case when state = 'IN_REVIEW' then 'editor' end, case when state = 'IN_REVIEW' then received + 2 end, 0
from drafted;

insert into desk.letter_version (id, letter_id, ordinal, state, language, transcription, kind, written_as, written_calendar,
    written_not_before, written_not_after, sender_latin, sender_arabic, opened_by, opened_at, edited_by, edited_at, submitted_by,
    submitted_at, reviewer, review_since, version, snapshot)
select id, letter_id, ordinal, state, language, transcription, kind, written_as, written_calendar,
    written_not_before, written_not_after, sender_latin, sender_arabic, opened_by, opened_at, edited_by, edited_at, submitted_by,
    submitted_at, reviewer, review_since, version,
    case when state <> 'DRAFT' then desk.version_snapshot(row(version_row.*)::desk.letter_version) end
from version_row order by id;

-- an index made at once takes a tenth of the time of one that grows row by row
create temp table imprint_index as select indexname, indexdef from pg_indexes where tablename = 'imprint' and indexdef like '%USING gin%';
do $do$ declare i record; begin
    for i in select indexname from imprint_index loop execute format('drop index desk.%I', i.indexname); end loop;
end $do$;
insert into desk.imprint (letter_id, first_words, opening, text_hash, shingles)
select n, desk.first_words(incipit), desk.first_words(v.transcription),
    case when cardinality(w.spoken) >= 8 then hashtextextended(array_to_string(w.spoken, ' '), 0) end,
    case when cardinality(w.spoken) >= 8 then desk.shingles(w.spoken) end
from bench_letter
left join desk.letter_version v on v.letter_id = n and v.ordinal = case fate when 'RETURNED' then 2 else 1 end
left join lateral (select desk.words(v.transcription) as spoken) w on true;
do $do$ declare i record; begin
    for i in select indexdef from imprint_index loop execute i.indexdef; end loop;
end $do$;

insert into desk.decision (id, version_id, letter_id, content_hash, outcome, ground, reason, decided_by, decided_at)
select v.letter_id, v.id, v.letter_id, v.content_hash,
    case v.state when 'APPROVED' then 'APPROVE' when 'RETURNED' then 'RETURN' else 'REJECT' end,
    case when v.state <> 'APPROVED' then 'TEXT' end, case when v.state <> 'APPROVED' then 'A paragraph is missing.' end,
    'editor', v.submitted_at + interval '1 day'
from desk.letter_version v where v.state in ('APPROVED', 'RETURNED', 'REJECTED');

insert into desk.consent_grant (id, letter_id, act, name_form, languages, valid_from, given_how, recorded_by, recorded_at)
select n, n, 'PUBLISH_TEXT', 'FULL', '{}', received, 'IN_WRITING', 'clerk', received
from drafted where state = 'APPROVED';

insert into desk.publication (id, letter_id, public_id, version_id, content_hash, approval_id, approval_outcome, consent_id,
    consent_act, publish_at, published_by, published_at, ending, ending_ground, ended_by, ended_at)
select n, n, b.public_id, v.id, v.content_hash, n, 'APPROVE', n, 'PUBLISH_TEXT',
    case fate when 'SCHEDULED' then current_date + 30 + (n % 300)::integer else received + 4 + n % 86400 * interval '1 s' end,
    'editor', received + 3,
    case fate when 'WITHDRAWN' then 'WITHDRAWN' end, case fate when 'WITHDRAWN' then 'ERROR' end,
    case fate when 'WITHDRAWN' then 'editor' end, case fate when 'WITHDRAWN' then received + 60 end
from bench_letter b join desk.letter_version v on v.letter_id = n
where fate in ('SCHEDULED', 'SUSPENDED', 'WITHDRAWN', 'PUBLISHED');

insert into desk.suspension (id, publication_id, reason, suspended_by, suspended_at)
select n, n, 'Asked for by the family.', 'editor', received + 30 from bench_letter where fate = 'SUSPENDED';

-- without figures of what the tables hold, each letter would be looked for in all versions
analyze desk.letter, desk.letter_version, desk.publication, desk.suspension;

insert into desk.standing (letter_id, registration_year, registration_serial, standing, publish_at)
select letter_id, registration_year, registration_serial, standing, publish_at from desk.derived_standing order by 2, 3;

insert into desk.work_item (letter_id, registration_year, registration_serial, received_on, publish_at, version_id, stage, since,
    reviewer, review_since, assignee, due, held_until, risk, missing)
select letter_id, registration_year, registration_serial, received_on, publish_at, version_id, stage, since,
    reviewer, review_since, assignee, due, held_until, risk, missing from desk.derived_work_item order by 2, 3;

insert into reading_room.published_letter (public_id, publication_id, kind, languages, written_as, written_calendar, not_before,
    not_after, visible_from, suspended_at, themes)
select b.public_id, n, b.kind, array[language] || case when translation is not null then array[into_language] else '{}' end,
    to_char(written, 'FMDD FMMonth YYYY'), 'GREGORIAN', written, written, p.publish_at,
    case fate when 'SUSPENDED' then received + 30 end,
    array(select theme from desk.version_theme v where v.version_id = p.version_id order by theme)
from bench_letter b join desk.publication p on p.id = n and p.ended_at is null;

insert into reading_room.published_heading (public_id, language, title, title_language, summary, summary_language, sender, place,
    name_keys, not_before)
select b.public_id, page, case page when 'fa' then title_fa else title_en end, case page when 'fa' then 'fa' else 'en' end,
    left(body, 200), b.language, case when page in ('fa', 'ar') then arabic else latin end, 'Isfahan',
    string_to_array(case when page in ('fa', 'ar') then arabic_key else latin_key end, ' '), written
from bench_letter b join bench_name on correspondent = sender join reading_room.published_letter l on l.public_id = b.public_id,
    unnest(array['en', 'fa', 'ar', 'de', 'fr']) page;

insert into reading_room.published_text (public_id, position, language, original, body)
select b.public_id, 0, b.language, true, body from bench_letter b join reading_room.published_letter using (public_id)
union all
select b.public_id, 1, into_language, false, translation
from bench_letter b join reading_room.published_letter using (public_id) where translation is not null;

analyze reading_room.published_letter, reading_room.published_heading, reading_room.published_text;

insert into reading_room.published_person (person, correspondent_id)
select reading_room.drawn_id(), one.sender
from (select distinct sender from bench_letter join reading_room.published_letter using (public_id)) one;

create temp table search_index as select indexname, indexdef from pg_indexes where tablename = 'published_index' and indexdef like '%USING gin%';
do $do$ declare i record; begin
    for i in select indexname from search_index loop execute format('drop index reading_room.%I', i.indexname); end loop;
end $do$;
insert into reading_room.published_index
select made.*
from reading_room.published_letter l
join bench_letter b on b.public_id = l.public_id
join reading_room.published_person p on p.correspondent_id = b.sender,
    reading_room.index_row(l, p.person) made
order by l.visible_from;

insert into reading_room.published_letter (public_id, publication_id, kind, languages, written_as, written_calendar, not_before,
    not_after, visible_from, suspended_at, themes)
select c.public_id, -c.n, kind, languages, written_as, written_calendar, not_before, not_after,
    visible_from - c.n % 9973 * interval '1 minute', suspended_at, themes
from bench_copy c join reading_room.published_letter l on l.public_id = c.model
order by visible_from;
insert into reading_room.published_heading (public_id, language, title, title_language, summary, summary_language, sender, place,
    name_keys, not_before)
select c.public_id, language, title, title_language, summary, summary_language, sender, place, name_keys, not_before
from bench_copy c join reading_room.published_heading h on h.public_id = c.model;
insert into reading_room.published_text (public_id, position, language, original, body)
select c.public_id, position, language, original, body from bench_copy c join reading_room.published_text t on t.public_id = c.model;
create temp table word_asked as
select distinct lexeme from bench_word, unnest(array['', 'en', 'de', 'fr', 'ar']) language,
    reading_room.stem(reading_room.units(word), language) lexeme;
create temp table index_asked as
select i.public_id, array_to_tsvector(array(select w.lexeme from unnest(words) w join word_asked using (lexeme))) as words
from reading_room.published_index i where exists (select from bench_copy);
insert into reading_room.published_index
select made.*
from bench_copy c
join reading_room.published_letter l on l.public_id = c.public_id
join reading_room.published_index i on i.public_id = c.model
join index_asked a on a.public_id = c.model,
    jsonb_populate_record(i, jsonb_build_object('public_id', c.public_id, 'visible_from', l.visible_from, 'words', a.words, 'spoken', '')) made
order by l.visible_from;

do $do$ declare i record; begin
    for i in select indexdef from search_index loop execute i.indexdef; end loop;
end $do$;

insert into reading_room.heading_word (word, letters)
select word, count(*) from reading_room.published_index, unnest(head_words) word group by word;

analyze reading_room.published_index, reading_room.heading_word;

insert into reading_room.tombstone (public_id, withdrawn_at, ground)
select public_id, received + 60, 'ERROR' from bench_letter where fate = 'WITHDRAWN';

select reading_room.fill_changes();

select setval('desk.correspondent_seq', (select max(id) from desk.correspondent) + 50),
       setval('desk.letter_seq', (select max(id) from desk.letter) + 50),
       setval('desk.custody_transfer_seq', (select max(id) from desk.custody_transfer) + 50),
       setval('desk.letter_version_seq', (select max(id) from desk.letter_version) + 50),
       setval('desk.decision_seq', (select max(id) from desk.decision) + 50),
       setval('desk.consent_grant_seq', (select max(id) from desk.consent_grant) + 50),
       setval('desk.publication_seq', (select max(id) from desk.publication) + 50),
       setval('desk.suspension_seq', (select max(id) from desk.suspension) + 50);

drop table word_asked, index_asked, drafted, version_row, imprint_index, search_index;
drop table bench_letter, bench_name, bench_copy, bench_word;
