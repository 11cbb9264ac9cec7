package org.nameh.correction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The public ids that people copy from addresses: eight letters and digits. */
final class PublicIds {

    private static final Pattern AT_THE_END_OF_AN_ADDRESS =
            Pattern.compile("(?:^|/letters/)([0-9a-z]{8})(?:$|[./?#\\s])");

    private PublicIds() {}

    /** The one that a text begins with, or that stands in an address in it. */
    static Optional<String> in(String said) {
        if (said == null) {
            return Optional.empty();
        }
        var found = AT_THE_END_OF_AN_ADDRESS.matcher(said.strip().toLowerCase(Locale.ROOT));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
