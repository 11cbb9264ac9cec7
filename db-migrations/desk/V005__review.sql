create sequence desk.letter_version_seq increment by 50;

create function desk.utf8_sha256(text) returns bytea
    language sql immutable strict parallel safe
as $$ select sha256(convert_to($1, 'UTF8')) $$;

create table desk.letter_version (
    id                 bigint primary key,
    letter_id          bigint not null references desk.letter,
    ordinal            integer not null check (ordinal > 0),
    state              text not null
        check (state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'APPROVED', 'RETURNED', 'REJECTED', 'SUPERSEDED')),
    language           text not null check (language ~ '^[a-z]{2,3}$'),
    transcription      text not null check (length(transcription) <= 500000),
    -- What the register said when the version was submitted, frozen with it.
    kind               text references desk.kind,
    written_as         text,
    written_calendar   text,
    written_not_before date,
    written_not_after  date,
    sender_latin       text,
    sender_arabic      text,
    opened_by          text not null references desk.account,
    opened_at          timestamptz(6) not null,
    edited_by          text not null references desk.account,
    edited_at          timestamptz(6) not null,
    submitted_by       text references desk.account,
    submitted_at       timestamptz(6),
    reviewer           text references desk.account,
    review_since       timestamptz(6),
    version            integer not null,
    snapshot           text,
    content_hash       bytea generated always as (desk.utf8_sha256(snapshot)) stored,
    unique (letter_id, ordinal),
    unique (id, letter_id, content_hash),
    check ((state = 'DRAFT') = (snapshot is null)),
    check ((state = 'DRAFT') = (submitted_by is null and submitted_at is null))
);
create unique index letter_version_one_open on desk.letter_version (letter_id) where state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW');

create table desk.version_heading (
    version_id bigint not null references desk.letter_version,
    language   text not null check (language ~ '^[a-z]{2,3}$'),
    title      text check (length(title) <= 300),
    summary    text check (length(summary) <= 4000),
    addressee  text check (length(addressee) <= 300),
    place      text check (length(place) <= 200),
    primary key (version_id, language)
);

create table desk.version_translation (
    version_id bigint not null references desk.letter_version,
    language   text not null check (language ~ '^[a-z]{2,3}$'),
    body       text not null check (length(body) <= 500000),
    primary key (version_id, language)
);

create table desk.version_redaction (
    version_id bigint not null references desk.letter_version,
    position   integer not null,
    language   text not null check (language ~ '^[a-z]{2,3}$'),
    passage    text not null check (length(passage) between 1 and 2000),
    ground     text not null check (ground in ('NAME', 'PLACE', 'DATE', 'CONTACT', 'HEALTH', 'THIRD_PARTY', 'OTHER')),
    primary key (version_id, position)
);

create table desk.version_mention (
    version_id bigint not null references desk.letter_version,
    position   integer not null,
    name       text not null check (length(name) between 1 and 200),
    decision   text not null check (decision in ('OPEN', 'NAMED', 'INITIALS_ONLY', 'WITHHELD')),
    primary key (version_id, position)
);

-- Who had a hand in a version. Written by triggers alone, so that nobody can leave themselves out.
create table desk.contribution (
    version_id bigint not null references desk.letter_version,
    account    text not null references desk.account,
    primary key (version_id, account)
);

create sequence desk.decision_seq increment by 50;

-- A decision names the hash of what was read. Append-only.
create table desk.decision (
    id           bigint primary key,
    version_id   bigint not null,
    letter_id    bigint not null,
    content_hash bytea not null,
    outcome      text not null check (outcome in ('APPROVE', 'RETURN', 'REJECT')),
    ground       text check (ground in ('TEXT', 'TRANSLATION', 'REDACTION', 'CONSENT', 'IDENTITY', 'SAFETY', 'DUPLICATE', 'SCOPE', 'OTHER')),
    reason       text check (length(reason) <= 4000),
    decided_by   text not null references desk.account,
    decided_at   timestamptz(6) not null,
    unique (id, version_id, letter_id, content_hash, outcome),
    foreign key (version_id, letter_id, content_hash) references desk.letter_version (id, letter_id, content_hash),
    check (outcome = 'APPROVE' or (ground is not null and length(trim(reason)) > 0))
);
create index decision_version on desk.decision (version_id);

-- The canonical document that a submission freezes and its hash identifies.
create function desk.version_snapshot(v desk.letter_version) returns text
    language sql stable set search_path = desk, pg_temp
as $$
    select jsonb_build_object(
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
                     from version_mention m where m.version_id = v.id))::text
$$;

