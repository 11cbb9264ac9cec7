package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SuspensionTest {

    private static final Instant NOW = Instant.parse("2025-04-01T12:00:00Z");

    private final Suspension suspension = new Suspension(null, "A relative asked us to wait.", "editor", NOW);

    @Test
    void isLiftedByTwoOfWhomOnePulledTheStop() {
        suspension.propose("editor", NOW);

        assertThatCode(() -> suspension.lift("editor2", NOW)).doesNotThrowAnyException();
    }

    @Test
    void isNotLiftedByOne() {
        assertThatThrownBy(() -> suspension.lift("editor2", NOW)).hasMessage("publication.refused.notProposed");
    }

    @Test
    void isProposedOnce() {
        suspension.propose("editor", NOW);

        assertThatThrownBy(() -> suspension.propose("editor2", NOW)).hasMessage("publication.refused.proposedBefore");
    }

    @Test
    void isNotLiftedByWhoeverProposedIt() {
        suspension.propose("editor", NOW);

        assertThatThrownBy(() -> suspension.lift("editor", NOW))
                .isInstanceOfSatisfying(PublicationRefused.class, SuspensionTest::namesTheEditor)
                .hasMessage("publication.refused.liftedBySame");
    }

    private static void namesTheEditor(PublicationRefused refused) {
        assertThat(refused.getDetails()).containsExactly("editor");
    }
}
