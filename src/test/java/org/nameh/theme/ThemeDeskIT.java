package org.nameh.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.ChangedElsewhere;
import org.nameh.platform.Language;
import org.nameh.review.Draft;
import org.nameh.review.Scriptorium;
import org.nameh.review.VersionRefused;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class ThemeDeskIT {

    @Inject
    ThemeDesk desk;

    @Inject
    ThemeBook book;

    @Inject
    Journey journey;

    @Inject
    Scriptorium scriptorium;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    @Inject
    AsEditor editor;

    @Inject
    AsClerk clerk;

    @Inject
    AsTranslator translator;

    private final String word =
            new Random().ints(12, 'A', 'Z' + 1).mapToObj(Character::toString).collect(Collectors.joining());

    private final String code = "TEST_" + word;

    @Test
    void entersAThemeThatCanBeChosenThen() {
        admin.run(() -> desk.enter(theme(code, word)));

        assertThat(found()).satisfies(row -> {
            assertThat(row.active()).isTrue();
            assertThat(row.label("fr")).isEqualTo(word + " fr");
        });
    }

    @Test
    void refusesACodeOrALabelTwice() {
        admin.run(() -> desk.enter(theme(code, word)));

        assertThatThrownBy(() -> admin.run(() -> desk.enter(theme(code, "Other " + word))))
                .isInstanceOf(ThemeRefused.class)
                .hasMessage("theme.refused.code");
        assertThatThrownBy(() -> admin.run(() -> desk.enter(theme(code + "_B", word.toLowerCase()))))
                .isInstanceOf(ThemeRefused.class)
                .hasMessage("theme.refused.label");
        admin.run(() -> desk.enter(theme(code + "_B", "Other " + word)));
    }

    @Test
    void renamesATheme() {
        admin.run(() -> desk.enter(theme(code, word)));

        admin.run(() -> desk.rename(seen(), theme(code, "New " + word)));

        assertThat(found().labels().values()).allMatch(label -> label.startsWith("New " + word));
    }

    @Test
    void refusesAChangeOfWhatWasChangedElsewhere() {
        admin.run(() -> desk.enter(theme(code, word)));
        var seen = seen();
        admin.run(() -> desk.rename(seen, theme(code, "New " + word)));

        assertThatThrownBy(() -> admin.run(() -> desk.rename(seen, theme(code, "Newer " + word))))
                .isInstanceOf(ChangedElsewhere.class);
        assertThatThrownBy(() -> admin.run(() -> desk.retire(code, seen))).isInstanceOf(ChangedElsewhere.class);
    }

    @Test
    void keepsARetiredThemeWhereItWasChosenAndLetsNobodyChooseItAnew() {
        admin.run(() -> desk.enter(theme(code, word)));
        var chosen = described(code);
        admin.run(() -> desk.retire(code, seen()));

        assertThat(found().active()).isFalse();
        assertThatThrownBy(() -> described(code))
                .isInstanceOf(VersionRefused.class)
                .hasMessage("review.refused.theme");
        assertThat(themes(chosen)).containsExactly(code);
        translator.run(() -> scriptorium.save(chosen, scriptorium.show(chosen).seenVersion(), about("Changed.", code)));
        assertThat(themes(chosen)).containsExactly(code);

        admin.run(() -> desk.restore(code, seen()));
        assertThat(themes(described(code))).containsExactly(code);
    }

    @Test
    void letsADraftDropItsThemes() {
        var number = described("CHILDREN", "ESCAPE");

        translator.run(() -> scriptorium.save(
                number, scriptorium.show(number).seenVersion(), about("Anything.", "ESCAPE", "LEAVING")));

        assertThat(themes(number)).containsExactly("ESCAPE", "LEAVING");
    }

    @Test
    void refusesAThemeThatThereIsNot() {
        assertThatThrownBy(() -> described("NEVER_THOUGHT_OF")).hasMessage("review.refused.theme");
        assertThatThrownBy(() -> admin.run(() -> desk.show("NEVER_THOUGHT_OF"))).isInstanceOf(UnknownTheme.class);
    }

    @Test
    void isShutToAllButTheAdministrator() {
        for (var other : List.of(editor, clerk, translator, auditor)) {
            assertThatThrownBy(() -> other.run(() -> desk.enter(theme(code, word))))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(desk::list)).isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> auditor.run(book::themes)).isInstanceOf(EJBAccessException.class);
    }

    private RegistrationNumber described(String... themes) {
        var number = journey.registered();
        translator.run(() -> scriptorium.save(number, -1, about("Anything.", themes)));
        return number;
    }

    private static Draft about(String text, String... themes) {
        return new Draft("en", text, Map.of(), Map.of(), List.of(), List.of()).about(List.of(themes));
    }

    private SortedSet<String> themes(RegistrationNumber number) {
        return translator.get(() -> scriptorium.show(number)).content().themes();
    }

    private ThemeRow found() {
        return editor.get(book::themes).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int seen() {
        return admin.get(() -> desk.show(code)).seenVersion();
    }

    private static NewTheme theme(String code, String label) {
        var labels = new TreeMap<String, String>();
        Language.ofThePages().forEach(language -> labels.put(language.code(), label + " " + language.code()));
        return new NewTheme(code, labels);
    }
}
