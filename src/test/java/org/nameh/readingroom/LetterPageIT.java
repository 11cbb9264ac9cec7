package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page on which a letter is read: a Persian one with gaps, translated into English and German among others. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LetterPageIT {

    private static final String PERSIAN = "<p lang=\"fa\" dir=\"rtl\">";

    private static final Pattern GAP =
            Pattern.compile("<a\\s+class=\"redaction\" href=\"#([a-z-]+)\" lang=\"en\" dir=\"ltr\" "
                    + "title=\"([^\"]+)\">([a-z]+ withheld)</a>");

    private static final String ENGLISH = "<p lang=\"en\" dir=\"ltr\">";

    private static final String GERMAN = "<p lang=\"de\" dir=\"ltr\">";

    private final Visitor visitor = Visitor.anonymous();
    private final String address = "/letters/" + PublicShelf.letterWithGaps();

    @Test
    void showsTheOriginalBesideTheTranslationIntoTheReadersLanguage() {
        assertThat(english("")).contains(PERSIAN, ENGLISH).doesNotContain(GERMAN);
    }

    @Test
    void showsTheOriginalAlone() {
        assertThat(english("?view=original")).contains(PERSIAN).doesNotContain(ENGLISH);
    }

    @Test
    void showsTheTranslationAlone() {
        assertThat(english("?view=translation")).contains(ENGLISH).doesNotContain(PERSIAN);
    }

    @Test
    void showsAnotherTranslation() {
        assertThat(english("?view=both&text=de")).contains(PERSIAN, GERMAN).doesNotContain(ENGLISH);
    }

    @Test
    void keepsPageAndQueryInItsOtherLanguages() {
        assertThat(english("?view=both&text=de"))
                .contains(Stream.of("fa", "ar", "de", "fr")
                        .map(language ->
                                "href=\"/" + language + address + "?view=both&amp;text=de\" lang=\"" + language + "\"")
                        .toList());
    }

    @Test
    void marksEveryGapAndExplainsIt() {
        var page = english("?view=original");

        var gaps = GAP.matcher(page).results().toList();
        assertThat(gaps)
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(page)
                        .contains("<li id=\"" + gap.group(1) + "\">" + gap.group(3) + ": " + gap.group(2) + "</li>"));
    }

    @Test
    void leadsToEachOfItsTranslations() {
        var page = english("");
        var german = page.replaceFirst("(?s).*<a href=\"(\\?view=both&amp;text=de)\">.*", "$1");

        assertThat(english(german.replace("&amp;", "&")))
                .contains(PERSIAN, GERMAN)
                .doesNotContain(ENGLISH);
        assertThat(page).doesNotContain("null");
    }

    @Test
    void isPrintedWithoutWhatPaperDoesNotNeed() {
        var printed = english("?view=original&print=yes");

        assertThat(printed).contains("class=\"reading-room printed\"", "href=\"/en" + address + "?view=original\"");
        assertThat(english("?view=original")).contains("href=\"?view=original&amp;print=yes\"");
    }

    @Test
    void fallsBackToTheReadersLanguageWhereNoOtherIsThere() {
        assertThat(english("?view=both&text=xx")).contains(PERSIAN, ENGLISH);
    }

    @Test
    void takesNoHarmFromParametersThatItDoesNotKnow() {
        var page = english("");

        assertThat(Stream.of(
                        "?view=xyz",
                        "?text=%3Cscript%3Ealert(1)%3C/script%3E",
                        "?view=&text=&text=en&text=de",
                        "?id=zzzzzzz0",
                        "?language=fa",
                        "?jakarta.faces.ViewState=stateless",
                        "?%00=%00&%22%3E%3Cb%3E=1"))
                .allSatisfy(query -> assertThat(text(english(query))).isEqualTo(text(page)));
    }

    @Test
    void takesNoHarmFromWhatIsSentToIt() {
        var sent = visitor.post("/en" + address, Map.of("jakarta.faces.ViewState", "stateless", "view", "xyz"));

        assertThat(sent.status()).isEqualTo(405);
        assertThat(english("?jakarta.faces.ViewState=stateless")).contains(PERSIAN, ENGLISH);
    }

    @Test
    void isNoWayIntoTheListForGarbage() {
        var first = visitor.get("/en/letters").text();

        assertThat(List.of(
                        "?after=garbage", "?after=99999999999999999999-zzzzzzzz", "?after=%27--", "?after=-1-00000000"))
                .allSatisfy(query -> assertThat(
                                text(visitor.get("/en/letters" + query).text()))
                        .contains(text(first).substring(0, 2_000)));
        assertThat(visitor.get("/en/letters?jakarta.faces.ViewState=stateless").status())
                .isEqualTo(200);
    }

    private String english(String query) {
        var answer = visitor.get("/en" + address + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    /** What a page says: without the links to its other languages and views, which repeat the query. */
    private static String text(String page) {
        return page.replaceFirst("(?s).*<main id=\"content\">", "")
                .replaceFirst("(?s)</main>.*", "")
                .replaceAll("(?s)<nav.*?</nav>", "");
    }
}
