package org.nameh.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Language;
import org.nameh.platform.Role;

/** The book of the receipts that writers are given. A code is told once, when it is issued, and never again. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class ReceiptBook {

    @Inject
    Receipts receipts;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /**
     * Issues a receipt, which takes the place of an earlier one, and tells its code; nothing if a form with this token has done
     * so before.
     *
     * @throws org.nameh.letter.VoidRefused if the number of the letter was burnt
     */
    public Optional<ReceiptCode> issue(
            @NotNull RegistrationNumber number, @NotNull UUID token, @NotNull Language language) {
        letters.awaitTwin(token);
        if (receipts.isIssuedWith(token)) {
            return Optional.empty();
        }
        var code = ReceiptCode.draw();
        var earlier = receipts.of(number).size();
        receipts.add(new Receipt(letters.get(number), token, code, language, caller.name(), clock.instant()));
        facts.fire(new ReceiptIssued(number, earlier));
        return Optional.of(code);
    }

    /** The receipts of a letter, the newest, which is in force, first. */
    public List<ReceiptRow> of(@NotNull RegistrationNumber number) {
        return receipts.of(number);
    }

    /** What a code that somebody names is worth for a letter. */
    public ReceiptCheck check(@NotNull RegistrationNumber number, @NotNull String typed) {
        return ReceiptCode.read(typed).map(code -> receipts.worth(number, code)).orElse(ReceiptCheck.MISTYPED);
    }
}
