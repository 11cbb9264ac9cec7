package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nameh.platform.Folding;
import org.nameh.platform.Text;
import org.nameh.review.Ground;

class GapTest {

    @Test
    void hasAMarkOfItsOwn() {
        assertThat(Arrays.stream(Gap.values()).map(Gap::mark)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void hasAMarkThatIsNoCharacterOfAnyWriting(Gap gap) {
        assertThat(Character.getType(gap.mark())).isEqualTo((int) Character.PRIVATE_USE);
    }

    @ParameterizedTest
    @EnumSource
    void hasAMarkThatNobodyCanType(Gap gap) {
        assertThat(Text.clean("a" + gap.mark() + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsMark(Gap gap) {
        assertThat(Gap.at(gap.mark())).contains(gap);
    }

    @Test
    void isFoundInNoOtherCharacter() {
        assertThat(Gap.at('a')).isEmpty();
        assertThat(Gap.at('\uE000')).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void standsForEveryGroundOnWhichAPassageIsWithheld(Ground ground) {
        assertThat(Gap.valueOf(ground.name()).getKey()).isEqualToIgnoringCase("gap." + ground);
    }

    @ParameterizedTest
    @EnumSource
    void isPartOfNoWord(Gap gap) {
        assertThat(Folding.of("Al" + gap.mark() + "i").occurrences("Ali")).isEmpty();
    }
}
