package org.nameh.notice;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nameh.platform.Fact;

/** What staff are told of: each constant is the action of a fact, with those who are told. One more is one line more. */
enum Occasion {
    VERSION_SUBMITTED(Audience.APPROVERS),
    VERSION_ENDORSED(Audience.APPROVERS),
    VERSION_APPROVED(Audience.CONTRIBUTORS),
    VERSION_RETURNED(Audience.CONTRIBUTORS),
    VERSION_REJECTED(Audience.CONTRIBUTORS),
    TRANSLATOR_ASSIGNED(Audience.CONCERNED),
    TRANSLATION_SUBMITTED(Audience.APPROVERS),
    TRANSLATION_APPROVED(Audience.CONTRIBUTORS),
    DECISION_COUNTERED(Audience.EDITORS),
    LETTER_PUBLISHED(Audience.EDITORS),
    LETTER_CORRECTED(Audience.EDITORS),
    LETTER_SUSPENDED(Audience.EDITORS),
    RESTORING_PROPOSED(Audience.EDITORS),
    LETTER_RESTORED(Audience.EDITORS),
    LETTER_WITHDRAWN(Audience.EDITORS),
    CONSENT_REVOKED(Audience.EDITORS),
    EMBARGO_SET(Audience.EDITORS, "/embargo"),
    EMBARGO_LIFTED(Audience.EDITORS, "/embargo"),
    MATCH_CONFIRMED(Audience.INTAKE, "/desk/matches"),
    LETTER_ASSIGNED(Audience.CONCERNED),
    PUBLICATION_STOPPED_BY_WRITER(Audience.KEEPERS),
    CONSENT_NARROWED_BY_WRITER(Audience.KEEPERS),
    CALL_BACK_ASKED(Audience.KEEPERS),
    CORRECTION_ASKED(Audience.EDITORS, "/desk/corrections"),
    LETTERS_ASSIGNED(Audience.CONCERNED, "/desk/queue"),
    IMPORT_FINISHED(Audience.CONCERNED, "/desk/import"),
    SUBMISSION_RECEIVED(Audience.REGISTRARS, "/desk/submissions");

    private static final Map<String, Occasion> BY_ACTION =
            Arrays.stream(values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    private final Audience audience;
    private final String page;

    Occasion(Audience audience) {
        this(audience, audience.page());
    }

    /** The page follows the address of the letter; where such a fact happens to no letter, it is a place of the desk. */
    Occasion(Audience audience, String page) {
        this.audience = audience;
        this.page = page;
    }

    /** The occasion that a fact is, if anybody is told of such. */
    static Optional<Occasion> of(Fact fact) {
        return of(fact.action());
    }

    /** The occasion under an action; none where nobody is told of such any more. */
    static Optional<Occasion> of(String action) {
        return Optional.ofNullable(BY_ACTION.get(action));
    }

    Audience audience() {
        return audience;
    }

    /** Where the notice leads: to the letter, as a registration number, or where there is none (null) to another place of the desk. */
    String address(String letter) {
        return letter == null ? page : "/desk/letters/" + letter.replace('/', '-') + page;
    }
}
