package org.nameh.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.audit.AuditRoom;
import org.nameh.consent.Act;
import org.nameh.consent.ConsentBook;
import org.nameh.consent.ConsentRow;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.delivery.DeliveryState;
import org.nameh.delivery.DossierBook;
import org.nameh.demo.Actor;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.notice.NoticeBoard;
import org.nameh.notice.NoticeRow;
import org.nameh.paper.ReceiptBook;
import org.nameh.platform.Language;
import org.nameh.publication.Door;
import org.nameh.support.Journey;
import org.nameh.worklist.Dispatch;

@ExtendWith(ArquillianExtension.class)
class ReceiptWindowIT {

    private static final String WRITER = "writer.by-receipt";
    private static final String UNKNOWN = "0000 0000 0000 0000 0000 0000 0001";
    private static final Wish NOTHING = new Wish(null, null, Set.of(), false);

    @Inject
    ReceiptWindow window;

    @Inject
    CallBackBook book;

    @Inject
    ReceiptBook receipts;

    @Inject
    ConsentBook consents;

    @Inject
    DossierBook dossiers;

    @Inject
    Dispatch dispatch;

    @Inject
    NoticeBoard board;

    @Inject
    AuditRoom audit;

    @Inject
    Door door;

    @Inject
    Journey journey;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    AsSecondEditor secondEditor;

    @Inject
    AsTranslator translator;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Test
    void tellsHowFarALetterIs() {
        assertThat(stage(journey.registered())).isEqualTo(Stage.RECEIVED);
        assertThat(stage(journey.drafted())).isEqualTo(Stage.RECEIVED);
        assertThat(stage(journey.submitted())).isEqualTo(Stage.BEING_READ);
        assertThat(stage(journey.approved())).isEqualTo(Stage.APPROVED);
        var published = journey.published();
        assertThat(stage(published)).isEqualTo(Stage.PUBLISHED);
        editor.run(() -> door.suspend(published, null));
        assertThat(stage(published)).isEqualTo(Stage.STOPPED);
    }

    @Test
    void tellsHowFarALetterCameOnItsWay() {
        var number = journey.registered();
        var code = issued(number);
        assertThat(look(code).outcome()).isNull();

        clerk.run(() -> dossiers.declare(number));

        assertThat(look(code).outcome()).isEqualTo(DeliveryState.IN_CUSTODY);
        assertThat(look(code).silence()).isPositive();
    }

    @Test
    void tellsNothingForACodeThatIsNotInForce() {
        var number = journey.published();
        var replaced = issued(number);
        var code = issued(number);

        for (var wrong : List.of(replaced, UNKNOWN, code.substring(1), "", "letter")) {
            assertThat(window.look(wrong)).as(wrong).isEmpty();
            assertThat(window.stop(wrong)).as(wrong).isEmpty();
            assertThat(window.narrow(wrong, NOTHING)).as(wrong).isEmpty();
            assertThat(window.askCallBack(wrong, call(UUID.randomUUID())))
                    .as(wrong)
                    .isEmpty();
        }
        assertThat(stage(code)).isEqualTo(Stage.PUBLISHED);
        assertThat(sheet(number).acted()).isFalse();
    }

    @Test
    void stopsPublicationOnceInTheWritersName() {
        var number = journey.published();
        var code = issued(number);

        window.stop(code);
        window.stop(code);

        assertThat(stage(code)).isEqualTo(Stage.STOPPED);
        assertThat(look(code).allowed().text()).isFalse();
        assertThat(consents(number))
                .singleElement()
                .extracting(ConsentRow::revokedBy)
                .isEqualTo(WRITER);
        assertThat(actions(number, WRITER)).containsExactly("PUBLICATION_STOPPED_BY_WRITER");
        assertThatThrownBy(() -> editor.run(() -> door.proposeRestoring(number)))
                .hasMessage("publication.refused.noConsent");
    }

    @Test
    void narrowsTheNameAndLetsNobodyReadTheWiderForm() {
        var number = journey.approved();
        journey.consent(number, Journey.terms(NameDisclosure.FULL));
        journey.consent(number, Journey.terms(Act.PUBLISH_SCAN, NameDisclosure.FULL, null));
        journey.consent(number, Journey.terms(Act.COURTS, NameDisclosure.FULL, null));
        editor.run(() -> door.publish(number, null, Set.of()));
        var code = issued(number);

        var left = window.narrow(code, new Wish(NameDisclosure.PSEUDONYM, "Nobody", Set.of(), false))
                .orElseThrow();

        assertThat(left.stage()).isEqualTo(Stage.STOPPED);
        assertThat(left.allowed().nameForm()).isEqualTo(NameDisclosure.PSEUDONYM);
        assertThat(left.allowed().scans()).isFalse();
        assertThat(inForce(number, Act.COURTS)).extracting(Terms::nameForm).containsExactly(NameDisclosure.FULL);
        assertThat(inForce(number, Act.PUBLISH_TEXT))
                .extracting(Terms::pseudonym)
                .containsExactly("Nobody");
        editor.run(() -> door.publish(number, null, Set.of()));
        assertThat(stage(code)).isEqualTo(Stage.PUBLISHED);
        assertThat(actions(number, WRITER)).containsExactly("CONSENT_NARROWED_BY_WRITER");
    }

