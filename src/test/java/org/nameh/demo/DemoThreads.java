package org.nameh.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nameh.letter.RegistrationNumber;
import org.nameh.thread.BondRow;
import org.nameh.thread.NewBond;
import org.nameh.thread.ThreadDesk;

/** Binds the invented letters to each other, as the clerk would, and shows it to readers, as the editor would. */
@ApplicationScoped
class DemoThreads {

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    ThreadDesk desk;

    /** Binds a letter to others; the numbers are those of the list, in its order. */
    void bind(RegistrationNumber number, Invented.Letter letter, List<RegistrationNumber> numbers) {
        Optional.ofNullable(letter.bonds).stream().flatMap(List::stream).forEach(bond -> {
            var other = numbers.get(bond.letter - 1);
            clerk.run(() -> desk.bind(number, new NewBond(UUID.randomUUID(), bond.relation, other, null)));
        });
        var own = clerk.get(() -> desk.of(number)).own();
        own.stream().map(BondRow::id).forEach(bond -> editor.run(() -> desk.open(number, bond)));
    }
}
