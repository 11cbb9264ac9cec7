-- The paragraphs of a text, as the class Text parts them: by blank lines.
create function desk.paragraphs(written text) returns text[]
    language sql immutable strict parallel safe
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(array_agg(kept order by place), '{}')
    from (select btrim(part, U&' \0009\000A\000B\000C\000D\001C\001D\001E\001F\1680\2000\2001\2002\2003\2004\2005\2006\2008\2009\200A\2028\2029\205F\3000') as kept, place
          from regexp_split_to_table(written, E'\\n[ \\t\u00A0]*(?:\\n[ \\t\u00A0]*)+') with ordinality as parts (part, place)) parted
    where kept <> ''
$$;

create function desk.paragraph_hashes(written text) returns bytea[]
    language sql immutable strict parallel safe
as $$
    select coalesce(array_agg(desk.utf8_sha256(paragraph) order by place), '{}')
    from unnest(desk.paragraphs(written)) with ordinality as parts (paragraph, place)
$$;

-- Who translated a letter into a language, in any of its versions. Written by triggers alone, so that nobody can leave themselves
-- out; a version that goes on with the translation of the one before it makes nobody its translator.
create table desk.translated_by (
    letter_id bigint not null references desk.letter,
    language  text not null,
    account   text not null references desk.account,
    primary key (letter_id, language, account)
);

create function desk.note_translator() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    insert into translated_by (letter_id, language, account)
    select v.letter_id, new.language, current_setting('nameh.caller')
    from letter_version v
    where v.id = new.version_id
      and not (tg_op = 'INSERT' and exists (
          select from letter_version earlier join version_translation t on t.version_id = earlier.id
          where earlier.letter_id = v.letter_id and earlier.ordinal = v.ordinal - 1
            and t.language = new.language and t.body = new.body))
    on conflict do nothing;
    return null;
end
$$;
create trigger note_translator after insert on desk.version_translation
    for each row execute function desk.note_translator();
create trigger note_new_translator after update on desk.version_translation
    for each row when (new is distinct from old) execute function desk.note_translator();

create sequence desk.translation_step_seq increment by 50;

-- A translation was handed in, or signed off by somebody who had no hand in it. It names, by their SHA-256, the paragraphs of the
-- source and of the translation as they were read: a later change of either makes it void by comparison. Append-only.
create table desk.translation_step (
    id            bigint primary key,
    version_id    bigint not null references desk.letter_version,
    letter_id     bigint not null references desk.letter,
    language      text not null,
    step          text not null check (step in ('SUBMIT', 'APPROVE')),
    signed_by     text not null references desk.account,
    signed_at     timestamptz(6) not null,
    source        text[] not null,
    source_hashes bytea[] not null,
    target_hashes bytea[] not null,
    body_hash     bytea not null
);
create index translation_step_letter on desk.translation_step (letter_id, language, id);

-- What was approved with its version before translations had a sign-off of their own stays approved.
insert into desk.translated_by (letter_id, language, account)
select distinct v.letter_id, t.language, c.account
from desk.version_translation t
join desk.letter_version v on v.id = t.version_id
join desk.contribution c on c.version_id = v.id;

insert into desk.translation_step
    (id, version_id, letter_id, language, step, signed_by, signed_at, source, source_hashes, target_hashes, body_hash)
select nextval('desk.translation_step_seq'), v.id, v.letter_id, t.language, s.step, s.by, s.at,
       desk.paragraphs(v.transcription), desk.paragraph_hashes(v.transcription), desk.paragraph_hashes(t.body),
       desk.utf8_sha256(t.body)
from desk.letter_version v
join desk.version_translation t on t.version_id = v.id
join desk.decision d on d.version_id = v.id and d.outcome = 'APPROVE'
cross join lateral (values ('SUBMIT', v.submitted_by, v.submitted_at), ('APPROVE', d.decided_by, d.decided_at)) s (step, by, at)
where v.state in ('APPROVED', 'SUPERSEDED')
order by d.id, s.step desc;

create function desk.guard_translation_step() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    written record;
begin
    select v.letter_id, v.transcription, t.body into written
    from letter_version v join version_translation t on t.version_id = v.id and t.language = new.language
    where v.id = new.version_id for share of v;
    if not found then
        raise exception 'version % has no translation into %', new.version_id, new.language
            using errcode = 'check_violation', constraint = 'translation_exists';
    end if;
    new.letter_id := written.letter_id;
    new.source := paragraphs(written.transcription);
    new.source_hashes := paragraph_hashes(written.transcription);
    new.target_hashes := paragraph_hashes(written.body);
    new.body_hash := utf8_sha256(written.body);
    perform guard_void_letter(new.letter_id);
    if cardinality(new.source) = 0 or cardinality(new.source) <> cardinality(new.target_hashes) then
        raise exception 'translation into % does not stand beside its source paragraph by paragraph', new.language
            using errcode = 'check_violation', constraint = 'translation_aligned';
    end if;
    if new.step = 'APPROVE' then
        perform guard_sign_off(new);
    end if;
    return new;
