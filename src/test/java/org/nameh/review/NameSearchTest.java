package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {

    @ParameterizedTest
    @CsvSource({
        "Kamran, 'Then کامران came.'",
        "Kamran, نامه‌ای از کامرانم رسید",
        "Kamran, کامران‌ها آمدند",
        "Kamran, کَامْران آمد",
        "کامران, The mother of Kamran greets you.",
        "کامران, Kamran’s mother greets you.",
        "کامران, Kamrans Mutter lässt grüßen.",
        "کامران, Kâmrân came.",
        "حسینی, He met Hoseini.",
        "Hosseini, Herr Husseini kam.",
        "شیرین پژواک, Shirin Pazhvak was there.",
        "محمدرضا کریمی, Mohammad Reza Karimi wrote.",
        "Mohammadreza Karimi, محمد رضا کریمی نوشت",
        "علی‌رضا, Alireza wrote.",
        "Hossein Zadeh, حسین‌زاده آمد"
    })
    void findsANameInAnotherSpellingOrScript(String name, String text) {
        var search = NameSearch.of(name);

        assertThat(search.readIn(text).or(() -> search.respelledIn(text))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Kamran, مادر آمد و رفت",
        "کامران, She came ran and went.",
        "کامران, kamran in small letters is no name",
        "شیرین پژواک, 'Shirin came. Pazhvak went.'",
        "Karimi, He met Karim.",
        "Golnar Omidi, Golnar met Farhad Omidi."
    })
    void findsNoOther(String name, String text) {
        assertThat(NameSearch.of(name).respelledIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Golnar Omidi, 'Signed, G. O.'",
        "Golnar Omidi, 'Signed, G.O.'",
        "Golnar Omidi, 'Signed, G. Omidi'",
        "Golnar Omidi, 'Signed, G. OMIDI.'",
        "Ali Reza Karimi, 'By A. R. Karimi'",
        "Ali Reza Karimi, 'By A. K. alone'",
        "گلنار امیدی, نوشتهٔ گ. ا.",
        "گلنار امیدی, نوشتهٔ گ. امیدی"
    })
    void findsInitials(String name, String text) {
        assertThat(NameSearch.of(name).initialsIn(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Zahra Bahrami, 'Das ist z. B. so.'",
        "Golnar Omidi, 'E.G. O. Henry'",
        "Golnar Omidi, 'G. Omidian'",
        "Golnar, 'Signed, G.'",
        "گلنار امیدی, گفت. او رفت"
    })
    void findsNoInitialsInOrdinaryWords(String name, String text) {
        assertThat(NameSearch.of(name).initialsIn(text)).isEmpty();
    }

    @Test
    void tellsAllThatGivesANameAway() {
        assertThat(NameSearch.of("Golnar Omidi").tracesIn("Golnar Omidi, that is G. O. or گلنار امیدی"))
                .containsExactly("Golnar Omidi", "Golnar Omidi", "G. O.");
    }

    @Test
    void looksForALongPassageAsItIsSpelledAlone() {
        var passage = NameSearch.of("He lives in the third house behind the mosque");

        assertThat(passage.tracesIn("he lives in the THIRD house behind the mosque."))
                .hasSize(1);
        assertThat(passage.tracesIn("The third house.")).isEmpty();
    }

    @Test
    void readsALongTextForManyNamesQuickly() {
        var text = KeyedText.of("و بعد مادر به خانه رفت و گفت که همه آمدند Then Mother went Home. ".repeat(8_000));
        var names = List.of("Kamran Omidi", "گلنار امیدی", "Naser", "شیرین پژواک");

        var started = System.nanoTime();
        names.forEach(name -> assertThat(NameSearch.of(name).respelledIn(text)).isEmpty());

        assertThat(System.nanoTime() - started).isLessThan(2_000_000_000L);
    }
}
