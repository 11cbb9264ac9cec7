-- The pictures of a leaf that the public will get of an approved version: made anew from pixels, with the masks burnt in, and kept at
-- the desk until they are copied to the reading room. Append-only, one for each form.
create table desk.access_copy (
    version_id bigint not null,
    leaf_id    bigint not null,
    form       text not null check (form in ('READING', 'THUMBNAIL')),
    width      integer not null check (width > 0),
    height     integer not null check (height > 0),
    content    bytea not null constraint access_copy_is_a_jpeg
        check (substring(content for 4) = '\xffd8ffe0'::bytea and length(content) <= 10485760),
    made_at    timestamptz(6) not null,
    primary key (version_id, leaf_id, form),
    foreign key (version_id, leaf_id) references desk.version_leaf
);
-- not compressed: a JPEG has no slack
alter table desk.access_copy alter column content set storage external;

create trigger append_only before update or delete or truncate on desk.access_copy
    for each statement execute function desk.refuse_change();

create function desk.guard_access_copy() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform from letter_version v join version_leaf l on l.version_id = v.id
    where v.id = new.version_id and v.state = 'APPROVED' and l.leaf_id = new.leaf_id and l.withheld is null;
    if not found then
        raise exception 'leaf % is not for the public, or version % is not approved', new.leaf_id, new.version_id
            using errcode = 'check_violation', constraint = 'access_copy_of_what_was_approved';
    end if;
    return new;
end
$$;
create trigger guard_access_copy before insert on desk.access_copy for each row execute function desk.guard_access_copy();

grant select, insert on desk.access_copy to nameh_desk;