end
$$;

create function desk.guard_sign_off(wanted desk.translation_step) returns void
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if exists (select from translated_by t
               where t.letter_id = wanted.letter_id and t.language = wanted.language and t.account = wanted.signed_by) then
        raise exception '% translated letter % and cannot sign it off', wanted.signed_by, wanted.letter_id
            using errcode = 'check_violation', constraint = 'translation_four_eyes';
    end if;
    if not exists (select from account_role r where r.account = wanted.signed_by and r.role in ('EDITOR', 'TRANSLATOR')) then
        raise exception '% signs off no translations', wanted.signed_by
            using errcode = 'check_violation', constraint = 'translation_signed_by_colleague';
    end if;
    if not exists (select from translation_step s
                   where s.letter_id = wanted.letter_id and s.language = wanted.language and s.step = 'SUBMIT'
                     and s.body_hash = wanted.body_hash and s.source_hashes = wanted.source_hashes) then
        raise exception 'translation of letter % into % was not handed in', wanted.letter_id, wanted.language
            using errcode = 'check_violation', constraint = 'translation_submitted';
    end if;
end
$$;
revoke all on function desk.guard_sign_off(desk.translation_step) from public;

create trigger guard_translation_step before insert on desk.translation_step
    for each row execute function desk.guard_translation_step();
create trigger append_only before update or delete or truncate on desk.translation_step
    for each statement execute function desk.refuse_change();

-- Where each translation of a version stands, compared with what was signed: one row for each, or for each of its paragraphs of
-- which the source has changed since the newest sign-off while the translation stayed, with what the source was.
create function desk.translation_states(wanted bigint)
    returns table (language text, state text, translators text, submitted_by text, submitted_at timestamptz,
                   approved_by text, approved_at timestamptz, stale integer, was text)
    language sql stable set search_path = desk, pg_temp
as $$
    with written as (
        select v.letter_id, t.language, utf8_sha256(t.body) as body_hash,
               paragraph_hashes(v.transcription) as source, paragraph_hashes(t.body) as target
        from letter_version v join version_translation t on t.version_id = v.id
        where v.id = wanted)
    select w.language,
           case when a.signed_by is not null then 'APPROVED' when s.signed_by is not null then 'SUBMITTED'
                when c.place is not null then 'STALE' else 'DRAFT' end,
           (select string_agg(b.account, ' ' order by b.account) from translated_by b
            where b.letter_id = w.letter_id and b.language = w.language),
           s.signed_by, s.signed_at, a.signed_by, a.signed_at, c.place::integer, c.was
    from written w
    left join lateral (
        select x.signed_by, x.signed_at from translation_step x
        where x.letter_id = w.letter_id and x.language = w.language and x.step = 'APPROVE'
          and x.body_hash = w.body_hash and x.source_hashes = w.source
        order by x.id desc limit 1) a on true
    left join lateral (
        select x.signed_by, x.signed_at from translation_step x
        where x.letter_id = w.letter_id and x.language = w.language and x.step = 'SUBMIT'
          and x.body_hash = w.body_hash and x.source_hashes = w.source
        order by x.id desc limit 1) s on true
    left join lateral (
        select x.source, x.source_hashes, x.target_hashes from translation_step x
        where x.letter_id = w.letter_id and x.language = w.language and x.step = 'APPROVE'
        order by x.id desc limit 1) l on a.signed_by is null
    left join lateral (
        select now_there.place,
               (select l.source[k] from generate_subscripts(l.source, 1) k
                where l.target_hashes[k] = now_there.target order by abs(k - now_there.place) limit 1) as was
        from unnest(w.source, w.target) with ordinality as now_there (source, target, place)
        where now_there.target = any (l.target_hashes)
          and not exists (select from generate_subscripts(l.source, 1) k
                          where l.target_hashes[k] = now_there.target and l.source_hashes[k] = now_there.source)) c on true
    order by w.language, c.place
$$;

grant usage on sequence desk.translation_step_seq to nameh_desk;
grant select on desk.translated_by to nameh_desk;
grant select, insert on desk.translation_step to nameh_desk;
