package org.nameh.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Something that happened, told to whoever listens; the audit trail writes down each one. Holds no name and no text of a letter. */
public interface Fact {

    /** Stands in the trail for an account where there is none. */
    String NOBODY = "-";

    /** What happened, for example {@code LETTER_REGISTERED}: the name of the fact. */
    default String action() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** The account in whose name it happened, where that is not the caller. */
    default Optional<String> account() {
        return Optional.empty();
    }

    /** What it happened to, as a registration number, if it happened to a letter. */
    default Optional<String> subject() {
        return Optional.empty();
    }

    /** To how many letters it happened, where they are told of together. */
    default Optional<Integer> howMany() {
        return Optional.empty();
    }

    /** What else tells one such fact from another, at most 500 characters. */
    default Optional<String> detail() {
        return Optional.empty();
    }

    /** The accounts that it concerns, where those are told who are named and not those of a role. */
    default Set<String> concerned() {
        return Set.of();
    }
}
