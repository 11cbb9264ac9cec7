package org.nameh.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nameh.letter.RegistrationNumber;

/**
 * Takes back or narrows what was consented to for the public, within the transaction of a boundary and in the name of an account;
 * it widens nothing. What was published under a consent that goes is gone at the next request.
 */
@ApplicationScoped
public class ConsentClerk {

    private static final Set<Act> PUBLIC = EnumSet.of(Act.PUBLISH_TEXT, Act.PUBLISH_SCAN, Act.SOCIAL_MEDIA);

    @Inject
    Consents consents;

    @Inject
    Clock clock;

    /** The terms under which the text of a letter may be published today, if any. */
    public Optional<Terms> forText(RegistrationNumber number) {
        return consents.allowing(number, Act.PUBLISH_TEXT, today()).map(Grant::getTerms);
    }

    /** Whether scans of a letter may be shown today. */
    public boolean forScans(RegistrationNumber number) {
        return consents.allowing(number, Act.PUBLISH_SCAN, today()).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Takes back all that the public gets of a letter, and says how many consents that were. */
    public int takeBack(RegistrationNumber number, String by) {
        var now = clock.instant();
        var standing = standing(number);
        standing.forEach(grant -> grant.revoke(null, by, now));
        consents.write();
        return standing.size();
    }

    /** Narrows all consents of a letter for the public that a wish makes narrower, and says how many those were. */
    public int narrow(RegistrationNumber number, Narrowing wish, String by) {
        var now = clock.instant();
        var narrowed = standing(number).stream()
                .filter(grant -> wish.takesBack(grant.getTerms()) || isNarrowed(grant, wish))
                .toList();
        narrowed.forEach(grant -> grant.revoke(null, by, now));
        // the database asks of what is narrower what it takes the place of
        consents.write();
        narrowed.stream()
                .filter(grant -> isNarrowed(grant, wish))
                .forEach(grant -> consents.add(narrower(grant, wish, by, now)));
        consents.write();
        return narrowed.size();
    }

    private static boolean isNarrowed(Grant grant, Narrowing wish) {
        return !wish.takesBack(grant.getTerms()) && wish.narrows(grant.getTerms());
    }

    private static Grant narrower(Grant grant, Narrowing wish, String by, Instant now) {
        return new Grant(grant.getLetter(), wish.of(grant.getTerms()), by, now);
    }

    /** Those that nobody took back, the oldest first: the newest counts, and is to be the newest again. */
    private List<Grant> standing(RegistrationNumber number) {
        consents.hold(number);
        var oldestFirst = new ArrayList<>(consents.of(number));
        Collections.reverse(oldestFirst);
        return oldestFirst.stream()
                .filter(grant -> PUBLIC.contains(grant.getTerms().act()))
                .filter(grant -> grant.getRevocation().isEmpty())
                .toList();
    }
}
