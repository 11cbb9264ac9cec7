package org.nameh.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.Registry;
import org.nameh.letter.VoidDesk;
import org.nameh.people.Party;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class PrintRoomIT {

    @Inject
    PrintRoom room;

    @Inject
    Registry registry;

    @Inject
    VoidDesk voidDesk;

    @Inject
    Journey journey;

    @Inject
    Clock clock;

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
    void printsWhatWasRegisteredInTheMonthByNumber() {
        var number = journey.registered(Party.named("Roya Testi"));

        var month = thisMonth();

        assertThat(month.entries()).extracting(LedgerEntry::number).isSorted().doesNotHaveDuplicates();
        assertThat(month.entries())
                .filteredOn(entry -> entry.number().equals(number))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.sender()).isEqualTo("Roya Testi");
                    assertThat(entry.addressee()).isNull();
                    assertThat(entry.registeredBy()).isEqualTo("clerk");
                });
        assertThat(clerk.get(() -> room.month(YearMonth.of(1900, 1))).entries()).isEmpty();
    }

    @Test
    void hasTheSameHashUntilAnEntryChanges() {
        var number = journey.registered();
        var before = thisMonth().hash();
        assertThat(thisMonth().hash()).isEqualTo(before);

        clerk.run(() -> registry.correct(number, 0, Journey.arrivedFrom(Party.named("Roya Testi"))));
        var corrected = thisMonth().hash();
        assertThat(corrected).isNotEqualTo(before);

        clerk.run(() -> voidDesk.burn(number, "registered twice"));
        assertThat(thisMonth().hash()).isNotEqualTo(corrected).isNotEqualTo(before);
    }

    @Test
    void printsVoidNumbersWithTheirReason() {
        var number = journey.registered();
        clerk.run(() -> voidDesk.burn(number, "registered twice"));

        assertThat(thisMonth().entries())
                .filteredOn(entry -> entry.number().equals(number))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.isVoid()).isTrue();
                    assertThat(entry.voidReason()).isEqualTo("registered twice");
                });
    }

    @Test
    void labelsWhatIsInTheRegisterAndNotVoid() {
        var first = journey.registered();
        var second = journey.registered();
        var third = journey.registered();
        clerk.run(() -> voidDesk.burn(second, "registered twice"));

        assertThat(clerk.get(() -> room.labels(first, third)))
                .extracting(Label::number)
                .contains(first, third)
                .doesNotContain(second);
        assertThatThrownBy(() -> clerk.get(() -> room.labels(third, first))).isInstanceOf(LabelsRefused.class);
    }

    @Test
    void isForClerksAndEditorsAlone() {
        var number = journey.registered();

        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> room.month(YearMonth.now(clock))))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> room.labels(number, number)))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThat(editor.get(() -> room.labels(number, number))).hasSize(1);
    }

    private LedgerMonth thisMonth() {
        return clerk.get(() -> room.month(YearMonth.now(clock)));
    }
}
