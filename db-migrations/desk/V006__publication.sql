create sequence desk.publication_seq increment by 50;

-- One edition of a letter on its way to the public. It names an approval of exactly this version and a consent to exactly this act;
-- what it names can never be changed, only its end can be recorded.
create table desk.publication (
    id               bigint primary key,
    letter_id        bigint not null,
    public_id        text not null,
    version_id       bigint not null,
    content_hash     bytea not null,
    approval_id      bigint not null,
    approval_outcome text not null constraint approval_gate check (approval_outcome = 'APPROVE'),
    consent_id       bigint not null,
    consent_act      text not null constraint consent_gate check (consent_act = 'PUBLISH_TEXT'),
    publish_at       timestamptz(6) not null,
    published_by     text not null references desk.account,
    published_at     timestamptz(6) not null,
    ending           text check (ending in ('WITHDRAWN', 'SUPERSEDED')),
    ending_ground    text check (ending_ground in ('CONSENT', 'SAFETY', 'ERROR', 'LEGAL', 'OTHER')),
    ending_reason    text check (length(ending_reason) <= 4000),
    ended_by         text references desk.account,
    ended_at         timestamptz(6),
    live             boolean not null generated always as (ended_at is null) stored,
    unique (id, live),
    foreign key (letter_id, public_id) references desk.letter (id, public_id),
    foreign key (version_id, letter_id, content_hash) references desk.letter_version (id, letter_id, content_hash),
    foreign key (approval_id, version_id, letter_id, content_hash, approval_outcome)
        references desk.decision (id, version_id, letter_id, content_hash, outcome),
    foreign key (consent_id, letter_id, consent_act) references desk.consent_grant (id, letter_id, act),
    check ((ended_at is null) = (ending is null) and (ended_at is null) = (ended_by is null)),
    check (ending is distinct from 'WITHDRAWN' or ending_ground is not null)
);
create unique index publication_one_live on desk.publication (letter_id) where ended_at is null;
create index publication_consent on desk.publication (consent_id);

create function desk.guard_publication() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if tg_op = 'UPDATE' then
        if old.ended_at is not null then
            raise exception 'publication % has ended' , old.id using errcode = 'check_violation', constraint = 'publication_ended';
        end if;
        return new;
    end if;
    -- Waits for a revocation that is being recorded, and makes a later one wait for this publication.
    perform from consent_grant g where g.id = new.consent_id for update;
    if exists (select from consent_revocation r where r.grant_id = new.consent_id) then
        raise exception 'consent % was revoked', new.consent_id using errcode = 'check_violation', constraint = 'consent_unrevoked';
    end if;
    perform from letter_version v where v.id = new.version_id and v.state = 'APPROVED';
    if not found then
        raise exception 'version % is not approved', new.version_id using errcode = 'check_violation', constraint = 'version_approved';
    end if;
    return new;
end
$$;
create trigger guard_publication before insert or update on desk.publication for each row execute function desk.guard_publication();

create sequence desk.suspension_seq increment by 50;

-- An emergency stop: anyone who may edit can pull it, somebody else must lift it.
create table desk.suspension (
    id             bigint primary key default nextval('desk.suspension_seq'),
    publication_id bigint not null references desk.publication,
    reason         text check (length(reason) <= 4000),
    suspended_by   text not null references desk.account,
    suspended_at   timestamptz(6) not null,
    lifted_by      text references desk.account,
    lifted_at      timestamptz(6),
    check ((lifted_by is null) = (lifted_at is null)),
    constraint lifted_by_another check (lifted_by <> suspended_by)
);
create unique index suspension_one_open on desk.suspension (publication_id) where lifted_at is null;

grant usage on sequence desk.publication_seq, desk.suspension_seq to nameh_desk;
grant select, insert on desk.publication, desk.suspension to nameh_desk;
grant update (ending, ending_ground, ending_reason, ended_by, ended_at) on desk.publication to nameh_desk;
grant update (lifted_by, lifted_at) on desk.suspension to nameh_desk;
