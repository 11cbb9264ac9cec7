package org.nameh.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.nameh.consignment.Consignment;
import org.nameh.consignment.ConsignmentNumber;
import org.nameh.consignment.Consignments;
import org.nameh.people.Parties;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Language;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;

/** The counter where incoming letters are numbered and described, and the register is read. */
@Stateless
@AssignedOnly
@RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
public class Registry {

    @Inject
    Letters letters;

    @Inject
    TaskGate gate;

    @Inject
    Kinds kinds;

    @Inject
    Parties parties;

    @Inject
    Consignments consignments;

    @Inject
    NumberSeries numbers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Registers a letter and gives its number; a repeated registration (same token) gives the number of the first. */
    @RolesAllowed(Role.REGISTRAR)
    public RegistrationNumber register(@NotNull @Valid NewLetter arrived) {
        return registered(arrived).orElseGet(() -> take(arrived, null));
    }

    /**
     * Registers a letter that arrived in a consignment and gives its number; a repeated registration (same token) gives the
     * number of the first.
     *
     * @throws org.nameh.consignment.ConsignmentRefused if the consignment is closed
     * @throws org.nameh.consignment.UnknownConsignment if there is none under the number
     */
    @RolesAllowed(Role.REGISTRAR)
    public RegistrationNumber registerIn(@NotNull ConsignmentNumber consignment, @NotNull @Valid NewLetter arrived) {
        return registered(arrived).orElseGet(() -> take(arrived, consignments.held(consignment)));
    }

    private Optional<RegistrationNumber> registered(NewLetter arrived) {
        letters.awaitTwin(arrived.token());
        return letters.registeredWith(arrived.token());
    }

    private RegistrationNumber take(NewLetter arrived, Consignment together) {
        var consignment = Optional.ofNullable(together);
        consignment.ifPresent(Consignment::requireOpen);
        var number = numbers.next(Year.now(clock));
        var letter = new Letter(number, arrived.token(), caller.name(), clock.instant());
        consignment.ifPresent(letter::arriveIn);
        describe(letter, arrived);
        letters.add(letter);
        facts.fire(new LetterRegistered(
                number, consignment.map(Consignment::getNumber).orElse(null)));
        return number;
    }

    /** What a letter lets one expect of the next, if the register holds it. */
    @RolesAllowed(Role.REGISTRAR)
    public Optional<Precedent> precedent(@NotNull RegistrationNumber number) {
        return letters.precedent(number);
    }

    /**
     * What a consignment lets one expect of the next letter: what its newest letter says, else it itself.
     *
     * @throws org.nameh.consignment.UnknownConsignment if there is none under the number
     */
    @RolesAllowed(Role.REGISTRAR)
    public Precedent precedentIn(@NotNull ConsignmentNumber consignment) {
        return letters.precedentIn(consignment).orElseGet(() -> Precedent.of(consignments.get(consignment)));
    }

    /** Corrects the entry of a letter. @throws org.nameh.platform.ChangedElsewhere if somebody else did so meanwhile */
    @RolesAllowed({Role.REGISTRAR, Role.EDITOR})
    public void correct(@NotNull RegistrationNumber number, int seenVersion, @NotNull @Valid NewLetter corrected) {
        var letter = letters.get(number);
        letter.requireSeen(seenVersion);
        describe(letter, corrected);
        facts.fire(new EntryCorrected(number));
    }

    private void describe(Letter letter, NewLetter facts) {
        letter.describe(
                facts.description(),
                parties.resolve(facts.sender()).orElse(null),
                parties.resolve(facts.addressee()).orElse(null),
                caller.name(),
                clock.instant());
    }

    /** The entry of a letter. @throws UnknownLetter if the register holds none under the number */
    public RegisterEntry show(@NotNull RegistrationNumber number) {
        return RegisterEntry.of(letters.get(number));
    }

    /** The entry of a letter for somebody who may correct it. @throws UnknownLetter if the register holds none under the number */
    @RolesAllowed({Role.REGISTRAR, Role.EDITOR})
    public RegisterEntry showToCorrect(@NotNull RegistrationNumber number) {
        return RegisterEntry.of(letters.get(number));
    }

    /** The line of a letter in the register, with how far it has come. @throws UnknownLetter if the register holds none */
    public RegisterRow line(@NotNull RegistrationNumber number) {
        return letters.line(number);
    }

    /** Whether the register holds a letter under a number. */
    public boolean holds(@NotNull RegistrationNumber number) {
        return letters.find(number).isPresent();
    }

    /** Fifty letters that pass a filter, newest first; for whoever is only a translator, of those assigned to them. */
    public Slice<RegisterRow> list(@NotNull LetterFilter filter) {
        return gate.narrowedTo()
                .map(translator -> letters.assigned(translator, filter))
                .orElseGet(() -> letters.list(filter));
    }

    /** Fifty letters whose entry is not complete, older than a number (null: from the newest on), newest first. */
    @RolesAllowed({Role.REGISTRAR, Role.EDITOR})
    public Slice<RegisterRow> incomplete(RegistrationNumber after) {
        return letters.incomplete(after);
    }

    /** How many letters have an entry that is not complete. */
    @RolesAllowed({Role.REGISTRAR, Role.EDITOR})
    public long countIncomplete() {
        return letters.countIncomplete();
    }

    /** Fifty letters of a consignment, older than a number (null: from the newest on), newest first. */
    @RolesAllowed({Role.REGISTRAR, Role.EDITOR})
    public Slice<RegisterRow> consigned(@NotNull ConsignmentNumber consignment, RegistrationNumber after) {
        return letters.consigned(consignment, after);
    }

    /** The labels of all kinds in a language of the pages, by code. */
    public Map<String, String> kinds(@NotNull Language language) {
        return kinds.labels(language);
    }
}
