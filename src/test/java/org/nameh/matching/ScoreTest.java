package org.nameh.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.matching.Agreement.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.NewCorrespondent;
import org.nameh.people.Particulars;
import org.nameh.people.Sex;

class ScoreTest {

    private static final Population TEN_THOUSAND =
            new Population(10_000, Map.of("mhmd", 1_000, "rza", 400, "bhrmnjd", 2));

    @ParameterizedTest
    @CsvSource({
        "رضا بهرام‌نژاد, Reza Bahramnezhad",
        "رضا بهرام‌نژاد, رضا بهرام نژاد",
        "رضا بهرام‌نژاد, رضا بهرامنژاد",
        "رضا بهرام‌نژاد, رضا بهرام‌نژاد",
        "رضا بهرام‌نژاد, Riza Bahram Nejad",
        "رضا بهرام‌نژاد, Bahramnejad Reza",
        "رضا بهرام‌نژاد, حاج رضا بهرام‌نژاد",
        "رضا بهرام‌نژاد, Seyed Reza Bahramnejad",
        "رضا بهرام‌نژاد, Dr. Reza Bahramnejad",
        "خانم مریم بهرام‌نژاد, Mrs Maryam Bahramnejad",
        "رضا بهرام‌نژاد, رضا بهرامنژد",
        "علی بهرامي‌نژاد, على بهرامی نژاد"
    })
    void findsOneNameInWhateverScriptSpacingAndTitle(String one, String other) {
        assertThat(agreements(person(one), person(other))).containsExactly(SAME_NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Hamid Bahramnejad, Hamed Bahramnejad",
        "Kasem Bahramnejad, قاسم بهرام‌نژاد",
        "رضا بهرامنژاد, رضا بهرانمژاد",
        "A. Reza Bahramnejad, Ali Reza Bahramnejad",
        "Nasrollah Kian Mehr, نصرالله کیانمهر"
    })
    void findsANameThatIsNearlyTheSame(String one, String other) {
        assertThat(agreements(person(one), person(other))).containsExactly(NEAR_NAME);
    }

    @Test
    void takesAMissingSurnameForLittle() {
        assertThat(agreements(person("Reza Bahramnejad Tehrani"), person("رضا بهرام‌نژاد")))
                .containsExactly(PART_OF_NAME);
        assertThat(percent(person("Reza Bahramnejad Tehrani"), person("رضا بهرام‌نژاد")))
                .isLessThan(percent(person("Reza Bahramnejad"), person("رضا بهرام‌نژاد")))
                .isGreaterThan(30);
    }

    @Test
    void knowsSomebodyByANomDeGuerreWithTheSurnameToo() {
        var declarant = person(Particulars.none(), "Reza Bahramnejad", "Siavash");

        assertThat(agreements(declarant, person("سیاوش بهرام‌نژاد"))).containsExactly(SAME_NAME);
        assertThat(agreements(declarant, person("سیاوش"))).containsExactly(SAME_NAME);
        assertThat(agreements(person("Reza Bahramnejad"), person("سیاوش بهرام‌نژاد")))
                .containsExactly(OTHER_NAME);
    }

    @Test
    void weighsARareNameMoreThanACommonOne() {
        assertThat(percent(person("Reza Bahramnejad"), person("رضا بهرام‌نژاد")))
                .isGreaterThan(percent(person("Reza Mohammad"), person("رضا محمد")));
    }

    @Test
    void comparesParentsWithoutTheSurnameThatAllShare() {
        var son = person(Particulars.born("Abbas Bahramnejad", "Zahra Karimi", null), "Reza Bahramnejad");

        assertThat(agreements(son, person(Particulars.born("حاج عباس", "زهرا", null), "رضا بهرام‌نژاد")))
                .containsExactly(SAME_NAME, SAME_FATHER, SAME_MOTHER);
        assertThat(agreements(son, person(Particulars.born("حسن بهرام‌نژاد", "مریم", null), "رضا بهرام‌نژاد")))
                .containsExactly(SAME_NAME, OTHER_FATHER, OTHER_MOTHER);
    }

