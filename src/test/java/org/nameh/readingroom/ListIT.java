package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of published letters, page by page. */
@ExtendWith(ArquillianExtension.class)
class ListIT {

    private static final Pattern LETTER = Pattern.compile("<h[23]><a href=\"/en/letters/([0-9a-z]{8})\"");

    private static final Pattern NEXT = Pattern.compile("<a rel=\"next\"\\s+href=\"([^\"]+)\"");

    /** More than a page of letters that appear at one and the same moment, so that pages end among them. */
    private static final int TWINS = 45;

    @Inject
    Courier courier;

    @Inject
    Cellar cellar;

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void holdsEveryPublishedLetterOnce() {
        publishTwins();

        assertThat(pages().stream().flatMap(List::stream)).containsExactlyElementsOf(cellar.visibleIds());
    }

    @Test
    void hasTwentyLettersOnEachPageButTheLast() {
        publishTwins();

        var pages = pages();

        assertThat(pages.subList(0, pages.size() - 1))
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).hasSize(20));
        assertThat(pages.get(pages.size() - 1)).hasSizeBetween(1, 20);
    }

    @Test
    void keepsTheReadersPlaceWhenNewLettersAppear() {
        publishTwins();
        var second = next(visitor.get("/en/letters"));
        var before = letters(visitor.get(second));

        publish("One more", null);

        assertThat(letters(visitor.get(second))).isEqualTo(before);
    }

    private void publishTwins() {
        var moment = Instant.parse("2026-01-05T10:00:00.123456Z");
        var wanted = TWINS - cellar.visibleSince(moment);
        IntStream.range(0, wanted).forEach(twin -> publish("Twin " + twin, moment));
    }

    private void publish(String title, Instant from) {
        courier.publish(
                PlainLetters.description(),
                PlainLetters.draft(title, "The same to all."),
                PlainLetters.consent(),
                from);
    }

    private List<List<String>> pages() {
        var pages = new ArrayList<List<String>>();
        for (var address = "/en/letters"; address != null; ) {
            var page = visitor.get(address);
            pages.add(letters(page));
            address = next(page);
        }
        return pages;
    }

    private static List<String> letters(Visit page) {
        return LETTER.matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String next(Visit page) {
        var link = NEXT.matcher(page.text());
        return link.find() ? link.group(1) : null;
    }
}
