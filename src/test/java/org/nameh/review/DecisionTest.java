package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nameh.support.SampleDrafts;
import org.nameh.support.SampleLetters;

class DecisionTest {

    private static final Instant READ = Instant.parse("2025-01-24T10:00:00Z");

    @Test
    void saysWhoDecidedWhatOnWhichVersion() {
        var version =
                new LetterVersion(SampleLetters.golnarToFarhad(), 2, SampleDrafts.golnarToFarhad(), "translator", READ);
        var grounds = new Grounds(
                List.of(DecisionGround.REDACTION, DecisionGround.SAFETY),
                "A street can be read.",
                new Anchor("en", "Kermanshah"));

        assertThat(new Decision(version, Outcome.RETURN, grounds, "editor", READ).row(version.getOrdinal()))
                .isEqualTo(new DecisionRow(null, null, 2, Outcome.RETURN, grounds, "editor", READ));
    }
}
