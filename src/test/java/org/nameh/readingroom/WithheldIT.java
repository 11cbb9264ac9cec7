package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is withheld from a published letter. */
@ExtendWith(ArquillianExtension.class)
class WithheldIT {

    private static final String LONG =
            "a grey house behind the third bakery of the long street, ".repeat(20) + "number four";

    @Inject
    Courier courier;

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void isAsLongOnThePageHoweverLongItIs() {
        assertThat(page("Rey")).isEqualTo(page(LONG));
    }

    @Test
    void isNotOnThePage() {
        assertThat(page("Samarqandabad")).doesNotContain("Samarqandabad").contains("We lived in ", " then.");
    }

    @Test
    void isMarkedAndExplained() {
        assertThat(page("Isfahan")).contains(">place withheld</a>", "a place by which somebody could be found");
    }

    /** The English page of a letter that withholds a passage, without the letters beside it; its id is written as dots. */
    private String page(String passage) {
        var number = courier.publish(
                PlainLetters.description(), PlainLetters.withholding(passage), PlainLetters.consent(), null);
        var id = courier.publicId(number);
        return visitor.get("/en/letters/" + id)
                .text()
                .replace(id, "........")
                .replaceFirst("(?s)<nav class=\"pager beside\".*?</nav>", "");
    }
}
