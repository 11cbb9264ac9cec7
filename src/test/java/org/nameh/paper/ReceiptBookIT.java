package org.nameh.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.audit.AuditRoom;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Language;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class ReceiptBookIT {

    @Inject
    ReceiptBook book;

    @Inject
    AuditRoom audit;

    @Inject
    Journey journey;

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
    void tellsTheCodeOnce() {
        var number = journey.registered();
        var token = UUID.randomUUID();

        assertThat(clerk.get(() -> book.issue(number, token, Language.FA))).isPresent();
        assertThat(clerk.get(() -> book.issue(number, token, Language.FA))).isEmpty();
        assertThat(clerk.get(() -> book.of(number))).singleElement().satisfies(row -> {
            assertThat(row.language()).isEqualTo("fa");
            assertThat(row.issuedBy()).isEqualTo("clerk");
        });
    }

    @Test
    void knowsTheCodeAgain() {
        var number = journey.registered();
        var code = issued(number);

        assertThat(check(number, code)).isEqualTo(ReceiptCheck.IN_FORCE);
        assertThat(check(journey.registered(), code)).isEqualTo(ReceiptCheck.UNKNOWN);
        assertThat(check(number, code.substring(1))).isEqualTo(ReceiptCheck.MISTYPED);
    }

    @Test
    void replacesTheEarlierReceipt() {
        var number = journey.registered();
        var first = issued(number);
        var second = issued(number);

        assertThat(check(number, first)).isEqualTo(ReceiptCheck.REPLACED);
        assertThat(check(number, second)).isEqualTo(ReceiptCheck.IN_FORCE);
    }

    @Test
    void writesDownThatItWasIssuedAndNotTheCode() {
        var number = journey.registered();
        issued(number);
        issued(number);

        assertThat(clerk.get(() -> audit.history(number.toString())))
                .filteredOn(row -> row.action().equals("RECEIPT_ISSUED"))
                .hasSize(2)
                .noneMatch(row -> row.toString().matches(".*\\d{12}.*"));
    }

    @Test
    void isForClerksAndEditorsAlone() {
        var number = journey.registered();

        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> book.issue(number, UUID.randomUUID(), Language.EN)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> book.of(number))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> book.check(number, "1"))).isInstanceOf(EJBAccessException.class);
        }
        assertThat(editor.get(() -> book.issue(number, UUID.randomUUID(), Language.EN)))
                .isPresent();
    }

    private String issued(RegistrationNumber number) {
        return clerk.get(() -> book.issue(number, UUID.randomUUID(), Language.EN))
                .map(code -> String.join(" ", code.groups()))
                .orElseThrow();
    }

    private ReceiptCheck check(RegistrationNumber number, String typed) {
        return clerk.get(() -> book.check(number, typed));
    }
}
