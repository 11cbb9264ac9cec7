package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanariesTest {

    private final Canaries canaries = new Canaries();
    private final String word = canaries.hide("note");

    @Test
    void findsAHiddenWordInEveryGuise() {
        assertThat(Canaries.guises(word))
                .allSatisfy(guise ->
                        assertThat(canaries.foundIn("<p>" + guise + "</p>")).containsExactly("note"));
    }

    @Test
    void findsAWordThatWasCut() {
        assertThat(canaries.foundIn("… " + word.substring(0, 8) + "…")).containsExactly("note");
    }

    @Test
    void findsAWordWhereverItStandsInBase64() {
        assertThat(List.of("", "a", "ab", "abc"))
                .allSatisfy(before -> assertThat(canaries.foundIn(base64(before + word + " and more")))
                        .containsExactly("note"));
    }

    @Test
    void doesNotTakeAnOpenWordForAHiddenOne() {
        assertThat(canaries.foundIn("<h1>" + canaries.show("title") + "</h1>")).isEmpty();
    }

    @Test
    void findsNothingInOtherWords() {
        assertThat(canaries.foundIn("Nobody writes by chance what is not written here."))
                .isEmpty();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
