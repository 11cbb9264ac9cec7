-- An import registers hundreds of letters a second, fifty in a statement. What follows from letters and versions is begun and kept for
-- all letters of a statement at once, not for one after the other.
create or replace function desk.begin_standing() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    insert into standing (letter_id, registration_year, registration_serial, standing)
    select e.id, e.registration_year, e.registration_serial, e.state from entered e;
    return null;
end
$$;
drop trigger begin_standing on desk.letter;
create trigger begin_standing after insert on desk.letter
    referencing new table as entered for each statement execute function desk.begin_standing();

drop trigger begin_work_item on desk.standing;
create or replace function desk.begin_work_item() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    insert into work_item (letter_id, registration_year, registration_serial, received_on, stage, since, risk, missing)
    select e.id, e.registration_year, e.registration_serial, e.received_on, e.state, e.registered_at, 'NONE', '{}' from entered e;
    return null;
end
$$;
create trigger begin_work_item after insert on desk.letter
    referencing new table as entered for each statement execute function desk.begin_work_item();

-- The lock comes first, as it did for one letter, and in the order of the letters: two that move the same ones wait for each other.
create function desk.keep_standing(moved bigint[]) returns void
    language plpgsql volatile security definer set search_path = desk, pg_temp set enable_seqscan = off
    set plan_cache_mode = force_generic_plan
as $$
begin
    perform from standing k where k.letter_id = any (moved) order by k.letter_id for no key update;
    update standing k set standing = d.standing, publish_at = d.publish_at
    from derived_standing d
    where d.letter_id = any (moved) and k.letter_id = any (moved) and d.letter_id = k.letter_id
      and (d.standing, d.publish_at) is distinct from (k.standing, k.publish_at);
end
$$;
revoke all on function desk.keep_standing(bigint[]) from public;

create or replace function desk.keep_standing(moved bigint) returns void
    language plpgsql volatile security definer set search_path = desk, pg_temp
as $$
begin
    perform keep_standing(array[moved]);
end
$$;

-- What a new version changes is kept twice where the standing moves with it: the second time there is nothing left to write.
create function desk.keep_work_item(moved bigint[]) returns void
    language plpgsql volatile security definer set search_path = desk, pg_temp set enable_seqscan = off
    set plan_cache_mode = force_generic_plan
as $$
begin
    perform from work_item w where w.letter_id = any (moved) order by w.letter_id for no key update;
    update work_item w
    set (received_on, publish_at, version_id, stage, since, reviewer, review_since, assignee, due, held_until, risk, missing)
      = (d.received_on, d.publish_at, d.version_id, d.stage, d.since, d.reviewer, d.review_since, d.assignee, d.due, d.held_until,
         d.risk, d.missing)
    from derived_work_item d
    where d.letter_id = any (moved) and w.letter_id = any (moved) and d.letter_id = w.letter_id
      and (d.received_on, d.publish_at, d.version_id, d.stage, d.since, d.reviewer, d.review_since, d.assignee, d.due, d.held_until,
           d.risk, d.missing)
          is distinct from
          (w.received_on, w.publish_at, w.version_id, w.stage, w.since, w.reviewer, w.review_since, w.assignee, w.due, w.held_until,
           w.risk, w.missing);
end
$$;
revoke all on function desk.keep_work_item(bigint[]) from public;

create or replace function desk.keep_work_item(moved bigint) returns void
    language plpgsql volatile security definer set search_path = desk, pg_temp
as $$
begin
    perform keep_work_item(array[moved]);
end
$$;

create function desk.follow_parts_of_letters() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform keep_standing(array(select m.letter_id from moved m));
    return null;
end
$$;
create function desk.follow_works() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform keep_work_item(array(select m.letter_id from moved m));
    return null;
end
$$;

drop trigger begin_standing on desk.letter_version;
create trigger begin_standing after insert on desk.letter_version
    referencing new table as moved for each statement execute function desk.follow_parts_of_letters();
create trigger keep_standing_without after delete on desk.letter_version
    for each row execute function desk.follow_part_of_letter();

drop trigger keep_work_item on desk.letter_version;
create trigger keep_work_item after insert on desk.letter_version
    referencing new table as moved for each statement execute function desk.follow_works();
create trigger keep_work_item_without after delete on desk.letter_version
    for each row execute function desk.follow_work();

drop trigger keep_work_item on desk.standing;
create trigger keep_work_item after update on desk.standing
    referencing new table as moved for each statement execute function desk.follow_works();

-- A function in SQL is parsed and planned again for each statement that calls it; what a function in PL/pgSQL asks is planned once.
-- These give what they gave before.
create or replace function desk.first_words(written text) returns text
    language plpgsql immutable strict parallel safe
    set search_path = pg_catalog, pg_temp
as $$
begin
    return nullif(left(array_to_string(desk.words(left(written, 200)), ' '), 60), '');
end
$$;

create or replace function desk.shingles(words text[]) returns bigint[]
    language plpgsql immutable strict parallel safe
    set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        select coalesce(array_agg(hash order by hash), '{}')
        from (select distinct hashtextextended(word || ' ' || second || ' ' || third, 0) as hash
              from unnest(words, words[2:], words[3:]) following (word, second, third)
              where third is not null
              order by hash
              limit 128) smallest);
end
$$;

create or replace function desk.audit_hash(previous bytea, e desk.audit_entry) returns bytea
    language plpgsql immutable set search_path = desk, pg_temp
as $$
begin
    return sha256(previous || convert_to((
        select string_agg(coalesce(length(field)::text, '-') || ':' || coalesce(field, ''), ',' order by position)
        from unnest(array[e.seq::text, extract(epoch from e.at)::text, e.account, e.action, e.letter, e.detail])
            with ordinality as fields (field, position)), 'UTF8'));
end
$$;
