package org.nameh.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentsTest {

    @Test
    void areReadAgainAsTheyWereWritten() {
        var contents = new Contents(Map.of(Item.TEXT, "مادر،\r\n\r\n\"we\" wait", Item.PLACE, " Bremen "));

        assertThat(Contents.read(contents.json())).isEqualTo(contents);
        assertThat(contents.get(Item.TEXT)).isEqualTo("مادر،\n\n\"we\" wait");
        assertThat(contents.get(Item.PLACE)).isEqualTo("Bremen");
    }

    @Test
    void forgetWhatAPageSaysNoMoreAndNothingElse() {
        var before = new Contents(Map.of(Item.TEXT, "text", Item.FAMILY, Contents.YES, Item.WRITER, "Mother"));

        var after = before.with(Stage.ORIGIN, Map.of(Item.WRITER, "", Item.PLACE, "Paris", Item.TEXT, "other"));

        assertThat(after.said()).isEqualTo(Map.of(Item.TEXT, "text", Item.PLACE, "Paris"));
    }

    @Test
    void haveNoContactWhereNothingIsSaidOfIt() {
        assertThat(Contents.none().contact()).isEmpty();
        assertThat(new Contents(Map.of(Item.NEVER_VIA, "telephone")).contact()).isPresent();
    }

    @Test
    void tellNothingToALog() {
        assertThat(new Contents(Map.of(Item.TEXT, "secret")).toString()).doesNotContain("secret");
    }
}
