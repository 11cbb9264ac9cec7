package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nameh.people.Script;
import org.nameh.support.SampleLetters;

class FrozenEntryTest {

    @Test
    void holdsWhatTheRegisterSays() {
        assertThat(FrozenEntry.of(SampleLetters.golnarToFarhad()))
                .isEqualTo(new FrozenEntry("FAMILY_LETTER", SampleLetters.WRITTEN, "Golnar Omidi", "گلنار امیدی"));
    }

    @Test
    void namesTheSenderInEachScript() {
        var entry = FrozenEntry.of(SampleLetters.golnarToFarhad());

        assertThat(entry.sender(Script.LATIN)).isEqualTo("Golnar Omidi");
        assertThat(entry.sender(Script.ARABIC)).isEqualTo("گلنار امیدی");
    }

    @Test
    void namesTheSenderInTheOtherScriptWhereNoneIsKnown() {
        assertThat(FrozenEntry.of(SampleLetters.almutToTheHouse()).sender(Script.ARABIC))
                .isEqualTo("Almut Brandis");
    }

    @Test
    void namesNobodyWhereNobodyKnowsWhoWrote() {
        var entry = FrozenEntry.of(SampleLetters.unsigned());

        assertThat(entry.sender(Script.LATIN)).isNull();
        assertThat(entry.senders()).isEmpty();
    }
}
