package org.nameh.collation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Role;
import org.nameh.review.Round;
import org.nameh.review.Versions;

/** Where the newest version of a letter is laid beside an earlier one. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
public class CollatingTable {

    @Inject
    Versions versions;

    /** The newest version beside an earlier one by its ordinal; beside the last before it where no such version is earlier (null: none). */
    public CollationSheet collate(@NotNull RegistrationNumber number, Integer since) {
        var rounds = versions.rounds(number);
        if (rounds.size() < 2) {
            return new CollationSheet(List.of(), null);
        }
        var earlier = rounds.subList(1, rounds.size());
        var chosen = earlier.stream()
                .map(Round::ordinal)
                .filter(ordinal -> ordinal.equals(since))
                .findFirst()
                .orElse(earlier.get(0).ordinal());
        return new CollationSheet(
                earlier,
                Collation.of(
                        witness(number, chosen), witness(number, rounds.get(0).ordinal())));
    }

    private Witness witness(RegistrationNumber number, int ordinal) {
        return versions.at(number, ordinal).map(Witness::of).orElseThrow();
    }
}
