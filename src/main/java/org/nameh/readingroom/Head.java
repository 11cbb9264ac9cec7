package org.nameh.readingroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.nameh.platform.CalendarSystem;

/**
 * All that a reader gets of a letter in one language of the pages, but its text. Title and summary say which language they are
 * in, where it is not the reader's; kind is its label; sender, addressee and place are as the public may read them, or null;
 * visibleFrom is null in a preview; changeNote says what a corrected edition changed, and is null for any other; themes are codes,
 * and their labels stand beside them in the same order; undeliveredSince is the year since which it waits, where its family lets
 * readers know.
 */
public record Head(
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
        String addressee,
        String place,
        String changeNote,
        String changeNoteLanguage,
        List<String> themes,
        List<String> themeLabels,
        Integer undeliveredSince) {

    /** What it is about, in the order of the labels. */
    public List<ThemeName> about() {
        return IntStream.range(0, themes.size())
                .mapToObj(place -> new ThemeName(themes.get(place), themeLabels.get(place)))
                .toList();
    }
}
