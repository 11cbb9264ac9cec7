package org.nameh.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nameh.letter.Letter;
import org.nameh.letter.Letters;
import org.nameh.letter.NumberSeries;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;
import org.nameh.review.Versions;

/** Registers some letters of an import at once, with those on both sides of them and what is written down of them. */
@ApplicationScoped
public class Arrivals {

    @Inject
    Letters letters;

    @Inject
    NumberSeries numbers;

    @Inject
    Versions versions;

    @Inject
    Newcomers newcomers;

    @Inject
    Imports imports;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Registers the letters under the next numbers, in their order, in the name of whoever started the import. */
    void register(Import into, Map<ImportRow, Incoming> arrived) {
        var by = into.getStartedBy();
        var now = clock.instant();
        var people = newcomers.meet(into, arrived.values(), now);
        versions.sign(by);
        var number = numbers.next(Year.now(clock), arrived.size());
        var rows = new LinkedHashMap<Integer, RegistrationNumber>();
        for (var one : arrived.entrySet()) {
            enter(into, one.getKey(), one.getValue(), number, people, now);
            rows.put(one.getKey().getNumber(), number);
            number = new RegistrationNumber(number.year(), number.serial() + 1);
        }
        into.sawLetters(rows.size(), 0, now);
        imports.settle(); // the facts below are told one by one: with nothing left to write, that is quick
        tell(into.getId(), people.entered(), rows, by);
    }

    private void enter(
            Import into, ImportRow row, Incoming one, RegistrationNumber number, Newcomers.Met people, Instant now) {
        var by = into.getStartedBy();
        var reading = into.reading();
        var letter = new Letter(number, into.token(row.getNumber()), by, now);
        letter.describe(
                one.description(reading.receivedOn(), reading.language()),
                one.sender().map(people::get).orElse(null),
                one.addressee().map(people::get).orElse(null),
                by,
                now);
        letters.add(letter);
        if (one.draft() != null) {
            versions.open(letter, one.draft(), by, now);
        }
        row.registered(number);
    }

    private void tell(long id, List<Long> entered, Map<Integer, RegistrationNumber> rows, String by) {
        if (!entered.isEmpty()) {
            facts.fire(new CorrespondentsImported(
                    id, entered.size(), entered.get(0), entered.get(entered.size() - 1), by));
        }
        rows.forEach((row, number) -> facts.fire(new LetterImported(number, id, row, by)));
    }
}
