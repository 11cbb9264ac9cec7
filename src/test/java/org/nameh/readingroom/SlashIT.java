package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A slash too many at the end of an address. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SlashIT {

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void leadsToTheAddressWithoutIt() {
        for (var address : List.of("/fa/about", "/de/letters", "/en/about/privacy", "/ar/people", "/sitemap-0.xml")) {
            assertThatMoved(address + "/", address);
        }
        assertThatMoved(
                "/fa/letters/?q=%D9%86%D8%A7%D9%85%D9%87&from=1988",
                "/fa/letters?q=%D9%86%D8%A7%D9%85%D9%87&from=1988");
    }

    /** Whether a letter is there or not: both are asked for again without the slash, and nothing was looked up. */
    @Test
    void tellsNothingOfLetters() {
        for (var id : List.of(PublicShelf.letterWithGaps(), PublicShelf.withdrawn(), "zzzzzzz0")) {
            assertThatMoved("/fr/letters/" + id + "/", "/fr/letters/" + id);
            assertThatMoved("/letters/" + id + "/", "/letters/" + id);
        }
    }

    @Test
    void leadsNowhereFromWhatIsNoAddress() {
        for (var address : List.of(
                "/nothing/",
                "/en/nothing/",
                "/xx/about/",
                "/en/letters/zzz/",
                "//example.org/",
                "/views/readingroom/home.xhtml/")) {
            var answer = visitor.get(address);
            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(answer.header("Location")).as(address).isEmpty();
        }
        assertThat(visitor.get("/en/").status()).isEqualTo(200);
    }

    @Test
    void isNoWayToChangeAnything() {
        assertThat(Visitor.raw("POST /en/about/ HTTP/1.1", "Host: localhost", "Content-Length: 0", "Connection: close"))
                .startsWith("HTTP/1.1 405");
    }

    private void assertThatMoved(String from, String to) {
        var answer = visitor.get(from);
        assertThat(answer.status()).as(from).isEqualTo(301);
        assertThat(answer.header("Location")).as(from).contains(to);
        assertThat(answer.body()).isEmpty();
    }
}
