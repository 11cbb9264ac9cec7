package org.nameh.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsClerk;
import org.nameh.people.Party;

@ExtendWith(ArquillianExtension.class)
class RegistryIT {

    @Inject
    Registry registry;

    @Inject
    AsClerk clerk;

    @Test
    void givesARepeatedRegistrationTheNumberOfTheFirst() {
        var arrived = letter();
        var first = clerk.get(() -> registry.register(arrived));

        assertThat(clerk.get(() -> registry.register(arrived))).isEqualTo(first);
    }

    @Test
    void refusesWhoeverIsNotSignedIn() {
        assertThatThrownBy(() -> registry.register(letter())).isInstanceOf(EJBAccessException.class);
    }

    private static NewLetter letter() {
        var facts = new Description(
                "TESTIMONY", ModeOfReceipt.POST, LocalDate.of(2026, 1, 2), null, null, List.of("fa"), null, null);
        return new NewLetter(UUID.randomUUID(), Party.unknown(), Party.unknown(), facts);
    }
}
