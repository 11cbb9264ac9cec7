package org.nameh.harvest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.Language;
import org.nameh.readingroom.BoundAs;
import org.nameh.readingroom.BoundTo;
import org.nameh.readingroom.Head;
import org.nameh.readingroom.HeadingRow;
import org.nameh.readingroom.Item;
import org.nameh.readingroom.TextRow;
import org.nameh.readingroom.Theme;

/** Letters as troublesome as published letters can be: markup, two scripts, what XML cannot hold, formulas, and nothing known at all. */
final class SampleSheaves {

    static final Instant MOMENT = Instant.parse("2026-03-04T05:06:07.890123Z");

    static final String TRICKY = "<b>\"Tom & 'Jerry'\"</b>  ]]> \uD83D\uDE00 \u0007\uFFFE نامه‌ای\tبه مادر";

    static final String CLEAN = "<b>\"Tom & 'Jerry'\"</b>  ]]> \uD83D\uDE00  نامه‌ای\tبه مادر";

    private SampleSheaves() {}

    static Change change(String id) {
        return new Change(id, MOMENT, false, "OPEN_LETTER", List.of("fa", "en"));
    }

    static Change gone(String id) {
        return new Change(id, MOMENT, true, null, List.of());
    }

    static Line tricky() {
        return new Line(
                change("abcd1234"),
                new Head(
                        "abcd1234",
                        "Open letter",
                        List.of("fa", "en"),
                        "۱۲ مرداد ۱۴۰۲",
                        CalendarSystem.SOLAR_HIJRI,
                        LocalDate.of(2023, 8, 3),
                        LocalDate.of(2023, 8, 3),
                        MOMENT,
                        TRICKY,
                        "fa",
                        TRICKY,
                        "fa",
                        TRICKY,
                        TRICKY,
                        TRICKY,
                        TRICKY,
                        "en",
                        List.of("ESCAPE"),
                        List.of(TRICKY),
                        null));
    }

    static Line bare() {
        return new Line(
                change("00000000"),
                new Head(
                        "00000000",
                        "Statement",
                        List.of("und"),
                        null,
                        null,
                        null,
                        null,
                        MOMENT,
                        "Untitled",
                        "en",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null));
    }

    static Line ranged() {
        return new Line(
                change("zzzzzzzz"),
                new Head(
                        "zzzzzzzz",
                        "Reply",
                        List.of("de"),
                        "Anfang 1988",
                        CalendarSystem.GREGORIAN,
                        LocalDate.of(1988, 1, 1),
                        LocalDate.of(1988, 4, 30),
                        MOMENT,
                        "Antwort",
                        "de",
                        null,
                        null,
                        "A. B.",
                        null,
                        "Köln",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null));
    }

    static Sheaf sheaf() {
        var headings = Language.ofThePages().stream()
                .map(language -> new HeadingRow(
                        language.code(), TRICKY, "fa", "=SUM(A1)", "en", "@sender", null, "-place", TRICKY, "en"))
                .toList();
        var texts = List.of(
                new TextRow("fa", true, "+Dear \uE001,\n\n" + TRICKY), new TextRow("en", false, "Dear \uE001, \"so\""));
        return new Sheaf(
                change("abcd1234"),
                new Item(
                        "abcd1234",
                        "OPEN_LETTER",
                        Map.of("en", "Open letter", "fa", "نامهٔ سرگشاده"),
                        List.of("fa", "en"),
                        "1402/5/12",
                        CalendarSystem.SOLAR_HIJRI,
                        LocalDate.of(2023, 8, 3),
                        LocalDate.of(2023, 8, 3),
                        MOMENT,
                        headings,
                        texts,
                        List.of(),
                        List.of(
                                new Theme("CHILDREN", Map.of("en", "Children")),
                                new Theme("ESCAPE", Map.of("en", TRICKY))),
                        List.of(new BoundTo(BoundAs.REPLIES_TO, "00000000"))));
    }

    static Sheaf bareSheaf() {
        var headings = Language.ofThePages().stream()
                .map(language ->
                        new HeadingRow(language.code(), "Untitled", "en", null, null, null, null, null, null, null))
                .toList();
        return new Sheaf(
                change("00000000"),
                new Item(
                        "00000000",
                        "STATEMENT",
                        Map.of(),
                        List.of("en"),
                        null,
                        null,
                        null,
                        null,
                        MOMENT,
                        headings,
                        List.of(new TextRow("en", true, "Short.")),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /** Slices by key of so many changes with ids in their order. */
    static List<Change> many(int letters) {
        return IntStream.range(0, letters)
                .mapToObj(number -> change("%08d".formatted(number)))
                .toList();
    }
}
