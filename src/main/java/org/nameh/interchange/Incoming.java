package org.nameh.interchange;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDate;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.review.Draft;

/**
 * A letter as a file tells of it. Null where the file is silent: kind, mode, day of receipt, date, place, first words, note, and
 * what is written down of it. The first sender and the first addressee are those of the register.
 *
 * @param source where it stands: a line, or a file and the place in it
 * @param id the number or key that the file gives it, or null
 * @param tally what was counted of it in the file
 */
public record Incoming(
        String source,
        String id,
        List<Named> senders,
        List<Named> addressees,
        String kind,
        ModeOfReceipt mode,
        LocalDate receivedOn,
        LetterDate written,
        String place,
        List<String> languages,
        String incipit,
        String note,
        Draft draft,
        Tally tally,
        List<Finding> findings)
        implements Serializable {

    /** Whether it cannot be registered. */
    public boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.remark().isRefusing());
    }

    /** Who wrote it, if the file says. */
    Optional<Named> sender() {
        return senders.stream().findFirst();
    }

    /** To whom it was written, if the file says. */
    Optional<Named> addressee() {
        return addressees.stream().findFirst();
    }

    /**
     * The facts for the register. Day of receipt and language that the file does not say are those chosen for the import; a kind that
     * it does not say stays open, and the entry waits to be completed.
     */
    Description description(LocalDate receivedElse, String languageElse) {
        return new Description(
                kind,
                mode == null ? ModeOfReceipt.OTHER : mode,
                receivedOn == null ? receivedElse : receivedOn,
                written,
                place,
                languages.isEmpty() ? List.of(languageElse) : languages,
                incipit,
                note);
    }

    /** By what staff recognise it in a list: who to whom, else its first words. */
    String label() {
        var parties = sender().map(Named::name).orElse("?") + " → "
                + addressee().map(Named::name).orElse("?");
        return parties.equals("? → ?") && incipit != null ? incipit : parties;
    }
}
