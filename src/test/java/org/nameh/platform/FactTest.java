package org.nameh.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nameh.support.FactActions;

class FactTest {

    private static final Pattern CHECK_IN_THE_DATABASE = Pattern.compile("action ~ '([^']+)'");

    @Test
    void isNamedAfterItsClass() {
        assertThat(new LampLit().action()).isEqualTo("LAMP_LIT");
    }

    @Test
    void concernsNoLetterUnlessItSaysWhich() {
        assertThat(new LampLit().subject()).isEmpty();
    }

    @Test
    void happensInTheNameOfTheCallerUnlessItSaysWhose() {
        assertThat(new LampLit().account()).isEmpty();
    }

    @Test
    void hasAnActionThatTheAuditTrailTakes() throws IOException {
        var migration = Files.readString(Path.of("db-migrations/desk/V008__audit.sql"));
        var check =
                CHECK_IN_THE_DATABASE.matcher(migration).results().findFirst().orElseThrow();

        assertThat(FactActions.all())
                .contains("LETTER_REGISTERED", "VERSION_REJECTED", "LETTER_WITHDRAWN", "SIGN_IN_FAILED")
                .allMatch(Pattern.compile(check.group(1)).asMatchPredicate());
    }

    @Test
    void hasAnActionOfItsOwnOnlyWhereOneStandsForSeveral() {
        assertThat(FactActions.withActionsOfTheirOwn())
                .containsExactlyInAnyOrder("VersionMoved", "PublicationMoved", "TranslationMoved");
    }

    private record LampLit() implements Fact {}
}
