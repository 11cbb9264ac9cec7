package org.nameh.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsClerk;
import org.nameh.people.Party;
import org.nameh.people.UnknownCorrespondent;
import org.nameh.support.AtOnce;
import org.nameh.support.Journey;
import org.nameh.support.Undone;

@ExtendWith(ArquillianExtension.class)
class NumberSeriesIT {

    private static final int CROWD = 20;

    @Inject
    Registry registry;

    @Inject
    Journey journey;

    @Inject
    Undone undone;

    @Inject
    AsClerk clerk;

    @Test
    void hasNoGapAndNoTwinWhenSomeOfACrowdFail() throws Exception {
        var before = journey.registered();
        List<Callable<Optional<RegistrationNumber>>> crowd = IntStream.range(0, CROWD)
                .<Callable<Optional<RegistrationNumber>>>mapToObj(place -> () -> attempt(place % 4))
                .toList();

        var given =
                AtOnce.all(crowd).stream().flatMap(Optional::stream).sorted().toList();

        assertThat(given).hasSize(CROWD / 2);
        assertThat(given).extracting(RegistrationNumber::serial).isEqualTo(serialsAfter(before, CROWD / 2));
        assertThat(journey.registered().serial()).isEqualTo(before.serial() + CROWD / 2 + 1);
    }

    @Test
    void givesOneNumberToACrowdWithTheSameToken() throws Exception {
        var arrived = Journey.arrived();
        var before = journey.registered();

        var given = AtOnce.all(Collections.<Callable<RegistrationNumber>>nCopies(
                CROWD, () -> clerk.get(() -> registry.register(arrived))));

        assertThat(given).hasSize(CROWD).containsOnly(new RegistrationNumber(before.year(), before.serial() + 1));
        assertThat(journey.registered().serial()).isEqualTo(before.serial() + 2);
    }

    @Test
    void givesTheNumberOfAFailedRegistrationToTheNext() {
        var failed = clerk.get(() -> undone.get(() -> registry.register(Journey.arrived())));

        assertThat(journey.registered()).isEqualTo(failed);
    }

    /** Two of four succeed; one is refused after it drew its number, one fails at the very end. */
    private Optional<RegistrationNumber> attempt(int fate) {
        return switch (fate) {
            case 0 -> refused();
            case 1 -> {
                clerk.get(() -> undone.get(() -> registry.register(Journey.arrived())));
                yield Optional.empty();
            }
            default -> Optional.of(journey.registered());
        };
    }

    private Optional<RegistrationNumber> refused() {
        try {
            return Optional.of(journey.registered(Party.known(-1)));
        } catch (UnknownCorrespondent nobody) {
            return Optional.empty();
        }
    }

    private static List<Integer> serialsAfter(RegistrationNumber before, int many) {
        return IntStream.rangeClosed(before.serial() + 1, before.serial() + many)
                .boxed()
                .toList();
    }
}
