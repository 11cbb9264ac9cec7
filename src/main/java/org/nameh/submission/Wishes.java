package org.nameh.submission;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nameh.consent.Act;
import org.nameh.consent.GivenHow;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.letter.LetterDateReader;
import org.nameh.platform.DateSpan;

/** What a sender allows the house to do, as it follows from what was chosen in the form. */
public final class Wishes {

    /** Chosen by whoever lets the letter be kept and nothing else. */
    public static final String KEEP = "KEEP";
    /** Chosen by whoever lets something of it be published. */
    public static final String PUBLISH = "PUBLISH";

    private final Contents contents;

    /** The wishes that some contents tell of. */
    public Wishes(Contents contents) {
        this.contents = contents;
    }

    /** What is missing or not understood, as a key of the bundle, by the thing that must be said otherwise. */
    public Map<Item, String> flaws() {
        var flaws = new EnumMap<Item, String>(Item.class);
        if (!List.of(KEEP, PUBLISH).contains(String.valueOf(contents.get(Item.USE)))) {
            flaws.put(Item.USE, "submission.flaw.use");
        } else if (isPublic()) {
            addFlaws(flaws);
        }
        return flaws;
    }

    private void addFlaws(Map<Item, String> flaws) {
        if (!contents.is(Item.PUBLISH_TEXT) && !contents.is(Item.PUBLISH_SCAN)) {
            flaws.put(Item.PUBLISH_TEXT, "submission.flaw.what");
        }
        if (name().isEmpty()) {
            flaws.put(Item.NAME_FORM, "submission.flaw.name");
        }
        if (isPseudonymous() && contents.get(Item.PSEUDONYM) == null) {
            flaws.put(Item.PSEUDONYM, "submission.flaw.pseudonym");
        }
        if (contents.get(Item.FROM) != null && from().isEmpty()) {
            flaws.put(Item.FROM, "field.day.notUnderstood");
        }
    }

    /** Whether anything may be published. */
    public boolean isPublic() {
        return PUBLISH.equals(contents.get(Item.USE));
    }

    private boolean isPseudonymous() {
        return name().filter(NameDisclosure.PSEUDONYM::equals).isPresent();
    }

    /** In which form the name may be read, if that was chosen. */
    public Optional<NameDisclosure> name() {
        return Arrays.stream(NameDisclosure.values())
                .filter(form -> form.name().equals(contents.get(Item.NAME_FORM)))
                .findFirst();
    }

    /** From which day on it may be published, if a day was named. */
    public Optional<LocalDate> from() {
        try {
            return LetterDateReader.read(contents.get(Item.FROM))
                    .flatMap(date -> date.span())
                    .filter(span -> span.notBefore().equals(span.notAfter()))
                    .map(DateSpan::notBefore);
        } catch (DateTimeParseException notUnderstood) {
            return Optional.empty();
        }
    }

    /** What may be done, one act after another: to keep it is always among them. */
    public List<Act> acts() {
        var acts = new ArrayList<>(List.of(Act.KEEP));
        if (isPublic() && contents.is(Item.PUBLISH_TEXT)) {
            acts.add(Act.PUBLISH_TEXT);
        }
        if (isPublic() && contents.is(Item.PUBLISH_SCAN)) {
            acts.add(Act.PUBLISH_SCAN);
        }
        return acts;
    }

    /** The consents that they are, given on a day, and how the house knows of them. */
    public List<Terms> terms(LocalDate given, String evidence) {
        return acts().stream().map(act -> terms(act, given, evidence)).toList();
    }

    private Terms terms(Act act, LocalDate given, String evidence) {
        var kept = act == Act.KEEP;
        var name = kept ? NameDisclosure.ANONYMOUS : name().orElse(NameDisclosure.ANONYMOUS);
        return new Terms(
                act,
                name,
                name == NameDisclosure.PSEUDONYM ? contents.get(Item.PSEUDONYM) : null,
                kept ? List.of() : contents.languages(),
                kept ? given : from().filter(given::isBefore).orElse(given),
                null,
                GivenHow.IN_WRITING,
                evidence);
    }
}
