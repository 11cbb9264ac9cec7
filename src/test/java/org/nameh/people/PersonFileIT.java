package org.nameh.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.ToldDate;

@ExtendWith(ArquillianExtension.class)
class PersonFileIT {

    private static final LocalDate SPRING = LocalDate.of(2024, 4, 1);

    @Inject
    PersonFile file;

    @Inject
    Directory directory;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    AsTranslator translator;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    private final String surname = Surnames.draw();

    @Test
    void keepsSourcesThatContradictSideBySide() {
        var id = enter("Farhad");
        clerk.run(() -> file.record(id, Whereabouts.INSIDE, "A cousin", ToldDate.of(SPRING)));
        editor.run(() -> file.record(id, Whereabouts.LEFT, "His declaration", ToldDate.of(SPRING.plusDays(1))));
        clerk.run(() -> file.record(id, Whereabouts.INSIDE, "A cousin", ToldDate.of(SPRING)));

        var sheet = show(id);

        assertThat(sheet.news())
                .extracting(NewsRow::status, NewsRow::source, NewsRow::recordedBy)
                .containsExactly(
                        tuple(Whereabouts.LEFT, "His declaration", "editor"),
                        tuple(Whereabouts.INSIDE, "A cousin", "clerk"));
        assertThat(sheet.isDisputed()).isTrue();
        assertThat(clerk.get(() -> directory.list(surname, Long.MAX_VALUE)).rows())
                .extracting(PersonRow::status)
                .containsExactly(Whereabouts.LEFT);
    }

    @Test
    void takesNoNewsOfADayToCome() {
        var id = enter("Farhad");

        assertThatThrownBy(() -> clerk.run(
                        () -> file.record(id, Whereabouts.LEFT, "A prophet", ToldDate.of(LocalDate.of(2099, 1, 1)))))
                .hasMessage("people.refused.newsToCome");
        assertThat(show(id).isDisputed()).isFalse();
    }

    @Test
    void isAsVagueAsItsSource() {
        var id = enter("Farhad");
        var spring = new ToldDate(
                "spring 1998", CalendarSystem.GREGORIAN, LocalDate.of(1998, 3, 1), LocalDate.of(1998, 5, 31));
        var once = new ToldDate("when the war began", null, null, null);

        clerk.run(() -> file.record(id, Whereabouts.INSIDE, "A cousin", once));
        clerk.run(() -> file.record(id, Whereabouts.LEFT, "A neighbour", spring));

        assertThat(show(id).news()).extracting(NewsRow::dated).containsExactly(spring, once);
        assertThat(clerk.get(() -> file.lastKnown(id)).orElseThrow().latest().status())
                .isEqualTo(Whereabouts.LEFT);
    }

    @Test
    void takesNewsBackOnceAndLetsThemBeRead() {
        var id = enter("Farhad");
        var other = enter("Mahin");
        clerk.run(() -> file.record(id, Whereabouts.DIED, "A rumour", ToldDate.of(SPRING)));
        clerk.run(() -> file.record(id, Whereabouts.INSIDE, "A cousin", ToldDate.of(SPRING.minusDays(9))));
        var rumour = show(id).news().get(0).id();
        assertThat(clerk.get(() -> file.lastKnown(id)).orElseThrow())
                .matches(known -> known.disputed() && known.death().id().equals(rumour));

        assertThatThrownBy(() -> clerk.run(() -> file.retract(other, rumour, "Of another person.")))
                .hasMessage("people.refused.noNews");
        editor.run(() -> file.retract(id, rumour, "It was his namesake."));
        assertThatThrownBy(() -> clerk.run(() -> file.retract(id, rumour, "Twice.")))
                .hasMessage("people.refused.noNews");

        assertThat(show(id).news().get(0))
                .matches(row -> !row.isStanding()
                        && row.retractedBy().equals("editor")
                        && row.reason().equals("It was his namesake."));
        assertThat(show(id).isDisputed()).isFalse();
        assertThat(clerk.get(() -> file.lastKnown(id)).orElseThrow())
                .matches(known -> known.death() == null && known.latest().status() == Whereabouts.INSIDE);
        assertThat(clerk.get(() -> directory.list(surname, Long.MAX_VALUE)).rows())
                .filteredOn(row -> row.id() == id)
                .extracting(PersonRow::status)
                .containsExactly(Whereabouts.INSIDE);
        clerk.run(() -> file.record(id, Whereabouts.DIED, "A rumour", ToldDate.of(SPRING)));
        assertThat(show(id).news()).as("told again after all").hasSize(3);
    }

