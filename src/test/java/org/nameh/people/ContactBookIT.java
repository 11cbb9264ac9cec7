package org.nameh.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.crypto.AEADBadTagException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.people.MergeDesk.Seen;
import org.nameh.platform.ChangedElsewhere;

@ExtendWith(ArquillianExtension.class)
class ContactBookIT {

    private static final Contact CONTACT = new Contact("+98 831 55501", "Through her neighbour", "The landline");

    private static final String SEALED = """
            select reach || safe_way || never_via from desk.correspondent_contact where correspondent_id = :id
            """;

    private static final String VIEWS = """
            select account || ' ' || action from desk.audit_entry
            where detail = :detail and action like 'CONTACT%' order by seq
            """;

    @Inject
    ContactBook book;

    @Inject
    Directory directory;

    @Inject
    MergeDesk merges;

    @Inject
    ContactSwapper swapper;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

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

    @Test
    void keepsWhatIsWrittenDown() {
        var id = enter();

        keep(id, -1, CONTACT);

        assertThat(open(id).contact()).isEqualTo(CONTACT);
        keep(id, 0, new Contact(null, "By letter", null));
        assertThat(open(id).contact()).isEqualTo(new Contact(null, "By letter", null));
    }

    @Test
    void leavesATraceOfEveryViewAndOfNothingThatWasSeen() {
        var id = enter();
        keep(id, -1, CONTACT);

        editor.run(() -> book.open(id));
        clerk.run(() -> book.open(id));

        assertThat(trail(id)).containsExactly("clerk CONTACT_CHANGED", "editor CONTACT_VIEWED", "clerk CONTACT_VIEWED");
    }

    @Test
    void doesNotLetOneOverwriteWhatTheyDidNotSee() {
        var id = enter();
        keep(id, -1, CONTACT);
        var late = new Contact("0831 55502", null, null);

        assertThatThrownBy(() -> keep(id, -1, late)).isInstanceOf(ChangedElsewhere.class);
        assertThat(open(id).contact()).isEqualTo(CONTACT);
        keep(id, open(id).seenVersion(), late);
        assertThat(open(id).contact()).isEqualTo(late);
    }

    @Test
    void holdsNothingReadable() {
        var id = enter();
        keep(id, -1, CONTACT);

        var bytes = (byte[]) em.createNativeQuery(SEALED, byte[].class)
                .setParameter("id", id)
                .getSingleResult();
        var row = new String(bytes, StandardCharsets.ISO_8859_1);

        assertThat(row).doesNotContain("55501", "neighbour", "landline").hasSizeGreaterThan(60);
    }

    @Test
    void opensForItsOwnRowAlone() {
        var one = enter();
        var two = enter();
        keep(one, -1, CONTACT);
        keep(two, -1, CONTACT);

        swapper.copy(one, two);

        assertThatThrownBy(() -> open(two)).hasRootCauseInstanceOf(AEADBadTagException.class);
    }

    @Test
    void showsThoseOfMergedEntriesBesides() {
        var stays = enter();
        var goes = enter();
        keep(goes, -1, CONTACT);
        clerk.run(() -> merges.merge(new Seen(stays, 0), new Seen(goes, 0), "the same father"));

        var sheets = clerk.get(() -> book.open(stays));

        assertThat(sheets).extracting(ContactSheet::entry).containsExactly(stays, goes);
        assertThat(sheets).extracting(ContactSheet::contact).containsExactly(Contact.none(), CONTACT);
        assertThat(trail(goes)).endsWith("clerk CONTACT_VIEWED");
        assertThatThrownBy(() -> keep(goes, 0, CONTACT)).hasMessage("people.refused.isMerged");
    }

    @Test
    void isShutToWhoeverDoesNotRegisterOrReview() {
        var id = enter();

        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> book.open(id))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> book.keep(id, -1, CONTACT)))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThat(trail(id)).isEmpty();
    }

    private long enter() {
        return clerk.get(() -> directory.enter(NewCorrespondent.named("Golnar " + Surnames.draw())));
    }

    private void keep(long id, int seen, Contact contact) {
        clerk.run(() -> book.keep(id, seen, contact));
    }

    private ContactSheet open(long id) {
        return clerk.get(() -> book.open(id)).get(0);
    }

    @SuppressWarnings("unchecked")
    private List<String> trail(long id) {
        return em.createNativeQuery(VIEWS, String.class)
                .setParameter("detail", "correspondent " + id)
                .getResultList();
    }
}
