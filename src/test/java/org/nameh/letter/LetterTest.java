package org.nameh.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nameh.people.Correspondent;
import org.nameh.platform.ChangedElsewhere;
import org.nameh.support.SampleLetters;

class LetterTest {

    private final Letter letter = SampleLetters.golnarToFarhad();

    @Test
    void isRegisteredOnArrival() {
        assertThat(letter.getState()).isEqualTo(EntryState.REGISTERED);
    }

    @Test
    void knowsWhoStandsOnBothSides() {
        assertThat(letter.getSender()).map(Correspondent::getName).contains("Golnar Omidi");
        assertThat(letter.getAddressee()).map(Correspondent::getName).contains("Farhad Omidi");
    }

    @Test
    void hasNoSenderWhereNobodyKnows() {
        assertThat(SampleLetters.unsigned().getSender()).isEmpty();
    }

    @Test
    void canBeCorrectedByWhoeverSawItAsItStands() {
        assertThatCode(() -> letter.requireSeen(letter.getVersion())).doesNotThrowAnyException();
    }

    @Test
    void cannotBeCorrectedByAnybodyElse() {
        assertThatThrownBy(() -> letter.requireSeen(letter.getVersion() + 1))
                .isInstanceOfSatisfying(
                        ChangedElsewhere.class,
                        refused -> assertThat(refused.getDetails()).containsExactly("clerk", SampleLetters.ARRIVED));
    }

    @Test
    void isTheSameUnderTheSameNumber() {
        var again = new Letter(letter.getNumber(), UUID.randomUUID(), "clerk", SampleLetters.ARRIVED);

        assertThat(letter).isEqualTo(again).hasSameHashCodeAs(again).isNotEqualTo(SampleLetters.unsigned());
    }

    @Test
    void hasAPublicIdThatTellsNothing() {
        var ids = Stream.generate(() -> SampleLetters.golnarToFarhad().getPublicId())
                .limit(1000)
                .toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-hjkmnp-tv-z]{8}"));
    }
}
