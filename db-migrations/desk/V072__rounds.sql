-- A decision is taken back by a further row that names it; nothing is overwritten.
alter table desk.decision
    drop constraint decision_outcome_check,
    add constraint decision_outcome_check check (outcome in ('APPROVE', 'RETURN', 'REJECT', 'COUNTER')),
    add column answers bigint,
    add constraint decision_answered_once unique (answers),
    add constraint decision_of_version unique (id, version_id),
    add constraint decision_answers_own_version foreign key (answers, version_id) references desk.decision (id, version_id),
    add constraint counter_answers check ((outcome = 'COUNTER') = (answers is not null));

create view desk.standing_decision as
    select d.id, d.version_id, d.letter_id, d.content_hash, d.outcome, d.decided_by, d.decided_at
    from desk.decision d
    where d.outcome <> 'COUNTER' and not exists (select from desk.decision c where c.answers = d.id);

create function desk.had_a_hand(in_version bigint, who text) returns boolean
    language sql stable security definer set search_path = desk, pg_temp
as $$ select exists (select from contribution c where c.version_id = in_version and c.account = who) $$;

-- Four eyes: as many editors approved a version as its letter needs, and one of them at least had no hand in it.
create function desk.is_approved(of_version bigint) returns boolean
    language sql stable security definer set search_path = desk, pg_temp
as $$
    select count(distinct a.decided_by) >= (select approvals_needed(v.letter_id) from letter_version v where v.id = of_version)
           and coalesce(bool_or(not had_a_hand(of_version, a.decided_by)), false)
    from standing_decision a
    where a.version_id = of_version and a.outcome = 'APPROVE'
$$;

-- What keeps somebody from approving a version, or nothing. Whoever had a hand in it may be one of two, if the other had none.
create function desk.approval_hindrance(of_version bigint, who text) returns text
    language sql stable security definer set search_path = desk, pg_temp
as $$
    select case
        when in_conflict(v.letter_id, who) then 'conflict_of_interest'
        when exists (select from standing_decision a
                     where a.version_id = v.id and a.outcome = 'APPROVE' and a.decided_by = who) then 'approved_before'
        when had_a_hand(v.id, who) and (approvals_needed(v.letter_id) = 1 or exists (
                     select from standing_decision a
                     where a.version_id = v.id and a.outcome = 'APPROVE' and had_a_hand(v.id, a.decided_by))) then 'four_eyes'
        when not exists (select from account_role r where r.account = who and r.role = 'EDITOR') then 'approval_by_editor'
    end
    from letter_version v
    where v.id = of_version
$$;

-- What keeps a decision from being taken back, or nothing. What was returned has a new draft already: that is handed in again.
create function desk.counter_hindrance(of_decision bigint, who text) returns text
    language sql stable security definer set search_path = desk, pg_temp
as $$
    select case
        when not exists (select from account_role r where r.account = who and r.role = 'EDITOR') then 'counter_by_editor'
        when exists (select from publication p where p.version_id = v.id) then 'counter_before_publication'
        when exists (select from letter_version n where n.letter_id = v.letter_id and n.ordinal > v.ordinal) then 'counter_newest_version'
        when d.outcome = 'APPROVE' and v.state in ('SUBMITTED', 'IN_REVIEW', 'APPROVED') then null
        when d.outcome = 'REJECT' and v.state = 'REJECTED' then null
        else 'counter_answers_verdict'
    end
    from (select 1) one
    left join standing_decision d on d.id = of_decision
    left join letter_version v on v.id = d.version_id
$$;

revoke all on function desk.had_a_hand(bigint, text), desk.is_approved(bigint), desk.approval_hindrance(bigint, text),
    desk.counter_hindrance(bigint, text) from public;
grant execute on function desk.is_approved(bigint), desk.approval_hindrance(bigint, text), desk.counter_hindrance(bigint, text)
    to nameh_desk;
grant select on desk.standing_decision to nameh_desk;

