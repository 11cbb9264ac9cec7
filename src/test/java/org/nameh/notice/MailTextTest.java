package org.nameh.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nameh.platform.Language;

class MailTextTest {

    private static final String HOUSE = "https://letters.example.org";

    private String before;

    @BeforeEach
    void moveIn() {
        before = System.setProperty("nameh.public.url", HOUSE + "/");
    }

    @AfterEach
    void moveOut() {
        if (before == null) {
            System.clearProperty("nameh.public.url");
        } else {
            System.setProperty("nameh.public.url", before);
        }
    }

    @Test
    void saysTheNumberOfALetterAndWhereItIs() {
        var text = MailText.of(List.of(notice("EMBARGO_SET", "2026/0012", null)), Language.EN);

        assertThat(text.body()).isEqualTo("""
                Unread notices: 1

                2026/0012
                %1$s/desk/letters/2026-0012/embargo

                All notices, and how often mail comes:
                %1$s/desk/notices
                """.formatted(HOUSE));
    }

    @Test
    void saysOfManyLettersOnlyWhereTheyAre() {
        var text = MailText.of(List.of(notice("LETTERS_ASSIGNED", null, 60)), Language.EN);

        assertThat(text.body()).contains("\n\n" + HOUSE + "/desk/queue\n\n").doesNotContain("60", "editor", "ssigned");
    }

    private static NoticeRow notice(String action, String letter, Integer letters) {
        return new NoticeRow(1L, action, letter, letters, "editor", Instant.EPOCH);
    }
}