    @Test
    void takesNamesakesWithOtherParentsForOthers() {
        var one = person(Particulars.born("Abbas", "Zahra", 1966), "Reza Bahramnejad");
        var namesake = person(Particulars.born("Hasan", "Maryam", 1951), "Reza Bahramnejad");

        assertThat(Score.of(TEN_THOUSAND, one, namesake).isWorthTelling()).isFalse();
    }

    @Test
    void takesBrothersForOthers() {
        var one = person(Particulars.born("Abbas", "Zahra", 1966), "Reza Bahramnejad");
        var brother = person(Particulars.born("Abbas", "Zahra", 1968), "Kamran Bahramnejad");

        assertThat(Score.of(TEN_THOUSAND, one, brother).isLikely()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1966, SAME_YEAR", "1967, NEAR_YEAR", "1965, NEAR_YEAR", "1968, OTHER_YEAR", "1945, OTHER_YEAR"})
    void knowsAYearOfAnotherCalendarByItsNeighbour(int year, Agreement agreement) {
        var one = person(Particulars.born(null, null, 1966), "Reza Bahramnejad");
        var other = person(Particulars.born(null, null, year), "Reza Bahramnejad");

        assertThat(agreements(one, other)).containsExactly(SAME_NAME, agreement);
    }

    @Test
    void readsWhoWroteAsAParent() {
        var son = person(Particulars.born(null, "Zahra Karimi", null), "Reza Bahramnejad");

        assertThat(agreements(son, person("رضا بهرام‌نژاد").awaitedBy("زهرا کریمی")))
                .containsExactly(SAME_NAME, WRITTEN_BY_PARENT);
        assertThat(agreements(son, person("رضا بهرام‌نژاد").awaitedBy("Maryam Hosseini")))
                .containsExactly(SAME_NAME);
    }

    @Test
    void comparesPlacesAndSexes() {
        var one = person(at("Golabad", Sex.MALE), "Reza Bahramnejad");

        assertThat(agreements(one, person(at("گل‌آباد", Sex.MALE), "Reza Bahramnejad")))
                .containsExactly(SAME_NAME, SAME_PLACE);
        assertThat(agreements(one, person(at("Sangar", Sex.FEMALE), "Reza Bahramnejad")))
                .containsExactly(SAME_NAME, OTHER_PLACE, OTHER_SEX);
    }

    @Test
    void isSureOfOneEntryAlone() {
        assertThat(Score.ofOneEntry().percent()).isEqualTo(100);
        assertThat(percent(
                        person(at("Golabad", Sex.MALE), "Reza Bahramnejad"),
                        person(at("Golabad", Sex.MALE), "Reza Bahramnejad")))
                .isLessThan(100);
    }

    @Test
    void seeksTheYearsBesideToo() {
        var keys = MatchKeys.sought(person(Particulars.born("Abbas", null, 1966), "Reza Bahramnejad"));

        assertThat(keys).contains("y:rs+1965", "y:rs+1966", "y:rs+1967", "f:rs+abs", "n:bhrmnjt+rs", "j:rsbhrmnjt");
    }

    private static Particulars at(String place, Sex sex) {
        return new Particulars(null, null, sex, null, place, null, null, null, false);
    }

    private static Profile person(String name) {
        return person(Particulars.none(), name);
    }

    private static Profile person(Particulars known, String... names) {
        return Profile.of(new NewCorrespondent(CorrespondentKind.PERSON, List.of(names), known));
    }

    private static List<Agreement> agreements(Profile one, Profile other) {
        return Score.of(TEN_THOUSAND, one, other).agreements();
    }

    private static int percent(Profile one, Profile other) {
        return Score.of(TEN_THOUSAND, one, other).percent();
    }
}
