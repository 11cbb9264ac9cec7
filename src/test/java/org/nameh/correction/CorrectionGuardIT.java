package org.nameh.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.EditionBySql;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Attacks what people ask to have corrected, by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CorrectionGuardIT {

    private static final String REQUEST = """
            insert into desk.correction_request (id, token, digest, message, relation, reach, language, received_at, due_on)
            values (?, ?, sha256('x'), ?, 'NAMED', ?, 'fa', now(), '2026-01-15')
            """;

    private static final String LINK = """
            insert into desk.correction_link (request_id, letter_id, linked_by, linked_at) values (?, ?, ?, now())
            """;

    private static final String ANSWER =
            "insert into desk.correction_answer values (?, 'GRANTED', ?, 'SAFE_WAY', ?, now())";

    private Sql desk;
    private long request;

    @BeforeEach
    void ask() throws SQLException {
        desk = Sql.as("nameh_desk");
        request = LetterBySql.next(desk, "correction_request_seq");
        desk.run(REQUEST, request, UUID.randomUUID(), "The name is wrong.", new byte[40]);
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void isAskedInWordsAndReachedSealedAlone() throws SQLException {
        var token = UUID.randomUUID();

        assertThat(asked(token, " ", null)).isEqualTo("correction_request_message_check");
        assertThat(asked(token, "x".repeat(4001), null)).isEqualTo("correction_request_message_check");
        assertThat(asked(token, "Wrong.", "0831 55501".getBytes())).isEqualTo("correction_sealed");
        assertThat(asked(token, "Wrong.", null)).isEqualTo(ACCEPTED);
        assertThat(asked(token, "Wrong.", null)).isEqualTo("correction_request_token_key");
    }

    private String asked(UUID token, String message, byte[] reach) throws SQLException {
        return desk.refusal(REQUEST, LetterBySql.next(desk, "correction_request_seq"), token, message, reach);
    }

    @Test
    void isAnsweredOnceInWordsByAnEditor() throws SQLException {
        for (var other : List.of("clerk", "translator", "admin", "auditor", "writer.by-receipt")) {
            assertThat(desk.refusal(ANSWER, request, "Taken away.", other))
                    .as(other)
                    .isEqualTo("correction_by_editor");
        }
        assertThat(desk.refusal(ANSWER, request, "  ", "editor")).isEqualTo("correction_answer_in_words");
        assertThat(desk.refusal(ANSWER, request, "Taken away.", "editor")).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(ANSWER, request, "Not after all.", "editor2")).isEqualTo("correction_answer_pkey");
    }

    @Test
    void isAboutNoLetterThatWasNeverLetOut() throws SQLException {
        var unseen = LetterBySql.registered(desk).id();
        var published = EditionBySql.approved(desk).publish().letter().id();

        assertThat(desk.refusal(LINK, request, unseen, "editor")).isEqualTo("correction_of_public_letter");
        assertThat(desk.refusal(LINK, request, published, "clerk")).isEqualTo("correction_by_editor");
        assertThat(desk.refusal(LINK, request, published, "editor")).isEqualTo(ACCEPTED);
    }

    @Test
    void neverChangesOrLosesARow() throws SQLException {
        for (var table : List.of("correction_request", "correction_link", "correction_answer")) {
            assertThat(desk.refusal("delete from desk." + table)).as(table).isEqualTo(NO_RIGHT);
            assertThat(desk.refusal("truncate desk." + table + " cascade"))
                    .as(table)
                    .isEqualTo(NO_RIGHT);
        }
        for (var change : List.of(
                "correction_request set message = 'x'",
                "correction_request set due_on = '2099-01-01'",
                "correction_link set letter_id = letter_id",
                "correction_answer set answer = 'x'")) {
            assertThat(desk.refusal("update desk." + change)).as(change).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void stopsEvenTheOwner() throws SQLException {
        try (var owner = Sql.as("nameh_owner")) {
            for (var table : List.of("correction_request", "correction_link", "correction_answer")) {
                assertThat(owner.refusal("delete from desk." + table)).as(table).isEqualTo("append_only");
            }
        }
    }
}
