package org.nameh.collation;

import java.util.Optional;
import org.nameh.review.Draft;
import org.nameh.review.FrozenEntry;
import org.nameh.review.Heading;
import org.nameh.review.LetterVersion;

/** One of the versions that are compared: what it says, and what the register said with it. */
public record Witness(int ordinal, Draft content, FrozenEntry entry) {

    static Witness of(LetterVersion version) {
        return new Witness(version.getOrdinal(), version.getContent(), version.getEntry());
    }

    /** What stands above its text in a language; a blank heading where nothing does. */
    Heading heading(String language) {
        return Optional.ofNullable(content.headings().get(language)).orElse(new Heading(null, null, null, null));
    }

    /** When the letter was written, in its own words; null where nobody knows. */
    String writtenAs() {
        return entry.written() == null ? null : entry.written().asWritten();
    }
}
