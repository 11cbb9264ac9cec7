package org.nameh.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedPageTest {

    private static final List<Integer> WIDTHS = List.of(200, 1000);
    private static final PrintedRow BRIEF = new PrintedRow(List.of("2026/0312", "brief"), null);
    private static final PrintedRow LONG = new PrintedRow(List.of("2026/0313", "x".repeat(200)), null);
    private static final PrintedRow VOID = new PrintedRow(List.of("2026/0314", "brief"), "y".repeat(300));

    @Test
    void isOneWithoutRows() {
        assertThat(PrintedPage.of(List.of(), WIDTHS)).containsExactly(new PrintedPage(1, 1, List.of()));
    }

    @Test
    void holdsAsManyRowsAsFit() {
        var pages = PrintedPage.of(Collections.nCopies(100, BRIEF), WIDTHS);

        assertThat(pages).extracting(page -> page.rows().size()).containsExactly(21, 21, 21, 21, 16);
        assertThat(pages).extracting(PrintedPage::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(pages).allMatch(page -> page.of() == 5);
    }

    @Test
    void losesNoRow() {
        var rows = Collections.nCopies(1000, LONG);

        assertThat(PrintedPage.of(rows, WIDTHS).stream()
                        .mapToInt(page -> page.rows().size())
                        .sum())
                .isEqualTo(1000);
    }

    @Test
    void isFilledFasterByLongTextsAndNotes() {
        var height = PrintedPage.height(BRIEF, WIDTHS);

        assertThat(PrintedPage.height(LONG, WIDTHS)).isGreaterThan(height);
        assertThat(PrintedPage.height(VOID, WIDTHS)).isGreaterThan(2 * height);
    }

    @Test
    void isNeverFuller() {
        var rows = Collections.nCopies(50, List.of(BRIEF, LONG, VOID)).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(PrintedPage.of(rows, WIDTHS))
                .allSatisfy(page -> assertThat(page.rows().stream()
                                .mapToInt(row -> PrintedPage.height(row, WIDTHS))
                                .sum())
                        .isLessThanOrEqualTo(PrintedPage.HEIGHT));
    }
}
