package org.nameh.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nameh.consent.Act;
import org.nameh.consent.GivenHow;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;

class WishesTest {

    private static final LocalDate GIVEN = LocalDate.of(2026, 3, 1);

    private final Map<Item, String> said = new EnumMap<>(Item.class);

    @Test
    void areToKeepItAndNothingElseWhereNothingElseIsChosen() {
        said.put(Item.USE, Wishes.KEEP);
        said.put(Item.PUBLISH_TEXT, Contents.YES);

        assertThat(wishes().flaws()).isEmpty();
        assertThat(wishes().terms(GIVEN, "form"))
                .containsExactly(new Terms(
                        Act.KEEP, NameDisclosure.ANONYMOUS, null, List.of(), GIVEN, null, GivenHow.IN_WRITING, "form"));
    }

    @Test
    void areOneConsentForEachAct() {
        publish(NameDisclosure.PSEUDONYM);
        said.put(Item.PSEUDONYM, "Bird");
        said.put(Item.PUBLISH_SCAN, Contents.YES);
        said.put(Item.LANGUAGES, "fa,de");
        said.put(Item.FROM, "۱۴۰۵/۱/۱۲");

        assertThat(wishes().flaws()).isEmpty();
        assertThat(wishes().terms(GIVEN, "form"))
                .extracting(Terms::act, Terms::nameForm, Terms::pseudonym, Terms::languages, Terms::from)
                .containsExactly(
                        tuple(Act.KEEP, NameDisclosure.ANONYMOUS, null, List.of(), GIVEN),
                        tuple(
                                Act.PUBLISH_TEXT,
                                NameDisclosure.PSEUDONYM,
                                "Bird",
                                List.of("fa", "de"),
                                LocalDate.of(2026, 4, 1)),
                        tuple(
                                Act.PUBLISH_SCAN,
                                NameDisclosure.PSEUDONYM,
                                "Bird",
                                List.of("fa", "de"),
                                LocalDate.of(2026, 4, 1)));
    }

    @Test
    void beginWhenTheyAreGivenAtTheEarliest() {
        publish(NameDisclosure.FULL);
        said.put(Item.FROM, "2020-05-01");

        assertThat(wishes().terms(GIVEN, "form")).extracting(Terms::from).containsOnly(GIVEN);
    }

    @Test
    void tellWhatIsMissing() {
        assertThat(wishes().flaws()).containsOnlyKeys(Item.USE);

        said.put(Item.USE, Wishes.PUBLISH);
        assertThat(wishes().flaws()).containsOnlyKeys(Item.PUBLISH_TEXT, Item.NAME_FORM);

        publish(NameDisclosure.PSEUDONYM);
        said.put(Item.FROM, "some day");
        assertThat(wishes().flaws()).containsOnlyKeys(Item.PSEUDONYM, Item.FROM);
    }

    private void publish(NameDisclosure name) {
        said.put(Item.USE, Wishes.PUBLISH);
        said.put(Item.PUBLISH_TEXT, Contents.YES);
        said.put(Item.NAME_FORM, name.name());
    }

    private Wishes wishes() {
        return new Wishes(new Contents(said));
    }
}
