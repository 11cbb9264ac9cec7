package org.nameh.dissemination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.Language;
import org.nameh.readingroom.BoundAs;
import org.nameh.readingroom.BoundTo;
import org.nameh.readingroom.Gap;
import org.nameh.readingroom.HeadingRow;
import org.nameh.readingroom.Item;
import org.nameh.readingroom.PageRow;
import org.nameh.readingroom.TextRow;
import org.nameh.readingroom.Theme;

/** Published letters with what a format may stumble over. */
final class SampleItems {

    static final Imprint IMPRINT = new Imprint("https://letters.example.org", null, ZoneOffset.UTC);

    static final Imprint LICENSED =
            new Imprint("https://letters.example.org", "https://creativecommons.org/licenses/by/4.0/", ZoneOffset.UTC);

    private static final Map<String, String> KINDS = Map.of(
            "en", "Family letter",
            "fa", "نامهٔ خانوادگی",
            "ar", "رسالة عائلية",
            "de", "Familienbrief",
            "fr", "Lettre familiale");

    private static final Map<String, String> LABELS = new TreeMap<>(Map.of(
            "en", "Life & work outside",
            "fa", "زندگی بیرون",
            "ar", "الحياة في الخارج",
            "de", "Leben draußen",
            "fr", "La vie au-dehors"));

    private SampleItems() {}

    /** A Persian letter with two translations, gaps, two pages, a correction and a Solar Hijri date. */
    static Item persian() {
        return new Item(
                "0q7x2mab",
                "FAMILY_LETTER",
                KINDS,
                List.of("fa", "en", "de"),
                "۱۳۶۷/۲/۲۲",
                CalendarSystem.SOLAR_HIJRI,
                LocalDate.of(1988, 5, 12),
                LocalDate.of(1988, 5, 12),
                Instant.parse("2026-01-02T03:04:05Z"),
                headings("Golnar S.", "گلنار س.", "What I carried", "آنچه با خود بردم"),
                List.of(
                        new TextRow(
                                "fa", true, "سلام " + mark(Gap.NAME) + " جان.\nحالت چطور است؟\n\n" + mark(Gap.PLACE)),
                        new TextRow("en", false, "Dear " + mark(Gap.NAME) + ".\nHow are you?\n\n" + mark(Gap.PLACE)),
                        new TextRow("de", false, "Liebe " + mark(Gap.NAME) + ".")),
                List.of(new PageRow(1, 1200, 1600, 300, 400, "aa"), new PageRow(2, 1000, 700, 300, 210, "bb")),
                List.of(new Theme("LIFE_OUTSIDE", LABELS)),
                Stream.of(BoundAs.values())
                        .map(as -> new BoundTo(as, "000000" + as.ordinal() + "k"))
                        .toList());
    }

    /** A letter of which nothing is known, without a title, from somebody who is not named. */
    static Item bare() {
        return item(
                "en", null, null, null, headings(null, null, "", ""), List.of(new TextRow("en", true, "One line.")));
    }

    /** A letter full of characters that mean something to one format or another. */
    static Item hostile() {
        var hostile = "<a href=\"x\">&amp; ]]> {\\bf %$#_^~} @misc{x, ER  - \u0007\uD83D\uDD4A\uD800 “q” 'a'\nTY  - X "
                + mark(Gap.CONTACT);
        return item(
                "fr",
                hostile,
                LocalDate.of(1986, 1, 1),
                LocalDate.of(1988, 12, 31),
                headings(hostile, hostile, hostile, hostile + " ۲"),
                List.of(new TextRow("fr", true, hostile + "\n\n" + hostile), new TextRow("ckb", false, hostile)));
    }

    private static Item item(
            String language,
            String writtenAs,
            LocalDate notBefore,
            LocalDate notAfter,
            List<HeadingRow> headings,
            List<TextRow> texts) {
        return new Item(
                "zz00zz00",
                "OTHER_KIND",
                KINDS,
                List.of(language),
                writtenAs,
                notBefore == null ? null : CalendarSystem.GREGORIAN,
                notBefore,
                notAfter,
                Instant.parse("2026-03-04T23:30:00Z"),
                headings,
                texts,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<HeadingRow> headings(String latin, String arabic, String title, String persianTitle) {
        return Language.ofThePages().stream()
                .map(reader -> new HeadingRow(
                        reader.code(),
                        reader == Language.FA ? persianTitle : title,
                        reader == Language.FA ? "fa" : "en",
                        title.isEmpty() ? null : title + " – in short",
                        title.isEmpty() ? null : "en",
                        reader.inArabicScript() ? arabic : latin,
                        title.isEmpty() ? null : "her mother",
                        title.isEmpty() ? null : "Köln",
                        title.isEmpty() ? null : "A date was corrected.",
                        title.isEmpty() ? null : "en"))
                .toList();
    }

    static String mark(Gap gap) {
        return String.valueOf(gap.mark());
    }
}
