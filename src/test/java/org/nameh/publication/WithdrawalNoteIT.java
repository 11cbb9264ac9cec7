package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.EditionBySql;
import org.nameh.support.Sql;

/** Attacks, by plain SQL in the name of the application's role, what the public is told of a withdrawal. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WithdrawalNoteIT {

    private static final String NOTE = "insert into desk.withdrawal_note values (?, 'en', 'Taken down.')";
    private static final String BURY = "insert into reading_room.tombstone values (?, now(), 'ERROR')";
    private static final String END = """
            update desk.publication
            set ending = 'WITHDRAWN', ending_ground = 'ERROR', ended_by = 'editor', ended_at = now() where id = ?
            """;
    private static final String TOLD = "select count(*) from reading_room.gone_note where public_id = ?";

    private Sql desk;
    private Sql reader;
    private EditionBySql edition;

    @BeforeEach
    void publish() throws SQLException {
        desk = Sql.as("nameh_desk");
        reader = Sql.as("nameh_reader");
        edition = EditionBySql.approved(desk).publish().shelve();
        desk.commit();
    }

    @AfterEach
    void clear() throws SQLException {
        desk.undo();
        edition.clear();
        desk.close();
        reader.close();
    }

    @Test
    void comesWithTheWithdrawal() throws SQLException {
        withdraw();
        desk.run(NOTE, edition.id());
        desk.commit();

        assertThat(reader.one(Long.class, TOLD, edition.publicId())).isEqualTo(1);
    }

    @Test
    void comesNeitherBeforeNorAfterIt() throws SQLException {
        assertThat(desk.refusal(NOTE, edition.id())).isEqualTo("note_with_withdrawal");
        withdraw();
        desk.commit();

        assertThat(desk.refusal(NOTE, edition.id())).isEqualTo("note_with_withdrawal");
    }

    @Test
    void isNotToldWhereNobodySawTheLetter() throws SQLException {
        edition.takeAway();
        desk.run(END, edition.id());
        desk.run(NOTE, edition.id());
        desk.commit();

        assertThat(reader.one(Long.class, TOLD, edition.publicId())).isZero();
    }

    @Test
    void isWrittenForThePublicByTheDatabaseAlone() throws SQLException {
        assertThat(desk.refusal("insert into reading_room.tombstone_note values (?, 'en', 'x')", edition.publicId()))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update reading_room.tombstone_note set note = 'x'"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.withdrawal_note set note = 'x'")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.withdrawal_note")).isEqualTo(NO_RIGHT);
    }

    private void withdraw() throws SQLException {
        edition.takeAway();
        desk.run(BURY, edition.publicId());
        desk.run(END, edition.id());
    }
}
