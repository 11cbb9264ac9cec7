package org.nameh.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.platform.ChangedElsewhere;

@ExtendWith(ArquillianExtension.class)
class TermBookIT {

    @Inject
    TermBook book;

    @Inject
    AsTranslator translator;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    private final String word = "w" + UUID.randomUUID();

    @Test
    void keepsATermAndFindsItByAnyOfItsWords() {
        var id = translator.get(() -> book.enter(term("ward", "bon" + word)));

        assertThat(found(word.toUpperCase(Locale.ROOT))).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.renderings()).isEqualTo(Map.of("en", "ward", "fr", "bon" + word));
            assertThat(row.changedBy()).isEqualTo("translator");
        });
        assertThat(found("bon" + word)).hasSize(1);
        assertThat(found("nothing like it " + word)).isEmpty();
    }

    @Test
    void refusesATermTwice() {
        var id = clerk.get(() -> book.enter(term("ward", "quartier")));

        assertThatThrownBy(() -> editor.run(() -> book.enter(term("block", "bloc"))))
                .isInstanceOf(TermRefused.class)
                .hasMessage("term.refused.twice");
        editor.run(() -> book.change(id, book.show(id).seenVersion(), term("block", "bloc")));
        assertThat(editor.get(() -> book.show(id)).renderings()).containsEntry("en", "block");
    }

    @Test
    void refusesAChangeOfWhatWasChangedElsewhere() {
        var id = clerk.get(() -> book.enter(term("ward", "quartier")));
        var seen = clerk.get(() -> book.show(id)).seenVersion();
        editor.run(() -> book.change(id, seen, term("block", "bloc")));

        assertThatThrownBy(() -> clerk.run(() -> book.change(id, seen, term("unit", "unité"))))
                .isInstanceOf(ChangedElsewhere.class);
    }

    @Test
    void takesATermOutOfUse() {
        var id = clerk.get(() -> book.enter(term("ward", "quartier")));

        clerk.run(() -> book.retire(id, book.show(id).seenVersion()));

        assertThat(found(word)).isEmpty();
        assertThatThrownBy(() -> clerk.run(() -> book.retire(id, book.show(id).seenVersion())))
                .hasMessage("term.refused.retired");
        assertThat(clerk.get(() -> book.enter(term("ward", "quartier")))).isNotEqualTo(id);
    }

    @Test
    void isShutToThoseWhoReadNoLetters() {
        for (var other : List.of(admin, auditor)) {
            assertThatThrownBy(() -> other.run(() -> book.list("", 0))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> book.enter(term("ward", "quartier"))))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void listsPageByPageInTheOrderOfTheLetters() {
        for (var i = 0; i < 52; i++) {
            var term = new NewTerm("de", word + "%02d".formatted(i), Map.of(), null);
            clerk.run(() -> book.enter(term));
        }

        var first = clerk.get(() -> book.list(word, 0));
        var rest = clerk.get(() -> book.list(word, first.last().id()));

        assertThat(first.rows()).hasSize(50).first().extracting(TermRow::term).isEqualTo(word + "00");
        assertThat(first.more()).isTrue();
        assertThat(rest.rows()).extracting(TermRow::term).containsExactly(word + "50", word + "51");
    }

    private List<TermRow> found(String words) {
        return clerk.get(() -> book.list(words, 0)).rows();
    }

    private NewTerm term(String english, String french) {
        return new NewTerm("fa", word, Map.of("en", english, "fr", french, "fa", "x"), "a note");
    }
}
