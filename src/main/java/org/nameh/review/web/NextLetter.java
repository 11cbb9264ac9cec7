package org.nameh.review.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Text;

/** The letter that comes next on the list that one came from, as the form of a decision names it. */
final class NextLetter {

    /** A number as addresses write it, or the address of its review, with the list that one came from. */
    private static final Pattern NAMED = Pattern.compile(
            "([0-9]{4}-[0-9]{1,6})|/desk/letters/([0-9]{4}-[0-9]{1,6})/review(\\?from=[\\w%.*+=-]{0,2000})?");

    private NextLetter() {}

    /** The address that a form names, if it is that of the review of a letter; what else it names is not believed. */
    static Optional<String> named(String posted) {
        var next = NAMED.matcher(posted == null ? "" : posted);
        if (!next.matches()) {
            return Optional.empty();
        }
        return RegistrationNumber.find(next.group(1) == null ? next.group(2) : next.group(1))
                .map(number -> "/desk/letters/" + number.inAddress() + "/review" + Text.orEmpty(next.group(3)));
    }
}
