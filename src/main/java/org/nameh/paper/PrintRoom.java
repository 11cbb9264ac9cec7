package org.nameh.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.nameh.letter.Kinds;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Language;
import org.nameh.platform.Role;

/** Where the register is made ready to be printed: by month, and as labels. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class PrintRoom {

    /** How many labels are made at once: ten sheets. */
    public static final int LABELS_AT_ONCE = 240;

    @Inject
    LedgerEntries entries;

    @Inject
    Letters letters;

    @Inject
    Kinds kinds;

    @Inject
    Clock clock;

    /** The entries registered in a month, in the zone of the house. */
    public LedgerMonth month(@NotNull YearMonth month) {
        var from = month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
        var until = month.plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant();
        return LedgerMonth.of(month, entries.between(from, until));
    }

    /**
     * The labels of the numbers between two, both included; none for numbers that are burnt or not given.
     *
     * @throws LabelsRefused if they are of two years, in the wrong order, or more than {@value #LABELS_AT_ONCE}
     */
    public List<Label> labels(@NotNull RegistrationNumber first, @NotNull RegistrationNumber last) {
        if (first.year() != last.year() || last.serial() < first.serial()) {
            throw new LabelsRefused("paper.labels.refused.order");
        }
        if (last.serial() - first.serial() >= LABELS_AT_ONCE) {
            throw new LabelsRefused("paper.labels.refused.tooMany");
        }
        return entries.numbers(first, last).stream().map(Label::of).toList();
    }

    /**
     * What a slip in a language of the pages says of an original.
     *
     * @throws org.nameh.letter.UnknownLetter if the register holds none under the number
     */
    public PrintedItem item(@NotNull RegistrationNumber number, @NotNull Language language) {
        var facts = letters.get(number).getDescription();
        return new PrintedItem(kinds.labels(language).get(facts.kind()), facts.languages(), facts.receivedOn());
    }
}
