package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.readingroom.Statements.Cost;

/**
 * What an answer asks of the database about a letter that nobody has seen yet, and about one that there never was: the same queries, so
 * that neither takes longer than the other. (Counted, not timed: a clock would tell of the machine.)
 */
@ExtendWith(ArquillianExtension.class)
class SameQueriesIT {

    private static final String NOBODYS = "zzzzzzz0";

    /** How far letters came of which nothing is on the shelf, and of which something is that its hour or somebody holds back. */
    private static final List<Fate> UNSEEN = List.of(
            Fate.REGISTERED,
            Fate.APPROVED,
            Fate.WITHDRAWN_UNSEEN,
            Fate.SCHEDULED,
            Fate.SUSPENDED_UNSEEN,
            Fate.EMBARGOED_UNSEEN);

    @Inject
    PlantedLetters planted;

    @Inject
    Statements statements;

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void areAskedOfEveryAddressOfALetterThatNobodyHasSeen() {
        var nobodys = addresses(NOBODYS);
        nobodys.forEach(this::queries); // whatever is read once and kept is read now
        var expected = nobodys.stream().map(this::queries).toList();
        assertThat(expected.stream().filter(queries -> !queries.isEmpty())).hasSizeGreaterThan(20);

        for (var fate : UNSEEN) {
            var addresses = addresses(planted.publicId(fate));
            assertThat(addresses).hasSameSizeAs(nobodys).hasSizeGreaterThan(60);
            IntStream.range(0, addresses.size())
                    .forEach(place -> assertThat(queries(addresses.get(place)))
                            .as(fate + " " + addresses.get(place))
                            .isEqualTo(expected.get(place)));
        }
    }

    @Test
    void areAsManyStatementsToo() {
        for (var fate : UNSEEN) {
            for (var ending : List.of(".tei.xml", "/pages/1.jpg", "/pages/1-thumb.jpg", "/cite.bib?language=fa")) {
                assertThat(readingRoom("/letters/" + planted.publicId(fate) + ending))
                        .as(fate + ending)
                        .isEqualTo(readingRoom("/letters/" + NOBODYS + ending))
                        .isPositive();
            }
        }
    }

    /** The comparison notices a letter that can be read, and one that could. */
    @Test
    void areOthersForLettersThatThePublicKnows() {
        for (var fate : List.of(Fate.PUBLISHED, Fate.WITHDRAWN)) {
            var identifier = Reach.records(planted.publicId(fate)).findFirst().orElseThrow();
            var nobodys = Reach.records(NOBODYS).findFirst().orElseThrow();

            assertThat(visitor.get(identifier).text()).contains("<header");
            assertThat(queries("/en/letters/" + planted.publicId(fate)).equals(queries("/en/letters/" + NOBODYS)))
                    .isEqualTo(fate == Fate.WITHDRAWN);
            assertThat(queries(identifier).equals(queries(nobodys))).isEqualTo(fate == Fate.WITHDRAWN);
        }
    }

    private static List<String> addresses(String id) {
        return Reach.letter(id);
    }

    private Map<String, Long> queries(String address) {
        return statements.queries(() -> visitor.get(address, "Cookie", "copy=none"));
    }

    private long readingRoom(String address) {
        Cost cost = statements.of(() -> visitor.get(address));
        return cost.readingRoom();
    }
}
