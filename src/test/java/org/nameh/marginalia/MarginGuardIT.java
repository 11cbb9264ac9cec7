package org.nameh.marginalia;

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
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Attacks the comments by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MarginGuardIT {

    private static final String WRITE = """
            insert into desk.comment
                (id, letter_id, token, passage_language, passage, body, written_by, written_at)
            values (?, ?, ?, ?, ?, ?, ?, now())
            """;

    private static final String SETTLE =
            "insert into desk.comment_resolution (comment_id, resolved_by, resolved_at) values (?, ?, now())";

    private final UUID token = UUID.randomUUID();

    private Sql desk;
    private LetterBySql letter;

    @BeforeEach
    void register() throws SQLException {
        desk = Sql.as("nameh_desk");
        letter = LetterBySql.registered(desk);
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void takesACommentOnALetterOrAPassage() throws SQLException {
        assertThat(write(null, null, "Who is this?", "editor")).isEqualTo(ACCEPTED);
        assertThat(write("en", "to wait", "Where?", "clerk")).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesACommentThatSaysNothingOrComesFromNobody() throws SQLException {
        assertThat(write(null, null, " ", "editor")).isEqualTo("comment_body_check");
        assertThat(write(null, null, "Who?", "nobody")).isEqualTo("comment_written_by_fkey");
        assertThat(write(null, "to wait", "Who?", "editor")).isEqualTo("comment_passage_in_a_text");
        assertThat(write("en", "", "Who?", "editor")).isEqualTo("comment_passage_check");
    }

    @Test
    void takesOneCommentOfAFormThatIsSentTwice() throws SQLException {
        assertThat(write(token, "Who?")).isEqualTo(ACCEPTED);
        assertThat(write(token, "Who?")).isEqualTo("comment_token_key");
    }

    @Test
    void refusesACommentOnAVoidNumber() throws SQLException {
        assertThat(write(null, null, "Whose?", "clerk")).isEqualTo(ACCEPTED);
        desk.run("""
                update desk.letter set state = 'VOID', void_reason = 'twice', voided_by = 'clerk', voided_at = now()
                where id = ?
                """, letter.id());

        assertThat(write(null, null, "Whose?", "clerk")).isEqualTo("number_not_void");
    }

    @Test
    void settlesACommentOnce() throws SQLException {
        var comment = written();

        assertThat(desk.refusal(SETTLE, comment, "editor")).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(SETTLE, comment, "editor2")).isEqualTo("comment_resolution_pkey");
        assertThat(desk.refusal(SETTLE, -1L, "editor")).isEqualTo("comment_resolution_comment_id_fkey");
    }

    @Test
    void letsNobodyChangeWhatWasSaid() throws SQLException {
        desk.run(SETTLE, written(), "editor");

        for (var table : List.of("desk.comment", "desk.comment_resolution")) {
            assertThat(desk.refusal("delete from " + table)).isEqualTo(NO_RIGHT);
            assertThat(desk.refusal("truncate " + table + " cascade")).isEqualTo(NO_RIGHT);
        }
        assertThat(desk.refusal("update desk.comment set body = 'Never mind.'")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.comment_resolution set resolved_by = 'editor2'"))
                .isEqualTo(NO_RIGHT);
    }

    @Test
    void letsNotEvenTheOwnerChangeIt() throws SQLException {
        try (var owner = Sql.as("nameh_owner")) {
            assertThat(owner.refusal("update desk.comment set body = 'Never mind.'"))
                    .isEqualTo("append_only");
            assertThat(owner.refusal("delete from desk.comment")).isEqualTo("append_only");
            assertThat(owner.refusal("delete from desk.comment_resolution")).isEqualTo("append_only");
        }
    }

    /** A comment on a frozen version is allowed, since it is no part of it. */
    @Test
    void changesNothingOfAVersion() throws SQLException {
        var version = letter.submitted();
        var hash = "select encode(content_hash, 'hex') from desk.letter_version where id = ?";
        var snapshot = "select desk.version_snapshot(v) from desk.letter_version v where id = ?";
        var before = List.of(desk.one(String.class, hash, version), desk.one(String.class, snapshot, version));

        assertThat(write("en", "to wait", "A comment of no version.", "editor")).isEqualTo(ACCEPTED);

        assertThat(List.of(desk.one(String.class, hash, version), desk.one(String.class, snapshot, version)))
                .isEqualTo(before);
    }

    @Test
    void isClosedToTheRoleOfTheReaders() throws SQLException {
        try (var reader = Sql.as("nameh_reader")) {
            assertThat(reader.refusal("select from desk.comment")).isEqualTo(NO_RIGHT);
            assertThat(reader.refusal("select from desk.comment_resolution")).isEqualTo(NO_RIGHT);
        }
    }

    private long written() throws SQLException {
        var comment = LetterBySql.next(desk, "comment_seq");
        desk.run(WRITE, comment, letter.id(), UUID.randomUUID(), null, null, "Who?", "editor");
        return comment;
    }

    private String write(UUID under, String body) throws SQLException {
        return desk.refusal(
                WRITE, LetterBySql.next(desk, "comment_seq"), letter.id(), under, null, null, body, "editor");
    }

    private String write(String language, String passage, String body, String by) throws SQLException {
        var comment = LetterBySql.next(desk, "comment_seq");
        return desk.refusal(WRITE, comment, letter.id(), UUID.randomUUID(), language, passage, body, by);
    }
}