create function desk.guard_version() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    needed text;
begin
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'a version begins as a draft' using errcode = 'check_violation', constraint = 'version_begins_as_draft';
        end if;
        return new;
    end if;
    if (new.id, new.letter_id, new.ordinal, new.opened_by, new.opened_at)
       is distinct from (old.id, old.letter_id, old.ordinal, old.opened_by, old.opened_at) then
        raise exception 'the identity of a version never changes' using errcode = 'check_violation', constraint = 'version_identity_kept';
    end if;
    if old.state = 'DRAFT' then
        if new.state not in ('DRAFT', 'SUBMITTED') then
            raise exception 'a draft can only be submitted' using errcode = 'check_violation', constraint = 'version_transition';
        end if;
        new.snapshot := case new.state when 'SUBMITTED' then version_snapshot(new) end;
        return new;
    end if;
    -- From here on the version is frozen: only its state and its reviewer may change. (The hash follows from the snapshot and is
    -- not computed yet.)
    if to_jsonb(new) - array['state', 'reviewer', 'review_since', 'version', 'content_hash']
       is distinct from to_jsonb(old) - array['state', 'reviewer', 'review_since', 'version', 'content_hash'] then
        raise exception 'version % of letter % is frozen', old.ordinal, old.letter_id
            using errcode = 'check_violation', constraint = 'version_frozen';
    end if;
    if new.state = old.state then
        return new;
    end if;
    if (old.state, new.state) not in (('SUBMITTED', 'IN_REVIEW'), ('SUBMITTED', 'APPROVED'), ('SUBMITTED', 'RETURNED'),
        ('SUBMITTED', 'REJECTED'), ('IN_REVIEW', 'SUBMITTED'), ('IN_REVIEW', 'APPROVED'), ('IN_REVIEW', 'RETURNED'),
        ('IN_REVIEW', 'REJECTED'), ('APPROVED', 'SUPERSEDED')) then
        raise exception 'no way leads from % to %', old.state, new.state using errcode = 'check_violation', constraint = 'version_transition';
    end if;
    needed := case new.state when 'APPROVED' then 'APPROVE' when 'RETURNED' then 'RETURN' when 'REJECTED' then 'REJECT' end;
    if needed is not null and not exists (select from decision d where d.version_id = new.id and d.outcome = needed) then
        raise exception 'a version becomes % by a decision alone', new.state
            using errcode = 'check_violation', constraint = 'version_needs_decision';
    end if;
    return new;
end
$$;
create trigger guard_version before insert or update on desk.letter_version for each row execute function desk.guard_version();

-- A version goes on from the earlier ones of its letter: whoever had a hand in them has a hand in it.
create function desk.note_contribution() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    insert into contribution (version_id, account)
    select new.id, who
    from letter l, unnest(array[new.opened_by, new.edited_by, new.submitted_by, l.registered_by, l.changed_by]) who
    where l.id = new.letter_id and who is not null
    union
    select new.id, c.account from contribution c join letter_version v on v.id = c.version_id where v.letter_id = new.letter_id
    on conflict do nothing;
    return null;
end
$$;
create trigger note_contribution after insert or update of edited_by, submitted_by on desk.letter_version
    for each row when (new.state in ('DRAFT', 'SUBMITTED')) execute function desk.note_contribution();

-- The parts of a version change only while it is a draft, and only in the name of a known account (set by the application with
-- set_config('nameh.caller', …, true)), who thereby becomes a contributor.
create function desk.guard_version_part() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    part_of bigint := case tg_op when 'DELETE' then old.version_id else new.version_id end;
    caller text := nullif(current_setting('nameh.caller', true), '');
begin
    if tg_op = 'UPDATE' and new.version_id <> old.version_id then
        raise exception 'a part stays with its version' using errcode = 'check_violation', constraint = 'version_frozen';
    end if;
    perform from letter_version v where v.id = part_of and v.state = 'DRAFT' for share;
    if not found then
        raise exception 'version % is frozen', part_of using errcode = 'check_violation', constraint = 'version_frozen';
    end if;
    if caller is null then
        raise exception 'nobody is named as the one who edits' using errcode = 'check_violation', constraint = 'version_edited_by_somebody';
    end if;
    insert into contribution (version_id, account) values (part_of, caller) on conflict do nothing;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger guard_part before insert or update or delete on desk.version_heading for each row execute function desk.guard_version_part();
create trigger guard_part before insert or update or delete on desk.version_translation for each row execute function desk.guard_version_part();
create trigger guard_part before insert or update or delete on desk.version_redaction for each row execute function desk.guard_version_part();
create trigger guard_part before insert or update or delete on desk.version_mention for each row execute function desk.guard_version_part();

create function desk.guard_decision() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform from letter_version v where v.id = new.version_id and v.state in ('SUBMITTED', 'IN_REVIEW') for share;
    if not found then
        raise exception 'version % is not under review', new.version_id
            using errcode = 'check_violation', constraint = 'decision_under_review';
    end if;
    if new.outcome = 'APPROVE' and exists (select from contribution c where c.version_id = new.version_id and c.account = new.decided_by) then
        raise exception '% had a hand in version % and cannot approve it', new.decided_by, new.version_id
            using errcode = 'check_violation', constraint = 'four_eyes';
    end if;
    return new;
end
$$;
create trigger guard_decision before insert on desk.decision for each row execute function desk.guard_decision();

grant usage on sequence desk.letter_version_seq, desk.decision_seq to nameh_desk;
grant select, insert on desk.letter_version to nameh_desk;
grant update (state, language, transcription, kind, written_as, written_calendar, written_not_before, written_not_after,
    sender_latin, sender_arabic, edited_by, edited_at, submitted_by, submitted_at, reviewer, review_since, version)
    on desk.letter_version to nameh_desk;
grant select, insert, update, delete on desk.version_heading, desk.version_translation, desk.version_redaction,
    desk.version_mention to nameh_desk;
grant select on desk.contribution to nameh_desk;
grant select, insert on desk.decision to nameh_desk;
