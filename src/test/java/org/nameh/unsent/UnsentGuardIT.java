package org.nameh.unsent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.Sql;

/** Attacks the unsent forms by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class UnsentGuardIT {

    private static final String KEEP =
            "insert into desk.unsent_form (owner, id, address, sealed, saved_at) values (?, ?, ?, ?, now())";

    private static final String BECOME = "update desk.unsent_form set %s where id = ?";

    private final UUID id = UUID.randomUUID();
    private final byte[] sealed = new byte[64];
    private Sql desk;

    @BeforeEach
    void keep() throws SQLException {
        desk = Sql.as("nameh_desk");
        desk.run(KEEP, "clerk", id, "/desk/letters/new", sealed);
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void keepsNothingWherePasswordsAreTyped() throws SQLException {
        assertThat(desk.refusal(KEEP, "clerk", UUID.randomUUID(), "/desk/login", sealed))
                .isEqualTo("unsent_without_passwords");
        assertThat(desk.refusal(KEEP, "clerk", UUID.randomUUID(), "/desk/accounts", sealed))
                .isEqualTo("unsent_without_passwords");
        assertThat(desk.refusal(KEEP, "clerk", UUID.randomUUID(), "/desk/queue", sealed))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void keepsNothingForNobody() throws SQLException {
        assertThat(desk.refusal(KEEP, "stranger", UUID.randomUUID(), "/desk/queue", sealed))
                .isEqualTo("unsent_form_owner_fkey");
    }

    @Test
    void letsNoFormChangeHandsOrPlaces() throws SQLException {
        assertThat(become("owner = 'editor'")).isEqualTo("unsent_form_stays");
        assertThat(become("address = '/desk/queue'")).isEqualTo("unsent_form_stays");
        assertThat(become("sealed = '\\x00', saved_at = now()")).isEqualTo(ACCEPTED);
    }

    @Test
    void letsWhatWasSentStaySent() throws SQLException {
        assertThat(become("sent_at = now()")).isEqualTo("unsent_or_sent");
        assertThat(become("sealed = null, sent_at = now()")).isEqualTo(ACCEPTED);
        assertThat(become("sealed = '\\x00', sent_at = null")).isEqualTo("unsent_form_sent");
    }

    @Test
    void forgetsWhatIsOlderThanThirtyDaysWhenAnotherComes() throws SQLException {
        become("saved_at = now() - interval '29 days'");
        desk.run(KEEP, "clerk", UUID.randomUUID(), "/desk/queue", sealed);
        assertThat(kept()).isEqualTo(1);

        become("saved_at = now() - interval '30 days 1 second'");
        desk.run(KEEP, "clerk", UUID.randomUUID(), "/desk/queue", sealed);
        assertThat(kept()).isZero();
    }

    @Test
    void isNothingForTheReadingRoom() throws SQLException {
        try (var reader = Sql.as("nameh_reader")) {
            assertThat(reader.refusal("select 1 from desk.unsent_form")).isEqualTo(NO_RIGHT);
        }
    }

    private String become(String change) throws SQLException {
        return desk.refusal(BECOME.formatted(change), id);
    }

    private long kept() throws SQLException {
        return desk.one(Long.class, "select count(*) from desk.unsent_form where id = ?", id);
    }
}
