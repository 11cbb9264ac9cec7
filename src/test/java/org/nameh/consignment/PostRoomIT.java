package org.nameh.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.audit.AuditRoom;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegisterRow;
import org.nameh.letter.Registry;
import org.nameh.support.AtOnce;
import org.nameh.support.Journey;
import org.nameh.support.Undone;

@ExtendWith(ArquillianExtension.class)
class PostRoomIT {

    @Inject
    PostRoom room;

    @Inject
    Registry registry;

    @Inject
    AuditRoom audit;

    @Inject
    Undone undone;

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
    void countsWhatWasFound() {
        var number = open(17);
        var first = clerk.get(() -> registry.registerIn(number, Journey.arrived()));
        var second = clerk.get(() -> registry.registerIn(number, Journey.arrived()));
        clerk.get(() -> registry.register(Journey.arrived()));

        var row = editor.get(() -> room.show(number));

        assertThat(row.announced()).isEqualTo(17);
        assertThat(row.found()).isEqualTo(2);
        assertThat(clerk.get(() -> registry.consigned(number, null)).rows())
                .extracting(RegisterRow::number)
                .containsExactly(second, first);
        assertThat(clerk.get(() -> registry.show(first)).consignment()).isEqualTo(number);
    }

    @Test
    void givesARepeatedOpeningTheNumberOfTheFirst() throws Exception {
        var arrived = arrived(3);

        var given = AtOnce.all(
                Collections.<Callable<ConsignmentNumber>>nCopies(8, () -> clerk.get(() -> room.open(arrived))));

        assertThat(given).hasSize(8).containsOnly(given.get(0));
        assertThat(open(3)).isEqualTo(next(given.get(0)));
    }

    @Test
    void givesTheNumberOfAFailedOpeningToTheNext() {
        var failed = clerk.get(() -> undone.get(() -> room.open(arrived(3))));

        assertThat(open(3)).isEqualTo(failed);
    }

    @Test
    void registersARepeatedLetterOnce() {
        var number = open(1);
        var arrived = Journey.arrived();
        var first = clerk.get(() -> registry.registerIn(number, arrived));

        assertThat(clerk.get(() -> registry.registerIn(number, arrived))).isEqualTo(first);
        assertThat(clerk.get(() -> room.show(number)).found()).isEqualTo(1);
    }

    @Test
    void refusesToCloseADifferenceWithoutAWord() {
        var number = open(2);
        clerk.get(() -> registry.registerIn(number, Journey.arrived()));

        assertThatThrownBy(() -> clerk.run(() -> room.close(number, null)))
                .isInstanceOfSatisfying(
                        ConsignmentRefused.class,
                        refusal -> assertThat(refusal.getDetails()).isEqualTo(List.of(2, 1)));
        clerk.run(() -> room.close(number, "One envelope was empty."));

        var row = clerk.get(() -> room.show(number));
        assertThat(row.isOpen()).isFalse();
        assertThat(row.closingRemark()).isEqualTo("One envelope was empty.");
    }

    @Test
    void takesNoLetterOnceClosed() {
        var number = open(1);
        clerk.get(() -> registry.registerIn(number, Journey.arrived()));
        clerk.run(() -> room.close(number, null));
        var before = clerk.get(() -> registry.register(Journey.arrived()));

        assertThatThrownBy(() -> clerk.get(() -> registry.registerIn(number, Journey.arrived())))
                .isInstanceOf(ConsignmentRefused.class)
                .hasMessage("consignment.refused.closed");
        assertThatThrownBy(() -> clerk.run(() -> room.close(number, "again"))).isInstanceOf(ConsignmentRefused.class);
        assertThat(clerk.get(() -> registry.register(Journey.arrived())).serial())
                .isEqualTo(before.serial() + 1);
    }

    @Test
    void knowsNoConsignmentUnderANumberNeverGiven() {
        var never = new ConsignmentNumber(1899, 1);

        assertThatThrownBy(() -> clerk.get(() -> room.show(never))).isInstanceOf(UnknownConsignment.class);
        assertThatThrownBy(() -> clerk.get(() -> registry.registerIn(never, Journey.arrived())))
                .isInstanceOf(UnknownConsignment.class);
        assertThatThrownBy(() -> clerk.get(() -> registry.precedentIn(never))).isInstanceOf(UnknownConsignment.class);
    }

    @Test
    void letsOneExpectOfTheNextLetterWhatTheNewestSays() {
        var number = open(2);
        var arrived = Journey.arrived();

        var beforeAll = clerk.get(() -> registry.precedentIn(number));
        var first = clerk.get(() -> registry.registerIn(number, arrived));
        var then = clerk.get(() -> registry.precedentIn(number));

        assertThat(beforeAll.number()).isNull();
        assertThat(beforeAll.mode()).hasToString("RED_CROSS");
        assertThat(beforeAll.receivedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(then.number()).isEqualTo(first);
        assertThat(then.kind()).isEqualTo("TESTIMONY");
        assertThat(then.languages()).containsExactly("en");
    }

    @Test
    void isTheClerksToOpenAndClose() {
        var number = open(null);

        for (var other : List.of(translator, editor, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> room.open(arrived(1)))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> room.close(number, null))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> registry.registerIn(number, Journey.arrived())))
                    .isInstanceOf(EJBAccessException.class);
        }
        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> room.show(number))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> room.list(null))).isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> room.show(number)).isInstanceOf(EJBAccessException.class);
        assertThat(editor.get(() -> room.list(null)).rows())
                .extracting(ConsignmentRow::number)
                .startsWith(number);
    }

    @Test
    void isWrittenDownInTheAuditTrail() {
        var number = open(2);
        var letter = clerk.get(() -> registry.registerIn(number, Journey.arrived()));
        clerk.run(() -> room.close(number, "One envelope was empty."));

        var entries = auditor.get(() -> audit.read(Long.MAX_VALUE)).rows();

        assertThat(entries.get(0).action()).isEqualTo("CONSIGNMENT_CLOSED");
        assertThat(entries.get(0).detail()).isEqualTo(number + ", announced 2, found 1");
        assertThat(entries.get(1).letter()).isEqualTo(letter.toString());
        assertThat(entries.get(1).detail()).isEqualTo(number.toString());
        assertThat(entries.get(2).action()).isEqualTo("CONSIGNMENT_OPENED");
    }

    private ConsignmentNumber open(Integer announced) {
        return clerk.get(() -> room.open(arrived(announced)));
    }

    private static ConsignmentNumber next(ConsignmentNumber number) {
        return new ConsignmentNumber(number.year(), number.serial() + 1);
    }

    private static NewConsignment arrived(Integer announced) {
        return new NewConsignment(
                UUID.randomUUID(), "Mahan couriers", LocalDate.of(2026, 3, 2), "RED_CROSS", announced, null);
    }
}
