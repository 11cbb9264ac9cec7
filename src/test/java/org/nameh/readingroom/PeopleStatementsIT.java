package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsClerk;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.Directory;
import org.nameh.people.MergeDesk;
import org.nameh.people.NewCorrespondent;
import org.nameh.people.Particulars;
import org.nameh.people.Party;
import org.nameh.people.PersonFile;
import org.nameh.people.TieKind;
import org.nameh.people.Whereabouts;
import org.nameh.platform.ToldDate;
import org.nameh.readingroom.Statements.Cost;

/** What the pages of people cost the database: a fixed number of statements, however much is known. */
@ExtendWith(ArquillianExtension.class)
class PeopleStatementsIT {

    @Inject
    Statements statements;

    @Inject
    Courier courier;

    @Inject
    Directory directory;

    @Inject
    PersonFile file;

    @Inject
    MergeDesk merges;

    @Inject
    AsClerk clerk;

    private final Visitor visitor = Visitor.signedIn("clerk");

    @Test
    void areOneForProposals() {
        people("Dschamschid", 9);

        assertThat(cost("/desk/people/suggest?name=Dschamschid")).isEqualTo(new Cost(1, 0));
        assertThat(cost("/desk/people/suggest?name=Dschamschid%208")).isEqualTo(new Cost(1, 0));
    }

    @Test
    void areTwoForTheListHoweverLong() {
        people("Rostam", 12);

        assertThat(cost("/desk/people")).isEqualTo(new Cost(3, 0));
        assertThat(cost("/desk/people?q=Rostam")).isEqualTo(new Cost(3, 0));
        assertThat(cost("/desk/people?q=Rostam%207")).isEqualTo(new Cost(3, 0));
    }

    @Test
    void areAsManyForSomebodyWellKnownAsForSomebodyOfWhomLittleIsKnown() {
        var little = cost("/desk/people/" + known("Tahmineh", 1));

        assertThat(cost("/desk/people/" + known("Sudabeh", 20))).isEqualTo(little);
        assertThat(little.desk()).isLessThanOrEqualTo(23);
    }

    private List<Long> people(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(one -> clerk.get(() -> directory.enter(new NewCorrespondent(
                        CorrespondentKind.PERSON, List.of(name + " " + one, "دیگر " + one), Particulars.none()))))
                .toList();
    }

    private long known(String name, int times) {
        var id = people(name + " Pahlavan", 1).get(0);
        for (var one = 0; one < times; one++) {
            var source = "source " + one;
            courier.register(Party.known(id), Party.unknown(), PlainLetters.description());
            clerk.run(() -> file.record(id, Whereabouts.LEFT, source, ToldDate.of(LocalDate.of(2026, 1, 2))));
            clerk.run(() -> file.tie(id, TieKind.FRIEND, Party.named("Friend " + source + name)));
        }
        people(name + " Pahlavan", times);
        people(name + " Namesake", times)
                .forEach(other -> clerk.run(() -> merges.merge(
                        new MergeDesk.Seen(id, directory.show(id).seenVersion()),
                        new MergeDesk.Seen(other, 0),
                        "because")));
        return id;
    }

    private Cost cost(String address) {
        assertThat(visitor.get(address).status()).isEqualTo(200);
        return statements.of(() -> visitor.get(address));
    }
}
