package org.nameh.support;

import java.time.LocalDate;
import java.util.List;
import org.nameh.consent.Act;
import org.nameh.consent.GivenHow;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;

/** What writers allowed. */
public final class SampleTerms {

    /** The first day on which they hold. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 2, 1);

    /** The last day of those that end. */
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    private SampleTerms() {}

    /** To publish the text under the full name, in all languages, for ever. */
    public static Terms fullName() {
        return publish(NameDisclosure.FULL, null);
    }

    /** The same under a form of the name that needs no other. */
    public static Terms under(NameDisclosure form) {
        return publish(form, null);
    }

    /** The same under a name that the writer chose. */
    public static Terms pseudonym(String name) {
        return publish(NameDisclosure.PSEUDONYM, name);
    }

    /** The same under the full name, in some languages alone. */
    public static Terms in(String... languages) {
        return terms(Act.PUBLISH_TEXT, NameDisclosure.FULL, null, List.of(languages), null);
    }

    /** The same until the last day. */
    public static Terms untilTheLastDay() {
        return terms(Act.PUBLISH_TEXT, NameDisclosure.FULL, null, List.of(), LAST_DAY);
    }

    private static Terms publish(NameDisclosure form, String pseudonym) {
        return terms(Act.PUBLISH_TEXT, form, pseudonym, List.of(), null);
    }

    private static Terms terms(
            Act act, NameDisclosure form, String pseudonym, List<String> languages, LocalDate until) {
        return new Terms(act, form, pseudonym, languages, FIRST_DAY, until, GivenHow.IN_WRITING, null);
    }
}
