package org.nameh.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nameh.delivery.DossierBook;
import org.nameh.delivery.NewEvent;
import org.nameh.delivery.WaitingCount;
import org.nameh.letter.LetterDateReader;
import org.nameh.letter.RegistrationNumber;

/** Tells of the invented letters to somebody inside what became of them on their way. */
@ApplicationScoped
class DemoDossiers {

    @Inject
    AsClerk clerk;

    @Inject
    DossierBook book;

    @Inject
    WaitingCount waiting;

    /** Counts the letters that wait, as the house does at night. */
    void count() {
        waiting.take();
    }

    /** Writes down what happened to a letter; nothing for a letter to which nothing did. */
    void tell(RegistrationNumber number, Invented.Letter letter) {
        Optional.ofNullable(letter.way).stream()
                .flatMap(List::stream)
                .forEach(step -> clerk.run(() -> book.record(number, event(step))));
    }

    private static NewEvent event(Invented.Step step) {
        return new NewEvent(
                UUID.randomUUID(),
                step.kind,
                LetterDateReader.read(step.when).orElseThrow(),
                step.source,
                step.body,
                step.delegate,
                step.slip,
                null,
                null);
    }
}