-- The version is held, so that of two decisions at once the second sees the first.
create or replace function desk.guard_decision() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
declare
    standing text;
    hindrance text;
begin
    select v.state into standing from letter_version v where v.id = new.version_id for no key update;
    perform refuse_in_conflict(new.letter_id, new.decided_by);
    if new.outcome = 'COUNTER' then
        hindrance := counter_hindrance(new.answers, new.decided_by);
    elsif standing is null or standing not in ('SUBMITTED', 'IN_REVIEW') then
        hindrance := 'decision_under_review';
    elsif new.outcome = 'APPROVE' then
        hindrance := approval_hindrance(new.version_id, new.decided_by);
    end if;
    if hindrance is not null then
        raise exception '% cannot decide % on version %', new.decided_by, new.outcome, new.version_id
            using errcode = 'check_violation', constraint = hindrance;
    end if;
    return new;
end
$$;

-- As it was, and two ways more: a decision that was taken back leads to review again.
create or replace function desk.guard_version() returns trigger
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
        ('IN_REVIEW', 'REJECTED'), ('APPROVED', 'SUPERSEDED'), ('APPROVED', 'SUBMITTED'), ('REJECTED', 'SUBMITTED')) then
        raise exception 'no way leads from % to %', old.state, new.state using errcode = 'check_violation', constraint = 'version_transition';
    end if;
    needed := case new.state when 'APPROVED' then 'APPROVE' when 'RETURNED' then 'RETURN' when 'REJECTED' then 'REJECT' end;
    if needed is not null and not exists (select from standing_decision d where d.version_id = new.id and d.outcome = needed) then
        raise exception 'a version becomes % by a decision alone', new.state
            using errcode = 'check_violation', constraint = 'version_needs_decision';
    end if;
    return new;
end
$$;

-- Fires after guard_version. What was decided holds until it is taken back.
create function desk.guard_version_verdict() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    if new.state = 'APPROVED' and not is_approved(new.id) then
        raise exception 'version % needs another approval', new.id using errcode = 'check_violation', constraint = 'second_approval';
    end if;
    if old.state in ('APPROVED', 'REJECTED') and new.state = 'SUBMITTED' and not exists (
            select from decision c join decision d on d.id = c.answers
            where c.version_id = new.id and d.outcome = case old.state when 'APPROVED' then 'APPROVE' else 'REJECT' end)
       or old.state = 'REJECTED' and new.state = 'SUBMITTED' and exists (
            select from standing_decision d where d.version_id = new.id and d.outcome = 'REJECT')
       or old.state = 'APPROVED' and new.state = 'SUBMITTED' and is_approved(new.id) then
        raise exception 'what was decided on version % still stands', new.id
            using errcode = 'check_violation', constraint = 'version_decided';
    end if;
    return new;
end
$$;
create trigger guard_version_verdict before update of state on desk.letter_version
    for each row when (new.state <> old.state) execute function desk.guard_version_verdict();

-- Fires after guard_publication; waits for a counter-decision that is being recorded, and makes a later one wait for this.
create function desk.guard_publication_approval() returns trigger
    language plpgsql security definer set search_path = desk, pg_temp
as $$
begin
    perform from letter_version v where v.id = new.version_id and v.state = 'APPROVED' for share;
    if not found then
        raise exception 'version % is not approved', new.version_id using errcode = 'check_violation', constraint = 'version_approved';
    end if;
    if exists (select from decision c where c.answers = new.approval_id) then
        raise exception 'approval % was taken back', new.approval_id using errcode = 'check_violation', constraint = 'approval_stands';
    end if;
    if not is_approved(new.version_id) then
        raise exception 'version % needs another approval', new.version_id
            using errcode = 'check_violation', constraint = 'second_approval';
    end if;
    return new;
end
$$;
create trigger guard_publication_approval before insert on desk.publication
    for each row execute function desk.guard_publication_approval();
