package org.nameh.outgoing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nameh.letter.Letter;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.notice.MailServer;
import org.nameh.people.ContactGate;
import org.nameh.people.ContactWay;
import org.nameh.people.Correspondent;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Language;
import org.nameh.platform.Role;
import org.nameh.platform.Seal;

/** The letter-book: where the house writes to those who wrote to it, and keeps what it wrote. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class OutgoingBook {

    private static final int LIST = 100;

    /** By others nothing written can go. */
    private static final Set<ContactWay> CARRYING =
            EnumSet.of(ContactWay.EMAIL, ContactWay.POST, ContactWay.IN_PERSON, ContactWay.THROUGH_SOMEBODY);

    @Inject
    OutgoingLetters outgoing;

    @Inject
    Drafting drafting;

    @Inject
    Letters letters;

    @Inject
    ContactGate gate;

    @Inject
    MailServer server;

    @Inject
    Seal seal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** What was written to the writer of a letter, and what they would want to know; no words. */
    public OutgoingSheet of(@NotNull RegistrationNumber number) {
        var letter = letters.get(number);
        var writer = letter.getSender().map(Correspondent::getId);
        return new OutgoingSheet(
                writer.orElse(null),
                writer.map(gate::open).orElseGet(List::of).stream()
                        .filter(CARRYING::contains)
                        .toList(),
                language(letter),
                outgoing.of(letter.getId()),
                outgoing.untold(letter.getId()));
    }

    private Language language(Letter letter) {
        return outgoing.languageOfReceipt(letter.getId())
                .or(() -> Language.ofThePages(letter.getDescription().mainLanguage())
                        .map(Language::code))
                .map(Language::of)
                .orElse(Language.EN);
    }

    /** What writers who may be written to were not told: a hundred at most, the earliest first. */
    public List<Untold> untold() {
        return outgoing.untold(LIST);
    }

    /** Whether this installation sends mail at all. */
    public boolean sendsMail() {
        return server.isConfigured();
    }

    /** The text with which such a letter begins. @throws OutgoingRefused if nobody knows who wrote */
    public Draft draft(@NotNull RegistrationNumber number, @NotNull Tidings tidings, @NotNull Language language) {
        var letter = letters.get(number);
        return drafting.draft(letter, writer(letter), tidings, language);
    }

    /**
     * Sends a letter to a writer by mail, or keeps it to be printed, and gives its id; a repeated one (same token) gives the id of the
     * first.
     *
     * @throws OutgoingRefused if it is not whole, if nobody knows who wrote, or if no mail is sent here
     * @throws org.nameh.people.PersonRefused if the writer is not to be reached so, or not at that address
     * @throws org.nameh.letter.VoidRefused if the number of the letter was burnt
     */
    public long write(@NotNull RegistrationNumber number, @NotNull @Valid NewOutgoing wanted) {
        letters.awaitTwin(wanted.token());
        return outgoing.writtenWith(wanted.token()).orElseGet(() -> written(letters.get(number), wanted));
    }

    private long written(Letter letter, NewOutgoing wanted) {
        letter.requireNotVoid();
        var writer = writer(letter);
        require(wanted, writer);
        var kept = new OutgoingLetter(letter.getId(), writer.getId(), wanted, seal, caller.name(), clock.instant());
        outgoing.add(kept);
        facts.fire(new OutgoingWritten(letter.getNumber(), kept.getId()));
        return kept.getId();
    }

    private void require(NewOutgoing wanted, Correspondent writer) {
        wanted.flaw().ifPresent(flaw -> {
            throw new OutgoingRefused(flaw.key());
        });
        gate.require(writer.getId(), wanted.way());
        if (wanted.way() == ContactWay.EMAIL) {
            gate.requireAddress(writer, wanted.address());
            requireMail();
        }
    }

    private void requireMail() {
        if (!server.isConfigured()) {
            throw new OutgoingRefused("outgoing.refused.noMail");
        }
    }

    private static Correspondent writer(Letter letter) {
        return letter.getSender().orElseThrow(() -> new OutgoingRefused("outgoing.refused.nobody"));
    }

    /** What a letter to a writer says; each reading is audited. @throws UnknownOutgoing if none was kept with this letter */
    public OutgoingText read(@NotNull RegistrationNumber number, long id) {
        var text = kept(number, id).open(seal);
        facts.fire(new OutgoingViewed(number, id));
        return text;
    }

    /**
     * Takes down on which day a printed letter was handed over or posted; once more changes nothing.
     *
     * @throws OutgoingRefused if it is mail, or the day is still to come
     * @throws org.nameh.people.PersonRefused if the writer is not to be reached so any more
     * @throws UnknownOutgoing if none was kept with this letter
     */
    public void posted(@NotNull RegistrationNumber number, long id, @NotNull LocalDate day) {
        var letter = kept(number, id);
        if (letter.getWay() == ContactWay.EMAIL) {
            throw new OutgoingRefused("outgoing.refused.postedMail");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw new OutgoingRefused("outgoing.refused.toCome");
        }
        letters.awaitTwin(letter.getToken());
        if (!outgoing.isPosted(id)) {
            gate.require(letter.getPersonId(), letter.getWay());
            outgoing.posted(id, day, caller.name(), clock.instant());
            facts.fire(new OutgoingPosted(number, id));
        }
    }

    private OutgoingLetter kept(RegistrationNumber number, long id) {
        var letter = letters.get(number).getId();
        return outgoing.find(id)
                .filter(kept -> kept.getLetterId().equals(letter))
                .orElseThrow(UnknownOutgoing::new);
    }
}
