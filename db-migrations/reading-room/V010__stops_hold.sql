-- Whether a letter is stopped is what the desk holds open against its publication, whatever is written first, last or again.
create or replace function reading_room.take_time_rules() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
declare
    p desk.publication;
    g desk.consent_grant;
begin
    select * into p from desk.publication where id = new.publication_id;
    select * into g from desk.consent_grant where id = p.consent_id;
    if p.public_id is distinct from new.public_id then
        raise exception 'publication % belongs to another letter', new.publication_id
            using errcode = 'check_violation', constraint = 'published_letter_own_publication';
    end if;
    new.visible_from := greatest(p.publish_at, g.valid_from::timestamp at time zone 'UTC');
    new.visible_until := (g.valid_until + 1)::timestamp at time zone 'UTC';
    new.suspended_at := (select s.suspended_at from desk.suspension s where s.publication_id = p.id and s.lifted_at is null);
    return new;
end
$$;

create or replace function reading_room.follow_suspension() returns trigger
    language plpgsql security definer set search_path = reading_room, pg_temp
as $$
begin
    update published_letter
    set suspended_at = (
        select s.suspended_at from desk.suspension s where s.publication_id = new.publication_id and s.lifted_at is null)
    where publication_id = new.publication_id;
    return null;
end
$$;