    @Test
    void takesAwayScansAloneAndLeavesTheText() {
        var number = journey.published();
        journey.consent(number, Journey.terms(Act.PUBLISH_SCAN, NameDisclosure.ANONYMOUS, null));
        var code = issued(number);
        assertThat(look(code).allowed().scans()).isTrue();

        window.narrow(code, new Wish(null, null, Set.of(), true));

        assertThat(look(code).allowed().scans()).isFalse();
        assertThat(stage(code)).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void widensNothing() {
        var number = journey.approved();
        journey.consent(number, Journey.terms(NameDisclosure.INITIALS));
        var code = issued(number);

        window.narrow(code, new Wish(NameDisclosure.FULL, null, Set.of("de"), false));
        window.narrow(code, new Wish(NameDisclosure.INITIALS, null, Set.of(), false));
        window.narrow(code, NOTHING);

        assertThat(look(code).allowed().nameForm()).isEqualTo(NameDisclosure.INITIALS);
        assertThat(consents(number)).hasSize(1);
        assertThat(actions(number, WRITER)).isEmpty();
    }

    @Test
    void callsBackOnceThroughASealedWay() {
        var number = journey.registered();
        var code = issued(number);
        var asked = call(UUID.randomUUID());

        window.askCallBack(code, asked);
        window.askCallBack(code, asked);

        var row = sheet(number).callBacks().get(0);
        assertThat(sheet(number).callBacks()).hasSize(1);
        assertThat(sealed(row.id())).doesNotContain("neighbour");
        assertThat(clerk.get(() -> book.open(number, row.id()))).isEqualTo(asked.way());
        assertThat(clerk.get(() -> book.waiting(row.id() - 1)).rows())
                .anyMatch(one -> one.number().equals(number));
        clerk.run(() -> book.complete(number, row.id()));
        clerk.run(() -> book.complete(number, row.id()));
        assertThat(clerk.get(() -> book.waiting(row.id() - 1)).rows())
                .noneMatch(one -> one.number().equals(number));
        assertThat(actions(number, "clerk")).containsSubsequence("CALL_BACK_DONE", "CALL_BACK_VIEWED");
        assertThat(actions(number, "clerk"))
                .filteredOn("CALL_BACK_DONE"::equals)
                .hasSize(1);
    }

    @Test
    void tellsEditorsAndWhomTheLetterIsAssignedTo() {
        var number = journey.registered();
        editor.run(() -> dispatch.assign(number, "clerk", null));
        var code = issued(number);

        window.askCallBack(code, call(UUID.randomUUID()));

        for (var told : List.of(editor, secondEditor, clerk)) {
            assertThat(told(told, number)).contains("CALL_BACK_ASKED");
        }
        assertThat(told(translator, number)).doesNotContain("CALL_BACK_ASKED");
    }

    @Test
    void leavesNothingOfTheCodeInTheTrail() {
        var number = journey.published();
        var code = issued(number);
        window.look(code);
        window.stop(code);

        assertThat(clerk.get(() -> audit.history(number.toString())))
                .isNotEmpty()
                .noneMatch(row -> row.toString()
                        .replace(" ", "")
                        .contains(code.replace(" ", "").substring(0, 8)));
    }

    @Test
    void isAnsweredByClerksAndEditorsAlone() {
        var number = journey.registered();
        window.askCallBack(issued(number), call(UUID.randomUUID()));
        var id = sheet(number).callBacks().get(0).id();

        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> book.of(number))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> book.waiting(0))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> book.open(number, id))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> book.complete(number, id))).isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> clerk.get(() -> book.open(journey.registered(), id)))
                .isInstanceOf(UnknownCallBack.class);
        assertThat(editor.get(() -> book.open(number, id))).isNotBlank();
    }

    private List<String> told(Actor whom, RegistrationNumber number) {
        return whom.get(() -> board.fresh()).stream()
                .filter(one -> number.toString().equals(one.letter()))
                .map(NoticeRow::action)
                .toList();
    }

    private static NewCallBack call(UUID token) {
        return new NewCallBack(token, "Through my neighbour, never by phone", Language.FA);
    }

    private Progress look(String code) {
        return window.look(code).orElseThrow();
    }

    private Stage stage(String code) {
        return look(code).stage();
    }

    private Stage stage(RegistrationNumber number) {
        return stage(issued(number));
    }

    private String issued(RegistrationNumber number) {
        return clerk.get(() -> receipts.issue(number, UUID.randomUUID(), Language.FA))
                .map(code -> String.join(" ", code.groups()))
                .orElseThrow();
    }

    private WriterSheet sheet(RegistrationNumber number) {
        return editor.get(() -> book.of(number));
    }

    private List<ConsentRow> consents(RegistrationNumber number) {
        return editor.get(() -> consents.of(number));
    }

    private List<Terms> inForce(RegistrationNumber number, Act act) {
        return consents(number).stream()
                .filter(ConsentRow::inForce)
                .map(ConsentRow::terms)
                .filter(terms -> terms.act() == act)
                .toList();
    }

    private List<String> actions(RegistrationNumber number, String account) {
        return editor.get(() -> audit.history(number.toString())).stream()
                .filter(row -> row.account().equals(account))
                .map(row -> row.action())
                .toList();
    }

    private String sealed(long id) {
        return (String)
                em.createNativeQuery("select encode(way, 'escape') from desk.call_back where id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult();
    }
}
