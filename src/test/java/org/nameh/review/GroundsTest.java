package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nameh.support.SampleDrafts;

class GroundsTest {

    @Test
    void sufficeWithACodeAndAText() {
        var grounds = new Grounds(DecisionGround.TRANSLATION, "The second paragraph is missing.");

        assertThat(grounds.required()).isSameAs(grounds);
    }

    @Test
    void countACodeThatIsGivenTwiceOnce() {
        var grounds = new Grounds(
                List.of(DecisionGround.TEXT, DecisionGround.SAFETY, DecisionGround.TEXT),
                "Two pages are missing.",
                null);

        assertThat(grounds.codes()).containsExactly(DecisionGround.TEXT, DecisionGround.SAFETY);
        assertThat(grounds.further()).containsExactly(DecisionGround.SAFETY);
    }

    @Test
    void pointToAPassageInAnySpelling() {
        var content = SampleDrafts.golnarToFarhad();

        assertThatCode(() -> pointingTo("fa", "مي پرسد").requireIn(content)).doesNotThrowAnyException();
        assertThatCode(() -> pointingTo("en", "kamran's mother").requireIn(content))
                .doesNotThrowAnyException();
    }

    @Test
    void pointToNothingThatTheTextOfTheirLanguageDoesNotHold() {
        var content = SampleDrafts.golnarToFarhad();

        for (var elsewhere :
                List.of(pointingTo("fa", "Kamran"), pointingTo("en", "Tehran"), pointingTo("fr", "Kamran"))) {
            assertThatThrownBy(() -> elsewhere.requireIn(content))
                    .isInstanceOf(VersionRefused.class)
                    .hasMessage("review.refused.passageElsewhere");
        }
    }

    private static Grounds pointingTo(String language, String passage) {
        return new Grounds(List.of(DecisionGround.TEXT), "Read this again.", new Anchor(language, passage));
    }

    @ParameterizedTest
    @MethodSource
    void doNotSufficeWithoutEither(Grounds grounds) {
        assertThatThrownBy(grounds::required)
                .isInstanceOf(VersionRefused.class)
                .hasMessage("review.refused.withoutGrounds");
    }

    static Stream<Grounds> doNotSufficeWithoutEither() {
        return Stream.of(
                Grounds.none(),
                new Grounds(null, "The second paragraph is missing."),
                new Grounds(DecisionGround.TEXT, null),
                new Grounds(DecisionGround.TEXT, " \n"));
    }
}
