package org.nameh.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.platform.Language;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class CorrectionDeskIT {

    private static final String TRAIL = """
            select account || ' ' || action from desk.audit_entry where detail like :detail and action like 'CORRECTION%' order by seq
            """;

    private static final String ASKED =
            "select account from desk.audit_entry where action = 'CORRECTION_ASKED' order by seq desc limit 1";

    private static final String SEALED = "select encode(reach, 'escape') from desk.correction_request where id = :id";

    @Inject
    CorrectionBox box;

    @Inject
    CorrectionDesk desk;

    @Inject
    Journey journey;

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

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Test
    void takesInAFormSentTwiceOnce() {
        var asked = asked("Not my brother " + UUID.randomUUID(), null);

        box.put(asked);
        box.put(asked);

        assertThat(found(asked.message())).hasSize(1);
    }

    /** Nobody of the house asked. */
    @Test
    void standsInTheTrailUnderNoAccount() {
        box.put(asked("Not my brother " + UUID.randomUUID(), null));

        assertThat(em.createNativeQuery(ASKED, String.class).getSingleResult()).isEqualTo("-");
    }

    @Test
    void takesInTheSameWordsOnceUnlessThereIsAnotherWayToBeReached() {
        var words = "Not my brother " + UUID.randomUUID();
        box.put(asked(words, null));
        box.put(asked(words, null));
        assertThat(found(words)).hasSize(1);

        box.put(asked(words, "Through my aunt"));
        box.put(asked(words, "Through my aunt"));
        box.put(asked(words, null));
        assertThat(found(words)).hasSize(2);

        box.put(asked(words, "Through my uncle"));
        assertThat(found(words)).hasSize(3);
    }

    @Test
    void sealsHowSomebodyCanBeReachedAndTracesEachView() {
        var id = handedIn("Through her neighbour");

        assertThat(editor.get(() -> desk.reach(id))).contains("Through her neighbour");
        editor.get(() -> desk.reach(id));

        assertThat(em.createNativeQuery(SEALED, String.class)
                        .setParameter("id", id)
                        .getSingleResult()
                        .toString())
                .doesNotContain("neighbour");
        assertThat(trail(id)).containsExactly("editor CORRECTION_CONTACT_VIEWED", "editor CORRECTION_CONTACT_VIEWED");
    }

    @Test
    void isLinkedToALetterThatWasLetOut() {
        var number = journey.published();
        var unseen = journey.approved();
        var id = handedIn(null);

        assertThatThrownBy(() -> editor.get(() -> desk.link(id, publicId(unseen.toString()))))
                .isInstanceOf(CorrectionRefused.class)
                .hasMessage("correction.refused.letter");
        assertThatThrownBy(() -> editor.get(() -> desk.link(id, "zzzzzzz0")))
                .isInstanceOf(CorrectionRefused.class)
                .hasMessage("correction.refused.letter");
        assertThat(editor.get(() -> desk.get(id)).number()).isNull();

        var address = "https://nameh.example/fa/letters/" + publicId(number.toString()) + "?view=both";
        assertThat(editor.get(() -> desk.link(id, address))).isEqualTo(number);
        assertThat(editor.get(() -> desk.get(id)).number()).isEqualTo(number);
    }

    @Test
    void isAnsweredOnceAndInWords() {
        var id = handedIn(null);

        assertThatThrownBy(() -> new NewAnswer(CorrectionOutcome.GRANTED, " ", ToldHow.SAFE_WAY))
                .isInstanceOf(CorrectionRefused.class)
                .hasMessage("correction.refused.answer");
        answer(id);

        assertThat(editor.get(() -> desk.get(id)).outcome()).isEqualTo(CorrectionOutcome.PARTLY);
        assertThatThrownBy(() -> answer(id))
                .isInstanceOf(CorrectionRefused.class)
                .hasMessage("correction.refused.answered");
        assertThat(trail(id)).containsExactly("editor CORRECTION_ANSWERED");
        assertThat(editor.get(() -> desk.list(true, 0)).rows())
                .anyMatch(row -> row.id().equals(id));
        assertThat(editor.get(() -> desk.list(false, 0)).rows())
                .noneMatch(row -> row.id().equals(id));
    }

    @Test
    void isForEditorsAlone() {
        var id = handedIn(null);

        for (var other : List.of(clerk, translator, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> desk.get(id))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> desk.list(false, 0))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> desk.reach(id))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> desk.link(id, "zzzzzzz0"))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(
                            () -> desk.answer(id, new NewAnswer(CorrectionOutcome.GRANTED, "Yes.", ToldHow.SAFE_WAY))))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThat(editor.get(() -> desk.get(id)).open()).isTrue();
    }

    private void answer(long id) {
        editor.run(() -> desk.answer(id, new NewAnswer(CorrectionOutcome.PARTLY, "The name went.", ToldHow.SAFE_WAY)));
    }

    private long handedIn(String reach) {
        var words = "Wrong " + UUID.randomUUID();
        box.put(asked(words, reach));
        return found(words).get(0);
    }

    private static NewCorrection asked(String words, String reach) {
        return new NewCorrection(UUID.randomUUID(), "abcdefgh", words, Asker.RELATIVE, reach, Language.FA);
    }

    private List<Long> found(String words) {
        return em.createQuery("select r.id from CorrectionRequest r where r.message = :words", Long.class)
                .setParameter("words", words)
                .getResultList();
    }

    private String publicId(String number) {
        return (String) em.createNativeQuery(
                        "select public_id from desk.letter where registration_year || '/' || lpad(cast(registration_serial as text), 4, '0') = :number",
                        String.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<String> trail(long id) {
        return em.createNativeQuery(TRAIL, String.class)
                .setParameter("detail", "correction " + id + "%")
                .getResultList();
    }
}