    @Test
    void showsATieOnBothPages() {
        var golnar = enter("Golnar");
        var farhad = enter("Farhad");

        clerk.run(() -> file.tie(golnar, TieKind.MOTHER, Party.known(farhad)));

        assertThat(show(golnar).ties()).singleElement().satisfies(tie -> {
            assertThat(tie.first()).isTrue();
            assertThat(tie.otherId()).isEqualTo(farhad);
        });
        assertThat(show(farhad).ties()).singleElement().satisfies(tie -> {
            assertThat(tie.first()).isFalse();
            assertThat(tie.kind()).isEqualTo(TieKind.MOTHER);
            assertThat(tie.other().latin()).isEqualTo("Golnar " + surname);
        });
    }

    @Test
    void tiesToSomebodyNew() {
        var golnar = enter("Golnar");

        clerk.run(() -> file.tie(golnar, TieKind.SISTER, Party.named("Mahin " + surname)));

        assertThat(show(golnar).ties())
                .singleElement()
                .satisfies(tie -> assertThat(show(tie.otherId()).names()).containsExactly("Mahin " + surname));
    }

    @Test
    void takesATieBackOnce() {
        var golnar = enter("Golnar");
        var farhad = enter("Farhad");
        clerk.run(() -> file.tie(golnar, TieKind.MOTHER, Party.known(farhad)));
        var tie = show(farhad).ties().get(0).id();

        clerk.run(() -> file.untie(tie));

        assertThat(show(golnar).ties()).isEmpty();
        assertThatThrownBy(() -> clerk.run(() -> file.untie(tie))).hasMessage("people.refused.noTie");
    }

    @Test
    void tiesNobodyToThemselvesNorTwiceNorToNobody() {
        var golnar = enter("Golnar");
        var farhad = enter("Farhad");
        clerk.run(() -> file.tie(golnar, TieKind.MOTHER, Party.known(farhad)));

        assertThatThrownBy(() -> clerk.run(() -> file.tie(golnar, TieKind.MOTHER, Party.known(golnar))))
                .hasMessage("people.refused.tieToSelf");
        assertThatThrownBy(() -> clerk.run(() -> file.tie(golnar, TieKind.MOTHER, Party.known(farhad))))
                .hasMessage("people.refused.tiedBefore");
        assertThatThrownBy(() -> clerk.run(() -> file.tie(golnar, TieKind.MOTHER, Party.unknown())))
                .hasMessage("people.refused.tieToNobody");
        clerk.run(() -> file.tie(golnar, TieKind.FRIEND, Party.known(farhad)));
    }

    @Test
    void isShutToWhoeverDoesNotRegisterOrReview() {
        var id = enter("Farhad");

        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> other.run(() -> file.retract(id, 1, "wrong")))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> file.lastKnown(id))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(
                            () -> other.run(() -> file.record(id, Whereabouts.LEFT, "A cousin", ToldDate.of(SPRING))))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> file.tie(id, TieKind.FRIEND, Party.named("Nobody"))))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> file.untie(1))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> directory.show(id))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> directory.list(null, Long.MAX_VALUE)))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    private long enter(String given) {
        return clerk.get(() -> directory.enter(NewCorrespondent.named(given + " " + surname)));
    }

    private PersonSheet show(long id) {
        return clerk.get(() -> directory.show(id));
    }
}
