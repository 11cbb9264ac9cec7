package org.nameh.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.consent.Act;
import org.nameh.consent.ConsentBook;
import org.nameh.consent.Terms;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDate;
import org.nameh.letter.LetterDateReader;
import org.nameh.letter.LetterFilter;
import org.nameh.letter.NewLetter;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.people.Directory;
import org.nameh.people.NewCorrespondent;
import org.nameh.people.Party;
import org.nameh.platform.Language;
import org.nameh.platform.Settings;
import org.nameh.publication.Door;
import org.nameh.publication.Withdrawal;
import org.nameh.publication.WithdrawalGround;
import org.nameh.review.DecisionGround;
import org.nameh.review.Draft;
import org.nameh.review.Grounds;
import org.nameh.review.Heading;
import org.nameh.review.Mention;
import org.nameh.review.Redaction;
import org.nameh.review.ReviewDesk;
import org.nameh.review.Scriptorium;
import org.nameh.review.TranslationDesk;
import org.nameh.translation.TaskDesk;

/** Leads the invented letters through the house, each as far as its state says, in the names of the accounts of the demonstration. */
@Startup
@Singleton
@PermitAll
@DependsOn("FirstAccounts")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLetters {

    static final List<String> SUBMITTED_OR_LATER = List.of(
            "SUBMITTED",
            "IN_REVIEW",
            "RETURNED",
            "REJECTED",
            "APPROVED",
            "SCHEDULED",
            "PUBLISHED",
            "SUSPENDED",
            "WITHDRAWN");
    private static final List<String> APPROVED_OR_LATER = SUBMITTED_OR_LATER.subList(4, SUBMITTED_OR_LATER.size());
    private static final List<String> PUBLIC = APPROVED_OR_LATER.subList(1, APPROVED_OR_LATER.size());

    /** What the public is told of the letter that was withdrawn. */
    private static final Map<String, String> TOLD = Map.of(
            "en", "The writer asked us to take this letter down.", "fa", "نویسنده از ما خواست این نامه را برداریم.");

    @Inject
    DemoCast cast;

    @Inject
    Mailbag mailbag;

    @Inject
    AsClerk clerk;

    @Inject
    AsTranslator translator;

    @Inject
    AsEditor editor;

    @Inject
    AsSecondEditor secondEditor;

    @Inject
    DemoDossiers dossiers;

    @Inject
    DemoThreads threads;

    @Inject
    DemoRequests requests;

    @Inject
    Directory directory;

    @Inject
    Registry registry;

    @Inject
    ConsentBook consents;

    @Inject
    Scriptorium scriptorium;

    @Inject
    ReviewDesk review;

    @Inject
    TranslationDesk translations;

    @Inject
    TaskDesk tasks;

    @Inject
    Door door;

    private final Map<String, Long> people = new HashMap<>();
    private final List<RegistrationNumber> numbers = new ArrayList<>();

    @PostConstruct
    void load() {
        cast.engage(Settings.get("nameh.demo.password").orElseThrow());
        if (clerk.get(() -> registry.list(LetterFilter.all())).rows().isEmpty()) {
            var invented = Invented.read();
            invented.people.forEach(person -> people.put(person.id, enter(person)));
            invented.letters.forEach(this::lead);
            dossiers.count();
            requests.send();
            requests.askForCorrection();
            requests.askForCallBack(numbers.get(3));
            requests.letBeWrittenTo(people.get("jens-harmsdorf"));
            mailbag.deliverGiven();
        }
    }

    private long enter(Invented.Person person) {
        var names = Stream.of(person.latin, person.arabic)
                .flatMap(Stream::ofNullable)
                .toList();
        return clerk.get(() -> directory.enter(
                new NewCorrespondent(person.kind, names, person.fatherName, person.motherName, person.yearOfBirth)));
    }

    private void lead(Invented.Letter letter) {
        var number = clerk.get(() -> registry.register(arrived(letter)));
        numbers.add(number);
        dossiers.tell(number, letter);
        Optional.ofNullable(letter.consent).ifPresent(given -> consent(number, letter, given));
        if (!letter.state.equals("REGISTERED")) {
            clerk.run(() -> tasks.assign(number, Language.of(into(letter)), "translator", null));
            translator.run(() -> scriptorium.save(number, -1, draft(letter)));
        }
        if (SUBMITTED_OR_LATER.contains(letter.state)) {
            translator.run(
                    () -> scriptorium.submit(number, scriptorium.show(number).seenVersion()));
        }
        decide(number, letter);
        if (APPROVED_OR_LATER.contains(letter.state)) {
            signOff(number);
        }
        if (PUBLIC.contains(letter.state)) {
            var from = letter.state.equals("SCHEDULED") ? Instant.now().plus(30, ChronoUnit.DAYS) : null;
            editor.run(() -> door.publish(number, from, Set.of()));
        }
        takeAway(number, letter);
        threads.bind(number, letter, numbers);
    }

    private void consent(RegistrationNumber number, Invented.Letter letter, Invented.Consent given) {
        clerk.run(() -> consents.record(number, terms(Act.PUBLISH_TEXT, given)));
        if (letter.tellUndelivered) {
            clerk.run(() -> consents.record(number, terms(Act.TELL_UNDELIVERED, given)));
        }
    }

    /** Into which language it is to be translated first; its own where it is only to be transcribed. */
    private static String into(Invented.Letter letter) {
        return letter.translations.keySet().stream().sorted().findFirst().orElse(letter.language);
    }

    /** Signs the translations off and closes the letter to the translator. */
    private void signOff(RegistrationNumber number) {
        var sheet = editor.get(() -> translations.show(number));
        sheet.unsigned()
                .forEach(language -> editor.run(() -> translations.signOff(number, sheet.seenVersion(), language)));
        editor.run(() -> tasks.of(number).forEach(task -> tasks.end(task.id())));
    }

    private void decide(RegistrationNumber number, Invented.Letter letter) {
        var grounds = new Grounds(DecisionGround.TEXT, letter.returnReason);
        switch (letter.state) {
            case "IN_REVIEW" -> editor.run(() -> review.takeUp(number));
            case "RETURNED" -> editor.run(() -> review.sendBack(number, 1, grounds));
            case "REJECTED" -> secondEditor.run(() -> review.reject(number, 1, grounds));
            default -> {
                if (APPROVED_OR_LATER.contains(letter.state)) {
                    editor.run(() -> review.approve(number, 1));
                }
            }
        }
    }

    private void takeAway(RegistrationNumber number, Invented.Letter letter) {
        if (letter.state.equals("SUSPENDED")) {
            secondEditor.run(() -> door.suspend(number, "A relative asked us to wait."));
        } else if (letter.state.equals("WITHDRAWN")) {
            secondEditor.run(() -> door.withdraw(
                    number, new Withdrawal(WithdrawalGround.CONSENT, "The writer changed their mind.", TOLD)));
        }
    }

    private NewLetter arrived(Invented.Letter letter) {
        return new NewLetter(UUID.randomUUID(), party(letter.sender), party(letter.addressee), description(letter));
    }

    private Party party(String id) {
        return id == null ? Party.unknown() : Party.known(people.get(id));
    }

    private static Description description(Invented.Letter letter) {
        return new Description(
                letter.kind,
                letter.mode,
                letter.received,
                Optional.ofNullable(letter.written).map(DemoLetters::written).orElse(null),
                letter.place,
                List.of(letter.language),
                letter.incipit,
                letter.note);
    }

    private static LetterDate written(String asWritten) {
        try {
            return LetterDateReader.read(asWritten).orElseThrow();
        } catch (DateTimeParseException onlyWords) {
            return LetterDate.unread(asWritten);
        }
    }

    static Draft draft(Invented.Letter letter) {
        return new Draft(
                        letter.language,
                        text(letter.original),
                        headings(letter),
                        letter.translations.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, one -> text(one.getValue()))),
                        letter.redactions.stream()
                                .map(one -> new Redaction(one.language, one.passage, one.reason))
                                .toList(),
                        letter.mentions.stream()
                                .map(one -> new Mention(one.name, one.decision))
                                .toList())
                .about(Optional.ofNullable(letter.themes).orElse(List.of()));
    }

    private static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private static Map<String, Heading> headings(Invented.Letter letter) {
        var addressees = Optional.ofNullable(letter.addresseeShown).orElse(Map.of());
        var places = Optional.ofNullable(letter.placeShown).orElse(Map.of());
        var languages = new TreeSet<>(letter.headings.keySet());
        languages.addAll(Set.copyOf(addressees.keySet()));
        languages.addAll(Set.copyOf(places.keySet()));
        var headings = new TreeMap<String, Heading>();
        for (var language : languages) {
            var heading = letter.headings.getOrDefault(language, new Invented.Heading());
            headings.put(
                    language,
                    new Heading(heading.title, heading.summary, addressees.get(language), places.get(language)));
        }
        return headings;
    }

    static Terms terms(Invented.Consent given) {
        return terms(Act.PUBLISH_TEXT, given);
    }

    private static Terms terms(Act act, Invented.Consent given) {
        return new Terms(
                act,
                given.nameForm,
                given.pseudonym,
                Optional.ofNullable(given.languages).orElse(List.of()),
                LocalDate.of(2025, 1, 1),
                given.until,
                given.how,
                null);
    }
}
