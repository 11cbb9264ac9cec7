package org.nameh.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Letters that wait for the same thing to be done; what is held waits in a heap of its own. */
public enum Heap {
    MINE("""
            (w.stage in ('SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED') or w.assignee = ME and w.stage in (OPEN)
                or w.stage in ('REGISTERED', 'DRAFT') and w.letter_id = any (array(TASKS)))
            and (w.assignee = ME
                 or w.stage = 'IN_REVIEW' and w.reviewer = ME and w.review_since > now() - interval '48 hours'
                 or w.assignee is null and w.letter_id not in (TOO_NEAR) and (
                     w.stage = 'RETURNED' and OWN
                     or w.stage = 'APPROVED' and (select editor from asked)
                     or w.stage in ('SUBMITTED', 'IN_REVIEW') and (select editor from asked)
                        and (w.reviewer is null or w.review_since <= now() - interval '48 hours')
                        and not OWN and not APPROVED_BY_ME)
                 or w.stage in ('REGISTERED', 'DRAFT', 'RETURNED') and w.letter_id = any (array(TASKS)))
            and FREE"""),
    WAITING("w.stage in ('SUBMITTED', 'IN_REVIEW') and FREE"),
    RETURNED("w.stage = 'RETURNED' and (w.assignee = ME or OWN) and FREE"),
    OVERDUE("w.due < (select today from asked) and w.stage in (OPEN) and FREE"),
    TRANSLATE("w.stage in ('DRAFT', 'RETURNED') and w.missing <> '{}' and FREE"),
    APPROVED("w.stage = 'APPROVED' and FREE"),
    HELD("w.held_until >= (select today from asked) and w.stage in (OPEN)"),
    ASSIGNED("w.assignee is not null and w.stage in (OPEN)"),
    SCHEDULED("w.publish_at > now() and w.stage = 'PUBLISHED'"),
    SUSPENDED("w.stage = 'SUSPENDED'");

    private static final List<Heap> FOR_ALL = List.of(MINE, RETURNED, TRANSLATE);

    /** Looked up for each letter in work ({@code offset 0}): a hash of all that somebody ever had a hand in grows with the house. */
    private static final String OWN =
            "exists (select from desk.contribution c where c.version_id = w.version_id and c.account = ME offset 0)";

    /** To whoever is narrowed, no other letters lie in any heap. */
    private static final String REACH = " and ((select not narrowed from asked) or w.letter_id in (TASKS))";

    private final String members;

    Heap(String members) {
        this.members = (members + REACH)
                .replace("FREE", "(w.held_until is null or w.held_until < (select today from asked))")
                .replace("TOO_NEAR", "select c.letter_id from desk.standing_conflict c where c.account = ME")
                .replace("APPROVED_BY_ME", """
                        exists (select from desk.standing_decision d
                                where d.version_id = w.version_id and d.outcome = 'APPROVE' and d.decided_by = ME offset 0)""")
                .replace("OWN", OWN)
                .replace("TASKS", "select t.letter_id from desk.open_task t where t.translator = ME")
                .replace("ME", "(select me from asked)")
                .replace(
                        "OPEN", "'REGISTERED', 'DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SUSPENDED'");
    }

    /** The heap with a name; the first, what needs the person who asks, for any other. */
    public static Heap named(String name) {
        return Arrays.stream(values())
                .filter(known -> known.getName().equals(name))
                .findFirst()
                .orElse(MINE);
    }

    /** The heaps that somebody is shown: an editor all, others what they can do something about. */
    public static List<Heap> shownTo(boolean editor) {
        return editor ? List.of(values()) : FOR_ALL;
    }

    /** What is true of its letters, as SQL on the work item {@code w} and what was {@code asked}. */
    String members() {
        return members;
    }

    /** The name as addresses and message keys write it. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
