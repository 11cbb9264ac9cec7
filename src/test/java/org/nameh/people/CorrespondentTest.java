package org.nameh.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nameh.support.SampleLetters;

class CorrespondentTest {

    private final Correspondent golnar = SampleLetters.golnar();

    @Test
    void isKnownUnderTheFirstName() {
        assertThat(golnar.getName()).isEqualTo("Golnar Omidi");
    }

    @Test
    void hasANameInEachScript() {
        assertThat(golnar.nameIn(Script.ARABIC)).contains("گلنار امیدی");
        assertThat(golnar.nameIn(Script.LATIN)).contains("Golnar Omidi");
    }

    @Test
    void hasNoNameInAScriptThatNobodyWroteItIn() {
        var almut = new Correspondent(NewCorrespondent.named("Almut Brandis"), "clerk", SampleLetters.ARRIVED);

        assertThat(almut.nameIn(Script.ARABIC)).isEmpty();
        assertThat(almut.nameIn(Script.LATIN)).isPresent();
    }

    @Test
    void isNobodyWithoutAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewCorrespondent(CorrespondentKind.PERSON, List.of(), null, null, null));
    }
}
