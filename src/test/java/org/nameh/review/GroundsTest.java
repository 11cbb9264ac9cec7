package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroundsTest {

    @Test
    void sufficeWithACodeAndAText() {
        var grounds = new Grounds(DecisionGround.TRANSLATION, "The second paragraph is missing.");

        assertThat(grounds.required()).isSameAs(grounds);
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
