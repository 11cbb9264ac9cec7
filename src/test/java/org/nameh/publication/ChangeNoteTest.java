package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nameh.platform.Language;

class ChangeNoteTest {

    @Test
    void isTheReadersElseEnglishElseAnyOther() {
        assertThat(nearest(Map.of("fa", "یک سطر", "en", "A line"))).isEqualTo(new ChangeNote("fa", "یک سطر"));
        assertThat(nearest(Map.of("de", "Eine Zeile", "en", "A line"))).isEqualTo(new ChangeNote("en", "A line"));
        assertThat(nearest(Map.of("fr", "Une ligne", "de", "Eine Zeile")))
                .isEqualTo(new ChangeNote("de", "Eine Zeile"));
    }

    @Test
    void saysNothingOfWhatCorrectsNothing() {
        assertThat(nearest(Map.of())).isEqualTo(new ChangeNote(null, null));
    }

    private static ChangeNote nearest(Map<String, String> notes) {
        return ChangeNote.nearest(Language.FA, notes);
    }
}
