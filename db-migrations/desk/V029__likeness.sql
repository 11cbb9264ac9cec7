-- The words of a text as they are compared: letters and digits alone, folded. What Persian writes with a half-space, a space or
-- neither is one word.
create function desk.words(written text) returns text[]
    language sql immutable strict parallel safe
    set search_path = pg_catalog, pg_temp
as $$
    select regexp_split_to_array(
        trim(regexp_replace(regexp_replace(regexp_replace(
            desk.fold(written),
            '[^[:alnum:]]+', ' ', 'g'),
            '\m(ن?می) ', '\1', 'g'),
            ' (ها|های|هایی|هایم|هایش|تر|ترین|ام|ای|اند|اش|ات)\M', '\1', 'g')), ' ')
$$;

-- The smallest hashes of all triples of words that follow each other, in order: two texts share about as many of them as they
-- share of their words in order (Broder 1997, On the resemblance and containment of documents).
create function desk.shingles(words text[]) returns bigint[]
    language sql immutable strict parallel safe
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(array_agg(hash order by hash), '{}')
    from (select distinct hashtextextended(word || ' ' || second || ' ' || third, 0) as hash
          from (select word, lead(word) over following as second, lead(word, 2) over following as third
                from unnest(words) with ordinality as spoken (word, place)
                window following as (order by place)) triples
          where third is not null
          order by hash
          limit 128) smallest
$$;

-- How much of two texts is alike, in per cent, told from their shingles (Sørensen and Dice).
create function desk.resemblance(one bigint[], other bigint[]) returns integer
    language sql immutable strict parallel safe
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(round(200 * shared / (1 + shared))::integer, 0)
    from (select avg((times = 2)::integer) as shared
          from (select count(*) as times
                from (select unnest(one) as hash union all select unnest(other)) both_texts
                group by hash
                order by hash
                limit least(cardinality(one), cardinality(other))) smallest) estimate
$$;

-- The beginning of a text as it is compared.
create function desk.first_words(written text) returns text
    language sql immutable strict parallel safe
    set search_path = pg_catalog, pg_temp
as $$
    select nullif(left(array_to_string(desk.words(left(written, 200)), ' '), 60), '')
$$;

-- What a letter is recognised by: how it begins, by its entry and by its newest text, and the print of that text. Kept by triggers
-- alone. A text of fewer than eight words has no print: greetings are alike.
create table desk.imprint (
    letter_id   bigint primary key references desk.letter,
    first_words text,
    opening     text,
    text_hash   bigint,
    shingles    bigint[]
);
create index imprint_shingles on desk.imprint using gin ((shingles[1:24]));
create index imprint_beginning on desk.imprint
    using gin ((coalesce(first_words, '') || ' ' || coalesce(opening, '')) desk.gin_trgm_ops);

create function desk.take_first_words() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    insert into imprint as i (letter_id, first_words) values (new.id, first_words(new.incipit))
    on conflict (letter_id) do update set first_words = excluded.first_words;
    return null;
end
$$;
create trigger take_first_words after insert on desk.letter
    for each row when (new.incipit is not null) execute function desk.take_first_words();
create trigger follow_first_words after update of incipit on desk.letter
    for each row when (new.incipit is distinct from old.incipit) execute function desk.take_first_words();

create function desk.take_imprint() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    spoken text[] := words(new.transcription);
    told   boolean := cardinality(spoken) >= 8;
begin
    if exists (select from letter_version v where v.letter_id = new.letter_id and v.ordinal > new.ordinal) then
        return null;
    end if;
    insert into imprint as i (letter_id, opening, text_hash, shingles)
    values (new.letter_id, nullif(left(array_to_string(spoken[1:30], ' '), 60), ''),
            case when told then hashtextextended(array_to_string(spoken, ' '), 0) end, case when told then shingles(spoken) end)
    on conflict (letter_id) do update
        set opening = excluded.opening, text_hash = excluded.text_hash, shingles = excluded.shingles;
    return null;
end
$$;
create trigger take_imprint after insert on desk.letter_version
    for each row when (new.transcription <> '') execute function desk.take_imprint();
create trigger follow_imprint after update of transcription on desk.letter_version
    for each row when (new.transcription is distinct from old.transcription) execute function desk.take_imprint();

insert into desk.imprint (letter_id, first_words, opening, text_hash, shingles)
select l.id, desk.first_words(l.incipit), desk.first_words(v.transcription),
       case when cardinality(w.spoken) >= 8 then hashtextextended(array_to_string(w.spoken, ' '), 0) end,
       case when cardinality(w.spoken) >= 8 then desk.shingles(w.spoken) end
from desk.letter l
left join lateral (select x.transcription from desk.letter_version x where x.letter_id = l.id order by x.ordinal desc limit 1) v on true
left join lateral (select desk.words(v.transcription) as spoken) w on true
where l.incipit is not null or v.transcription <> '';

create index correspondent_name_same on desk.correspondent_name (name_key) where name_key <> '';
create index letter_written on desk.letter (sender_id, written_not_before) where written_not_before is not null;

create sequence desk.verdict_seq increment by 50;

-- What somebody said of two letters that look alike. Append-only; the newest counts.
create table desk.verdict (
    id        bigint primary key,
    letter_id bigint not null references desk.letter,
    other_id  bigint not null references desk.letter,
    ruling    text not null check (ruling in ('COPY', 'VERSION', 'DIFFERENT')),
    remark    text check (length(remark) <= 2000),
    judged_by text not null references desk.account,
    judged_at timestamptz(6) not null,
    constraint pair_in_order check (letter_id < other_id)
);
create index verdict_pair on desk.verdict (letter_id, other_id, id);
create index verdict_other on desk.verdict (other_id);
create trigger append_only before update or delete or truncate on desk.verdict
    for each statement execute function desk.refuse_change();

grant select on desk.imprint to nameh_desk;
grant select, insert on desk.verdict to nameh_desk;
grant usage on sequence desk.verdict_seq to nameh_desk;
