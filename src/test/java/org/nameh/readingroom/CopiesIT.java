package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Party;
import org.nameh.readingroom.Statements.Cost;

/** Public pages that are answered from a copy in memory: as they are made, and never once that is not so any more. */
@ExtendWith(ArquillianExtension.class)
class CopiesIT {

    private static final Duration SOON = Duration.ofSeconds(3);

    @Inject
    Courier courier;

    @Inject
    Statements statements;

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void areTheSameAsThePageThatIsMade() {
        var id = courier.publicId(published("The same page"));

        for (var address : List.of("/en/letters/" + id, "/fa/letters/" + id, "/en/letters", "/de/", "/fr/feed.atom")) {
            var made = visitor.get(address, "Cookie", "copy=none");
            visitor.get(address);
            assertThat(statements.of(() -> visitor.get(address))).as(address).isEqualTo(new Cost(0, 1));

            var copied = visitor.get(address);

            assertThat(copied.body()).as(address).isEqualTo(made.body());
            assertThat(withoutLength(copied)).as(address).isEqualTo(withoutLength(made));
        }
    }

    /** A page that is made says how long it is only if it is short. */
    private static Map<String, List<String>> withoutLength(Visit visit) {
        var headers = new TreeMap<>(visit.headers());
        headers.keySet().removeAll(List.of("content-length", "transfer-encoding", "date"));
        return headers;
    }

    @Test
    void areNotAskedForHeadersAlone() {
        var address = "/en/letters/" + courier.publicId(published("Asked for its head"));
        visitor.get(address);

        var head = Visitor.raw("HEAD " + address + " HTTP/1.1", "Host: localhost", "Connection: close");

        assertThat(head).startsWith("HTTP/1.1 200").doesNotContain("</html>");
    }

    @Test
    void areNeverMadeForSomebodyWithACookie() {
        var address = "/en/letters/" + courier.publicId(published("With a cookie"));
        visitor.get(address);

        assertThat(statements.ofMaking(visitor, address)).isEqualTo(new Cost(0, 4));
    }

    @Test
    void areShownNowhereOnceTheLetterIsStopped() {
        var number = published("Stopped while it is read");
        var id = courier.publicId(number);
        var pages = List.of("/en/letters", "/en/", "/en/feed.atom", "/en/letters?q=Stopped+while");
        pages.forEach(page -> assertThat(visitor.get(page).text()).as(page).contains(id));
        assertThat(visitor.get("/en/letters/" + id).status()).isEqualTo(200);

        courier.suspend(number, "to wait");

        assertThat(visitor.get("/en/letters/" + id).status()).isEqualTo(410);
        pages.forEach(page -> assertThat(visitor.get(page).text()).as(page).doesNotContain("Stopped while it is read"));
    }

    @Test
    void areShownAgainOnceItIsBack() {
        var number = published("Away for a while");
        var address = "/en/letters/" + courier.publicId(number);
        var before = visitor.get(address);
        courier.suspend(number, "to wait");
        assertThat(visitor.get(address).status()).isEqualTo(410);

        courier.restore(number);

        assertThat(visitor.get(address).body()).isEqualTo(before.body());
    }

    /** No job runs at that hour, and nothing is sent to the nodes. */
    @Test
    void endWhenTheHourOfALetterComes() {
        var number = approved("Awaited by the list");
        var hour = Instant.now().plus(SOON);
        courier.publish(number, hour);
        var id = courier.publicId(number);
        assertThat(visitor.get("/en/letters").text()).doesNotContain(id);

        while (!visitor.get("/en/letters").text().contains(id)) {
            assertThat(Instant.now()).isBefore(hour.plus(SOON));
        }

        assertThat(Instant.now()).isAfterOrEqualTo(hour);
        assertThat(visitor.get("/en/letters/" + id).status()).isEqualTo(200);
    }

    @Test
    void areNotKeptOfWhatIsNotThere() {
        var address = "/en/letters/" + courier.publicId(approved("Not yet here"));
        var missing = visitor.get(address);
        assertThat(missing.status()).isEqualTo(404);

        assertThat(statements.of(() -> visitor.get(address)))
                .isEqualTo(statements.of(() -> visitor.get("/en/letters/zzzzzzz0")));
    }

    private RegistrationNumber published(String title) {
        var number = approved(title);
        courier.publish(number, null);
        return number;
    }

    private RegistrationNumber approved(String title) {
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        courier.allow(number, PlainLetters.consent());
        courier.write(number, PlainLetters.draft(title, "What is written here is read by everybody."));
        courier.submit(number);
        courier.approve(number);
        return number;
    }
}
