package org.nameh.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** The book of the days on which somebody is to ask after a letter. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class ReminderBook {

    @Inject
    Reminders reminders;

    @Inject
    Dossiers dossiers;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /**
     * Sets a reminder; the same form sent twice does so once.
     *
     * @throws DeliveryRefused for a day that is over
     * @throws UnknownDelivery if the letter has no dossier
     */
    public void set(@NotNull RegistrationNumber number, @NotNull @Valid NewReminder asked) {
        letters.awaitTwin(asked.token());
        if (reminders.isSetWith(asked.token())) {
            return;
        }
        if (asked.due().isBefore(LocalDate.now(clock))) {
            throw new DeliveryRefused("delivery.refused.due");
        }
        letters.get(number).requireNotVoid();
        var letter = dossiers.head(number).orElseThrow(UnknownDelivery::new).letterId();
        reminders.add(new Reminder(letter, asked, caller.name(), clock.instant()));
        facts.fire(new ReminderSet(number, asked.due()));
    }

    /** Says that what a reminder asked for is done; once more changes nothing. @throws UnknownDelivery if the letter has none such */
    public void complete(@NotNull RegistrationNumber number, long id) {
        dossiers.hold(number);
        if (reminders.find(number, id).orElseThrow(UnknownDelivery::new).complete(caller.name(), clock.instant())) {
            facts.fire(new ReminderDone(number, id));
        }
    }
}
