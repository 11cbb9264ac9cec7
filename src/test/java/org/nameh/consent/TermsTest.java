package org.nameh.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nameh.support.SampleTerms.FIRST_DAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.nameh.support.SampleTerms;

class TermsTest {

    @Test
    void haveAPseudonymWhereTheyNeedOne() {
        assertThat(terms(NameDisclosure.PSEUDONYM, "Narges", null).pseudonym()).isEqualTo("Narges");
    }

    @Test
    void needAPseudonymForTheNameFormOfThatName() {
        assertThatThrownBy(() -> terms(NameDisclosure.PSEUDONYM, null, null))
                .isInstanceOf(ConsentRefused.class)
                .hasMessage("consent.refused.pseudonym");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PSEUDONYM")
    void haveNoPlaceForAPseudonymElse(NameDisclosure form) {
        assertThatCode(() -> terms(form, null, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> terms(form, "Narges", null)).hasMessage("consent.refused.pseudonym");
    }

    @Test
    void mayEndOnTheDayOnWhichTheyBegin() {
        assertThatCode(() -> terms(NameDisclosure.FULL, null, FIRST_DAY)).doesNotThrowAnyException();
    }

    @Test
    void cannotEndBeforeTheyBegin() {
        assertThatThrownBy(() -> terms(NameDisclosure.FULL, null, FIRST_DAY.minusDays(1)))
                .isInstanceOf(ConsentRefused.class)
                .hasMessage("consent.refused.dates");
    }

    @Test
    void coverEveryLanguageWhereTheyNameNone() {
        assertThat(SampleTerms.fullName().cover("fa")).isTrue();
    }

    @Test
    void coverTheLanguagesTheyNameAndNoOther() {
        var terms = SampleTerms.in("fa", "en");

        assertThat(terms.cover("en")).isTrue();
        assertThat(terms.cover("de")).isFalse();
    }

    private static Terms terms(NameDisclosure form, String pseudonym, LocalDate until) {
        return new Terms(Act.PUBLISH_TEXT, form, pseudonym, List.of(), FIRST_DAY, until, GivenHow.IN_PERSON, null);
    }
}
