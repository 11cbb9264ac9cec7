package org.nameh.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nameh.consent.ConsentRecorded;
import org.nameh.consent.Consents;
import org.nameh.consent.Grant;
import org.nameh.consent.Terms;
import org.nameh.facsimile.Destination;
import org.nameh.facsimile.DevelopedFile;
import org.nameh.facsimile.LeafClerk;
import org.nameh.letter.Letter;
import org.nameh.letter.LetterRegistered;
import org.nameh.letter.Letters;
import org.nameh.letter.NumberSeries;
import org.nameh.paper.ReceiptClerk;
import org.nameh.people.ContactClerk;
import org.nameh.people.Correspondent;
import org.nameh.people.Parties;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Seal;
import org.nameh.review.Draft;
import org.nameh.review.Versions;

/** Makes a letter of the register of what was sent: entry, first draft, scans, consents, contact data and receipt, all or nothing. */
@ApplicationScoped
class Accession {

    @Inject
    Letters letters;

    @Inject
    NumberSeries numbers;

    @Inject
    Parties parties;

    @Inject
    Versions versions;

    @Inject
    LeafClerk leaves;

    @Inject
    Consents consents;

    @Inject
    ContactClerk contacts;

    @Inject
    ReceiptClerk receipts;

    @Inject
    Seal seal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** The letter that it becomes. @throws SubmissionRefused without a language for its text, or a sender for the contact data */
    Letter enter(Submission one, Instant sentAt, Acceptance as, List<DevelopedFile> files) {
        var contents = one.open(seal);
        as.lack(contents).ifPresent(lack -> {
            throw new SubmissionRefused(lack.key());
        });
        var sender = parties.resolve(as.sender());
        var letter = register(one, as, sender);
        contents.contact()
                .ifPresent(contact -> contacts.add(sender.orElseThrow().getId(), contact));
        if (as.text() != null) {
            write(letter, as);
        }
        files.forEach(file -> leaves.keep(file, Destination.letter(letter.getNumber())));
        new Wishes(contents)
                .terms(LocalDate.ofInstant(sentAt, clock.getZone()), as.evidence())
                .forEach(terms -> record(letter, terms));
        receipts.carry(letter, letterToken(one), one.getCodeHash(), one.getLanguage());
        return letter;
    }

    private Letter register(Submission one, Acceptance as, Optional<Correspondent> sender) {
        var number = numbers.next(Year.now(clock));
        var letter = new Letter(number, letterToken(one), caller.name(), clock.instant());
        letter.describe(
                as.description(),
                sender.orElse(null),
                parties.resolve(as.addressee()).orElse(null),
                caller.name(),
                clock.instant());
        letters.add(letter);
        facts.fire(new LetterRegistered(number, null));
        return letter;
    }

    /** One becomes one letter: the register refuses a token a second time. */
    private static UUID letterToken(Submission one) {
        return UUID.nameUUIDFromBytes(("submission/" + one.getId()).getBytes(StandardCharsets.UTF_8));
    }

    private void write(Letter letter, Acceptance as) {
        var nothing = Draft.empty(as.description().mainLanguage());
        versions.sign(caller.name());
        versions.open(
                letter,
                new Draft(
                        nothing.language(),
                        as.text(),
                        nothing.headings(),
                        nothing.translations(),
                        nothing.redactions(),
                        nothing.mentions()),
                caller.name(),
                clock.instant());
    }

    private void record(Letter letter, Terms terms) {
        var grant = new Grant(letter, terms, caller.name(), clock.instant());
        consents.add(grant);
        facts.fire(new ConsentRecorded(letter.getNumber(), grant.getId(), terms.act(), terms.nameForm()));
    }
}
