package org.nameh.outgoing;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.nameh.people.ContactWay;
import org.nameh.platform.Language;

/**
 * A letter to a writer as somebody wants it sent: what it tells, with which text it began, by which way, to which mail address (null
 * on paper), and what it says, at most {@value #LONGEST} characters.
 */
public record NewOutgoing(
        @NotNull UUID token,
        @NotNull Tidings tidings,
        @NotNull Language language,
        long template,
        ContactWay way,
        String address,
        String text) {

    /** How many characters it may have. */
    public static final int LONGEST = 8000;

    /** What is wrong with it: the field, and the key of what to say. */
    public record Flaw(String field, String key) {}

    /** The first thing that is wrong with it, if anything is. */
    public Optional<Flaw> flaw() {
        if (text == null) {
            return flaw("words", "outgoing.refused.empty");
        }
        if (text.length() > LONGEST) {
            return flaw("words", "outgoing.refused.long");
        }
        if (text.matches("(?s).*[{}].*")) {
            return flaw("words", "outgoing.refused.unfilled");
        }
        return flawOfWay();
    }

    private Optional<Flaw> flawOfWay() {
        if (way == null) {
            return flaw("way", "outgoing.refused.way");
        }
        if (way == ContactWay.EMAIL && tidings.isOnPaperOnly()) {
            return flaw("way", "outgoing.refused.codeOnPaper");
        }
        if (way == ContactWay.EMAIL && address == null) {
            return flaw("address", "outgoing.refused.address");
        }
        return way != ContactWay.EMAIL && address != null
                ? flaw("address", "outgoing.refused.noAddress")
                : Optional.empty();
    }

    private static Optional<Flaw> flaw(String field, String key) {
        return Optional.of(new Flaw(field, key));
    }

    /** Does not tell: what is written to a log by mistake must not hold it. */
    @Override
    public String toString() {
        return "NewOutgoing[…]";
    }
}
