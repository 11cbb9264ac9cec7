package org.nameh.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A page of a printed table: which of how many it is, and its rows. What fits is reckoned from the lengths of the texts, so that
 * the numbers of the pages are known before anything is printed; all widths and heights are tenths of a millimetre.
 */
public record PrintedPage(int number, int of, List<PrintedRow> rows) {

    /** What the rows of one page may take of its height. */
    static final int HEIGHT = 1370;

    private static final int LINE = 46;
    private static final int PADDING = 18;

    /** What a letter of the print takes of a line, on the average. */
    private static final int LETTER = 14;

    /** How much longer a text becomes by breaking between words, in percent. */
    private static final int BROKEN = 120;

    /** What the padding of a cell takes of its width. */
    private static final int CELL_PADDING = 20;

    /** The rows on pages, in their order; one empty page if there are none. Columns have these widths. */
    public static List<PrintedPage> of(List<PrintedRow> rows, List<Integer> widths) {
        var sheets = new ArrayList<List<PrintedRow>>();
        var height = HEIGHT;
        for (var row : rows) {
            var needed = height(row, widths);
            if (height + needed > HEIGHT) {
                sheets.add(new ArrayList<>());
                height = 0;
            }
            sheets.get(sheets.size() - 1).add(row);
            height += needed;
        }
        if (sheets.isEmpty()) {
            sheets.add(List.of());
        }
        return IntStream.range(0, sheets.size())
                .mapToObj(place -> new PrintedPage(place + 1, sheets.size(), sheets.get(place)))
                .toList();
    }

    static int height(PrintedRow row, List<Integer> widths) {
        var lines = IntStream.range(0, widths.size())
                .map(column -> lines(row.cells().get(column), widths.get(column)))
                .max()
                .orElse(1);
        var whole = widths.stream().mapToInt(Integer::intValue).sum();
        var note = row.note() == null ? 0 : lines(row.note(), whole) * LINE + PADDING;
        return lines * LINE + PADDING + note;
    }

    private static int lines(String text, int width) {
        var letters = (width - CELL_PADDING) / LETTER;
        return text.length() <= letters ? 1 : (text.length() * BROKEN / 100 + letters - 1) / letters;
    }

    /** Whether it is the last. */
    public boolean isLast() {
        return number == of;
    }
}
