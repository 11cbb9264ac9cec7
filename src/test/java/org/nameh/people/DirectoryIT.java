package org.nameh.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;

@ExtendWith(ArquillianExtension.class)
class DirectoryIT {

    @Inject
    Directory directory;

    @Inject
    AsClerk clerk;

    @Inject
    AsTranslator translator;

    @Inject
    AsEditor editor;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    @Test
    void findsTheSamePersonFromEitherScript() {
        assertThat(suggested("Farhad")).extracting(Suggestion::name).contains("Farhad Omidi");
        assertThat(suggested("فرهاد")).isEqualTo(suggested("Farhad"));
    }

    @Test
    void findsAPersonByTheBeginningsOfBothNames() {
        var id = enter(1962, "Nowbahar Zamzameh", "نوبهار زمزمه");

        assertThat(suggested("Nowb Zam")).extracting(Suggestion::id).containsExactly(id);
        assertThat(suggested("زمزمه نوبه")).extracting(Suggestion::id).containsExactly(id);
    }

    @Test
    void tellsNamesakesApart() {
        enter(1962, "Parvaneh Shabtab", "پروانه شبتاب");
        enter(1985, "Parvaneh Shabtab");

        assertThat(suggested("Parvaneh Shabtab"))
                .extracting(Suggestion::names, Suggestion::yearOfBirth)
                .containsExactlyInAnyOrder(
                        tuple("Parvaneh Shabtab · پروانه شبتاب", 1962), tuple("Parvaneh Shabtab", 1985));
    }

    @Test
    void proposesNobodyForNothing() {
        assertThat(suggested("")).isEmpty();
        assertThat(suggested(" % ")).isEmpty();
        assertThat(suggested("Xyzzyx")).isEmpty();
    }

    @Test
    void proposesNoMoreThanEight() {
        for (var place = 0; place < 9; place++) {
            var name = "Zartosht Pashmineh " + place;
            clerk.get(() -> directory.enter(NewCorrespondent.named(name)));
        }

        assertThat(suggested("Zartosht")).hasSize(8);
    }

    @Test
    void findsWhoWasJustEntered() {
        var id = enter(1951, "Qumars Tajrobeh", "کیومرث تجربه");

        assertThat(suggested("تجربه")).extracting(Suggestion::id).contains(id);
    }

    @Test
    void isShutToWhoeverDoesNotRegisterOrReview() {
        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> directory.suggest("Farhad")))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> directory.enter(NewCorrespondent.named("Nobody"))))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> directory.suggest("Farhad")).isInstanceOf(EJBAccessException.class);
        assertThat(editor.get(() -> directory.suggest("Farhad"))).isNotEmpty();
    }

    private long enter(int yearOfBirth, String... names) {
        return editor.get(() -> directory.enter(
                new NewCorrespondent(CorrespondentKind.PERSON, List.of(names), "Sohrab", null, yearOfBirth)));
    }

    private List<Suggestion> suggested(String typed) {
        return clerk.get(() -> directory.suggest(typed));
    }
}
