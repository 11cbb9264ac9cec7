package org.nameh.readingroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.nameh.platform.CalendarSystem;

/** One line in a list of published letters, for a reader of one language of the pages. */
public record ListRow(
        String publicId,
        String kind,
        List<String> languages,
        String writtenAs,
        CalendarSystem calendar,
        LocalDate notBefore,
        LocalDate notAfter,
        Instant visibleFrom,
        String title,
        String titleLanguage,
        String summary,
        String summaryLanguage,
        String sender,
        String place) {}
