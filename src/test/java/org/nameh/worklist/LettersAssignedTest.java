package org.nameh.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nameh.letter.RegistrationNumber;

class LettersAssignedTest {

    private static final RegistrationNumber NUMBER = new RegistrationNumber(2026, 12);

    @Test
    void concernWhomTheyAreAssignedToUnlessItWasTheyWhoAsked() {
        assertThat(new LettersAssigned(7, "editor2", 60, "editor").concerned()).containsExactly("editor2");
        assertThat(new LettersAssigned(7, "editor", 60, "editor").concerned()).isEmpty();
    }

    @Test
    void areToldOfTogetherAndNotEachOnItsOwn() {
        assertThat(new LettersAssigned(7, "editor2", 60, "editor").howMany()).contains(60);
        assertThat(new LetterAssigned(NUMBER, "editor2", null, 7L, "editor").concerned())
                .isEmpty();
        assertThat(new LetterAssigned(NUMBER, "editor2", null, null, "editor").concerned())
                .containsExactly("editor2");
    }

    @Test
    void areTracedToTheirBulk() {
        assertThat(new LettersAssigned(7, "editor2", 60, "editor").detail()).contains("bulk 7, 60 letters to editor2");
        assertThat(new LetterAssigned(NUMBER, "editor2", null, 7L, "editor").detail())
                .contains("editor2, bulk 7");
    }
}
