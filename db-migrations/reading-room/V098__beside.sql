-- What stands beside a letter is found by its place or its kind, nearest in the date of writing. The place is that of the English
-- heading: there is one whenever there is a place at all. The date is copied to where the place is, so that one index holds both.
alter table reading_room.published_heading add column not_before date;
update reading_room.published_heading h set not_before = l.not_before
from reading_room.published_letter l where l.public_id = h.public_id and l.not_before is not null;

create function reading_room.take_date() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    new.not_before := (select l.not_before from published_letter l where l.public_id = new.public_id);
    return new;
end
$$;
create trigger take_date before insert on reading_room.published_heading for each row execute function reading_room.take_date();
revoke execute on function reading_room.take_date() from public;

create index published_heading_place on reading_room.published_heading (place, not_before, public_id)
    where language = 'en' and place is not null and not_before is not null;
create index published_letter_kind on reading_room.published_letter (kind, not_before, public_id) where not_before is not null;
