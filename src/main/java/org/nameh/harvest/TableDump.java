package org.nameh.harvest;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.nameh.platform.Language;
import org.nameh.platform.Report;
import org.nameh.readingroom.Item;
import org.nameh.readingroom.PlainText;
import org.nameh.readingroom.Theme;

/** All letters as a table for spreadsheets (RFC 4180, UTF-8 with a byte order mark), one a row with its original; no cell a formula. */
public final class TableDump implements Collection {

    private static final List<String> COLUMNS = List.of(
            "id",
            "address",
            "kind",
            "languages",
            "written",
            "calendar",
            "not_before",
            "not_after",
            "sender",
            "addressee",
            "place",
            "published",
            "changed",
            "title",
            "title_language",
            "summary",
            "summary_language",
            "correction",
            "text",
            "text_language",
            "translations",
            "themes");

    private final Function<String, List<Sheaf>> slices;

    /** A table of letters that come in slices by key. */
    public TableDump(Function<String, List<Sheaf>> slices) {
        this.slices = slices;
    }

    @Override
    public void write(OutputStream out, Instant changedAt) throws IOException {
        try (var table = new Report(out)) {
            table.line(COLUMNS);
            Collection.forEach(slices, sheaf -> sheaf.change().publicId(), sheaf -> table.line(cells(sheaf)));
        }
    }

    private static List<String> cells(Sheaf sheaf) {
        var item = sheaf.item();
        var heading = item.heading(Language.EN.code());
        return strings(
                item.publicId(),
                Where.letter(item.publicId()),
                item.kind(),
                String.join(" ", item.languages()),
                item.writtenAs(),
                item.calendar(),
                item.notBefore(),
                item.notAfter(),
                heading.sender(),
                heading.addressee(),
                heading.place(),
                item.visibleFrom(),
                sheaf.change().changedAt(),
                heading.title(),
                heading.titleLanguage(),
                heading.summary(),
                heading.summaryLanguage(),
                heading.changeNote(),
                PlainText.of(item.original()),
                item.original().language(),
                translations(item),
                themes(item));
    }

    private static String translations(Item item) {
        return String.join(
                " ",
                item.texts().stream()
                        .filter(text -> !text.original())
                        .map(text -> text.language())
                        .toList());
    }

    private static String themes(Item item) {
        return String.join(" ", item.themes().stream().map(Theme::code).toList());
    }

    private static List<String> strings(Object... cells) {
        return Arrays.stream(cells).map(cell -> Objects.toString(cell, "")).toList();
    }
}
