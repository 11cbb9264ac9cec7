package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The answer about a letter that was never public: the same, to the byte, as about one that never existed. */
@ExtendWith(ArquillianExtension.class)
class NothingHereIT {

    private static final String NOBODYS = "zzzzzzz0";

    @Inject
    PlantedLetters planted;

    @Test
    void isTheSameForLettersThatWereNeverPublicAndThatNeverExisted() {
        for (var fate : Fate.neverSeen()) {
            assertThat(Reach.languages())
                    .allSatisfy(language ->
                            assertThat(answer(language, planted.publicId(fate))).isEqualTo(answer(language, NOBODYS)));
        }
    }

    @Test
    void isNotFound() {
        assertThat(Reach.languages().map(language -> answer(language, NOBODYS)))
                .allSatisfy(answer -> assertThat(answer).startsWith("HTTP/1.1 404 Not Found\r\n"));
    }

    @Test
    void isAnotherForLettersThatArePublic() {
        assertThat(answer("en", planted.publicId(Fate.PUBLISHED))).startsWith("HTTP/1.1 200 OK\r\n");
    }

    @Test
    void isTheSameHoweverItIsAskedFor() {
        var unpublished = planted.publicId(Fate.APPROVED);

        assertThat(Stream.of("?view=both&text=de", "?preview=true", ".json", "/print", ";x"))
                .allSatisfy(ending -> assertThat(answer("en", unpublished + ending))
                        .isEqualTo(answer("en", NOBODYS + ending).replace(NOBODYS, unpublished)));
    }

    @Test
    void isTheSameByWhateverMethodItIsAskedFor() {
        var unpublished = planted.publicId(Fate.SCHEDULED);

        assertThat(Stream.of("HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE"))
                .allSatisfy(method ->
                        assertThat(answer(method, "en", unpublished)).isEqualTo(answer(method, "en", NOBODYS)));
    }

    private static String answer(String language, String id) {
        return answer("GET", language, id);
    }

    /** The whole answer but its date; the id that was asked for is written as dots wherever the answer repeats it. */
    private static String answer(String method, String language, String id) {
        var answer = Visitor.raw(
                method + " /" + language + "/letters/" + id + " HTTP/1.1",
                "Host: localhost",
                "Content-Length: 0",
                "Connection: close");
        return answer.replaceFirst("\r\nDate: [^\r]*", "").replace(id.substring(0, 8), "........");
    }
}
