package org.nameh.readingroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nameh.platform.CalendarSystem;

/**
 * A published letter with all that the public may have of it, in every language of the pages: what the formats for machines are
 * made of. Kind is a code, and kindLabels are its labels by language; the dates are null where none is known; the original is the
 * first of its texts; bound are the letters of the same correspondence that can be read.
 */
public record Item(
        String publicId,
        String kind,
        Map<String, String> kindLabels,
        List<String> languages,
        String writtenAs,
        CalendarSystem calendar,
        LocalDate notBefore,
        LocalDate notAfter,
        Instant visibleFrom,
        List<HeadingRow> headings,
        List<TextRow> texts,
        List<PageRow> pages,
        List<Theme> themes,
        List<BoundTo> bound) {

    /** The heading in a language of the pages. @throws IllegalStateException if it is missing */
    public HeadingRow heading(String language) {
        return headings.stream()
                .filter(heading -> heading.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no heading of " + publicId + " in " + language));
    }

    /** The text as it was written. @throws IllegalStateException if it is missing */
    public TextRow original() {
        return texts.stream()
                .filter(TextRow::original)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no original of " + publicId));
    }
}
