package org.nameh.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowingTest {

    @ParameterizedTest
    @CsvSource({
        "FULL, INITIALS, true",
        "FULL, ANONYMOUS, true",
        "INITIALS, PSEUDONYM, true",
        "INITIALS, INITIALS, false",
        "INITIALS, FULL, false",
        "PSEUDONYM, INITIALS, false",
        "ANONYMOUS, FULL, false",
        "ANONYMOUS, PSEUDONYM, false"
    })
    void letsTheNameTellLessAndNeverMore(NameDisclosure before, NameDisclosure wished, boolean narrows) {
        var terms = terms(Act.PUBLISH_TEXT, before, List.of());
        var wish = wish(wished, Set.of());

        assertThat(wish.narrows(terms)).isEqualTo(narrows);
        assertThat(wish.of(terms).nameForm()).isEqualTo(narrows ? wished : before);
    }

    @Test
    void leavesFewerLanguagesAndNoOthers() {
        var some = terms(Act.PUBLISH_TEXT, NameDisclosure.FULL, List.of("de", "en", "fa"));
        var all = terms(Act.PUBLISH_TEXT, NameDisclosure.FULL, List.of());

        assertThat(wish(null, Set.of("fa", "en", "fr")).of(some).languages()).containsExactly("en", "fa");
        assertThat(wish(null, Set.of("fa", "en")).of(all).languages()).containsExactly("en", "fa");
        assertThat(wish(null, Set.of()).of(some)).isEqualTo(some);
        assertThat(wish(null, Set.of()).narrows(some)).isFalse();
        assertThat(wish(null, Set.of("de", "en", "fa", "fr")).narrows(some)).isFalse();
    }

    /** No language named would mean all of them. */
    @Test
    void takesBackWhatWouldBeLeftInNoLanguage() {
        var german = terms(Act.PUBLISH_TEXT, NameDisclosure.FULL, List.of("de"));

        assertThat(wish(null, Set.of("fa")).takesBack(german)).isTrue();
        assertThat(wish(null, Set.of("de")).takesBack(german)).isFalse();
    }

    @Test
    void takesScansBackWithTheNameOrOnTheirOwn() {
        var scans = terms(Act.PUBLISH_SCAN, NameDisclosure.FULL, List.of());
        var text = terms(Act.PUBLISH_TEXT, NameDisclosure.FULL, List.of());

        assertThat(wish(NameDisclosure.INITIALS, Set.of()).takesBack(scans)).isTrue();
        assertThat(new Narrowing(null, null, Set.of(), true).takesBack(scans)).isTrue();
        assertThat(wish(null, Set.of()).takesBack(scans)).isFalse();
        assertThat(new Narrowing(NameDisclosure.INITIALS, null, Set.of(), true).takesBack(text))
                .isFalse();
    }

    @Test
    void keepsThePseudonymWhereTheNameStays() {
        var terms = new Terms(
                Act.PUBLISH_TEXT,
                NameDisclosure.PSEUDONYM,
                "Nobody",
                List.of(),
                LocalDate.EPOCH,
                null,
                GivenHow.BY_PHONE,
                null);

        assertThat(wish(null, Set.of("fa")).of(terms).pseudonym()).isEqualTo("Nobody");
        assertThat(wish(NameDisclosure.ANONYMOUS, Set.of()).of(terms).pseudonym())
                .isNull();
    }

    private static Narrowing wish(NameDisclosure nameForm, Set<String> languages) {
        return new Narrowing(nameForm, nameForm == NameDisclosure.PSEUDONYM ? "Somebody" : null, languages, false);
    }

    private static Terms terms(Act act, NameDisclosure nameForm, List<String> languages) {
        var pseudonym = nameForm == NameDisclosure.PSEUDONYM ? "Nobody" : null;
        return new Terms(act, nameForm, pseudonym, languages, LocalDate.EPOCH, null, GivenHow.IN_WRITING, null);
    }
}
