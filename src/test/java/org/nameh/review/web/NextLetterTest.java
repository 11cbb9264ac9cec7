package org.nameh.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextLetterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-0312, /desk/letters/2026-0312/review",
        "/desk/letters/2026-0312/review, /desk/letters/2026-0312/review",
        "/desk/letters/2026-0312/review?from=show%3Dwaiting%26sort%3Ddue,"
                + " /desk/letters/2026-0312/review?from=show%3Dwaiting%26sort%3Ddue"
    })
    void isTheReviewOfALetter(String posted, String address) {
        assertThat(NextLetter.named(posted)).contains(address);
    }

    @Test
    void isNoneWhereTheFormNamesNone() {
        assertThat(NextLetter.named("")).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "//elsewhere.example/desk/letters/2026-0312/review",
                "https://elsewhere.example",
                "/desk/accounts",
                "/desk/letters/2026-0312",
                "/desk/letters/2026-0312/../../accounts",
                "/desk/letters/2026-0312/review?from=a\r\nSet-Cookie: b=c",
                "/desk/letters/2026-0312/review?from=a&view=final",
                "2026-0000",
                "2026-0312 "
            })
    void isNothingElse(String posted) {
        assertThat(NextLetter.named(posted)).isEmpty();
    }
}
