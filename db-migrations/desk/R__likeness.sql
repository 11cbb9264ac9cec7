-- Everybody who may be the same person as a correspondent or as bearers of a name: who has a name with the same key, and who was
-- merged with one of them. The only place that says who is the same.
create or replace function desk.namesakes(known bigint, keys text[]) returns setof bigint
    language sql stable
as $$
    select c.id
    from desk.correspondent c
    where c.stands_for in (
        select g.stands_for from desk.correspondent g where g.id = known
        union
        select g.stands_for
        from desk.correspondent_name n join desk.correspondent g on g.id = n.correspondent_id
        where n.name_key <> ''
          and n.name_key = any (keys || array(select k.name_key from desk.correspondent_name k where k.correspondent_id = known)))
$$;

-- Loads pg_trgm into this session: before, nobody but a superuser may set what it is set by.
do $$ begin perform desk.similarity('', ''); end $$;

-- Up to six letters other than `self` that begin, by their entry or by their text, like a beginning.
create or replace function desk.begun_like(self bigint, beginning text) returns setof bigint
    language sql stable
    set pg_trgm.word_similarity_threshold = 0.75
    -- six are found soon, thinks the planner, wherever it begins; where there are none, it reads all
    set enable_seqscan = off
as $$
    select i.letter_id
    from desk.imprint i
    where left(beginning, 50) operator(desk.<%) (coalesce(i.first_words, '') || ' ' || coalesce(i.opening, ''))
      and i.letter_id is distinct from self
    limit 6
$$;

-- The letters that look like one (that is `self`, where it has been registered): by whom and between which days it was written, how
-- it begins, what its text leaves (its hash, its shingles), and its scans. First words that more than five letters share tell nothing,
-- nor do those of texts that go on differently.
create or replace function desk.twins(self bigint, known bigint, keys text[], first_day date, last_day date, beginning text,
                                      same_text bigint, text_shingles bigint[])
    returns table (letter_id bigint, likeness text, percent integer)
    language sql stable
as $$
    select l.id, 'SAME_SENDER_AND_DATE', null::integer
    from desk.letter l
    where l.sender_id in (select desk.namesakes(known, keys))
      and l.written_not_before <= last_day and l.written_not_after >= first_day
      -- what may have been written in any of several years has no date to share
      and last_day - first_day <= 366 and l.written_not_after - l.written_not_before <= 366
      and l.id is distinct from self
    union all
    select begun.letter_id, 'SAME_FIRST_WORDS', null
    from (select found as letter_id, count(*) over () as bearers
          from desk.begun_like(self, beginning) found
          where length(beginning) >= 12) begun
    join desk.imprint k using (letter_id)
    where begun.bearers <= 5
      and (text_shingles is null or k.shingles is null or desk.resemblance(text_shingles, k.shingles) >= 45)
    union all
    select near.letter_id, case when near.text_hash = same_text then 'SAME_TEXT' else 'NEAR_TEXT' end,
           case when near.text_hash = same_text then 100 else least(near.percent, 99) end
    from (select j.letter_id, j.text_hash, desk.resemblance(text_shingles, j.shingles) as percent
          from (select found.letter_id
                from unnest(text_shingles[1:24]) as hash
                -- a phrase that everybody uses must not cost more than one that nobody else does
                cross join lateral (select i.letter_id from desk.imprint i
                                    where i.shingles[1:24] @> array[hash] and i.letter_id is distinct from self limit 100) found
                group by found.letter_id
                having count(*) >= 2
                order by count(*) desc, found.letter_id
                limit 10) shared
          join desk.imprint j using (letter_id)) near
    where near.percent >= 45 or near.text_hash = same_text
    union all
    select distinct o.letter_id, case t.sameness when 'FILE' then 'SAME_FILE' else 'SAME_PICTURE' end, null::integer
    from desk.leaf h
    join desk.leaf_twin t on t.leaf_id = h.id or t.twin_id = h.id
    join desk.leaf o on o.id = case t.leaf_id when h.id then t.twin_id else t.leaf_id end
    where h.letter_id = self and o.letter_id <> self and h.discarded_at is null and o.discarded_at is null
$$;
