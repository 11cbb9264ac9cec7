package org.nameh.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.people.TwinReason.NEAR_YEAR;
import static org.nameh.people.TwinReason.OTHER_FATHER;
import static org.nameh.people.TwinReason.OTHER_SEX;
import static org.nameh.people.TwinReason.OTHER_YEAR;
import static org.nameh.people.TwinReason.PART_OF_NAME;
import static org.nameh.people.TwinReason.SAME_FATHER;
import static org.nameh.people.TwinReason.SAME_MOTHER;
import static org.nameh.people.TwinReason.SAME_NAME;
import static org.nameh.people.TwinReason.SAME_PLACE;
import static org.nameh.people.TwinReason.SAME_SPELLING;
import static org.nameh.people.TwinReason.SAME_YEAR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Hoseini, حسینی",
        "Fatemeh Hosseini, فاطمه حسینی",
        "Fatima al-Husayni, فاطمة الحسيني",
        "Abdul Hamid Karimi Nejad, عبدالحمید کریمی‌نژاد",
        "Mohammadreza Qasemi, محمد رضا قاسمی",
        "Omidi Farhad, فرهاد امیدی",
        "Seyed Ali Mousavi, علي موسوي"
    })
    void seesTheSameNameInAnotherSpelling(String one, String other) {
        assertThat(reasons(named(one), named(other))).containsExactly(SAME_NAME);
    }

    @Test
    void seesTheSameSpellingWhateverTheKeyboard() {
        assertThat(reasons(named("علی کریمی"), named("علي كريمي"))).containsExactly(SAME_SPELLING);
    }

    @Test
    void comparesEveryNameWithEveryOther() {
        var one = person(List.of("Bahram", "Farhad Omidi"), Particulars.none());
        var other = person(List.of("Kaveh", "فرهاد امیدی"), Particulars.none());

        assertThat(reasons(one, other)).containsExactly(SAME_NAME);
    }

    @Test
    void seesANameWithinALongerOne() {
        assertThat(reasons(named("Reza Omidi"), named("محمد رضا امیدی"))).containsExactly(PART_OF_NAME);
        assertThat(reasons(named("Omidi"), named("محمد رضا امیدی"))).isEmpty();
    }

    @Test
    void seesNothingInOtherNames() {
        assertThat(reasons(named("Farhad Omidi"), named("Farhad Karimi"))).isEmpty();
        assertThat(reasons(named("حسن رضایی"), named("حسین رضایی"))).isEmpty();
    }

    @Test
    void comparesParentsAcrossScripts() {
        var one = born("Farhad Omidi", "Sohrab", "Golnar Omidi", null);
        var other = born("فرهاد امیدی", "سهراب امیدی", "گلنار", null);

        assertThat(reasons(one, other)).containsExactly(SAME_NAME, SAME_FATHER, SAME_MOTHER);
        assertThat(reasons(one, born("فرهاد امیدی", "بهرام", null, null))).containsExactly(SAME_NAME, OTHER_FATHER);
    }

    @ParameterizedTest
    @CsvSource({"1962, SAME_YEAR", "1963, NEAR_YEAR", "1961, NEAR_YEAR", "1964, OTHER_YEAR"})
    void comparesYearsClosely(int year, TwinReason reason) {
        var one = born("Farhad Omidi", null, null, 1962);

        assertThat(reasons(one, born("فرهاد امیدی", null, null, year))).containsExactly(SAME_NAME, reason);
    }

    @Test
    void comparesWhereSomebodyWasBornWithWhereTheyWereLast() {
        var one = new Particulars(null, null, Sex.MALE, null, "Kermanshah", null, null, null, false);
        var other = new Particulars(null, null, Sex.FEMALE, null, "تهران", "کرمانشاه", null, null, false);

        assertThat(reasons(person(List.of("Farhad Omidi"), one), person(List.of("فرهاد امیدی"), other)))
                .containsExactly(SAME_NAME, SAME_PLACE, OTHER_SEX);
    }

    @Test
    void neverTakesABodyForAPerson() {
        var body = new NewCorrespondent(CorrespondentKind.BODY, List.of("Farhad Omidi"), Particulars.none());

        assertThat(reasons(named("Farhad Omidi"), body)).isEmpty();
    }

    @Test
    void weighsWhatSpeaksAgainst() {
        assertThat(twin(SAME_NAME).isLikely()).isTrue();
        assertThat(twin(SAME_NAME, OTHER_FATHER).isLikely()).isFalse();
        assertThat(twin(SAME_NAME, SAME_FATHER, OTHER_YEAR).isLikely()).isTrue();
        assertThat(twin(SAME_NAME, OTHER_YEAR).isLikely()).isFalse();
        assertThat(twin(PART_OF_NAME).isLikely()).isFalse();
        assertThat(twin(PART_OF_NAME, NEAR_YEAR).isLikely()).isTrue();
        assertThat(twin(PART_OF_NAME, SAME_YEAR, OTHER_SEX).isLikely()).isFalse();
    }

    private static Twin twin(TwinReason... reasons) {
        return new Twin(1, new KnownAs("Farhad", null), named("Farhad"), List.of(reasons));
    }

    private static List<TwinReason> reasons(NewCorrespondent one, NewCorrespondent other) {
        assertThat(Likeness.reasons(one, other)).isEqualTo(Likeness.reasons(other, one));
        return Likeness.reasons(one, other);
    }

    private static NewCorrespondent named(String name) {
        return NewCorrespondent.named(name);
    }

    private static NewCorrespondent born(String name, String father, String mother, Integer year) {
        return person(List.of(name), Particulars.born(father, mother, year));
    }

    private static NewCorrespondent person(List<String> names, Particulars facts) {
        return new NewCorrespondent(CorrespondentKind.PERSON, names, facts);
    }
}
