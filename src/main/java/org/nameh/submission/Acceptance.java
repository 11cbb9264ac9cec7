package org.nameh.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.nameh.letter.Description;
import org.nameh.people.Party;

/** How a clerk takes something that was sent into the register: both sides, what is known of it, its text, and how consent was given. */
public record Acceptance(
        @NotNull Party sender,
        @NotNull Party addressee,
        @NotNull @Valid Description description,
        @Size(max = 500_000) String text,
        @NotNull @Size(max = 2000) String evidence) {

    /** What still must be said before what holds these contents can be entered, if anything. */
    public Optional<Lack> lack(Contents contents) {
        if (text != null && description.mainLanguage().equals(Description.UNDETERMINED)) {
            return Optional.of(Lack.LANGUAGE);
        }
        return contents.contact().isPresent() && sender.equals(Party.unknown())
                ? Optional.of(Lack.SENDER)
                : Optional.empty();
    }

    /** What a clerk must say: the language of a text, or the sender to whom contact data belong. */
    public enum Lack {
        LANGUAGE("submission.refused.language"),
        SENDER("submission.refused.sender");

        private final String key;

        Lack(String key) {
            this.key = key;
        }

        /** Why it is wanted, as a key of the bundle. */
        public String key() {
            return key;
        }
    }
}
