package org.nameh.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.Sql;

/** Attacks notices and mail by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class NoticeGuardIT {

    private static final String TELL = """
            insert into desk.notice (account, action, letter, told_by, told_at) values (?, 'VERSION_RETURNED', ?, 'editor', now())
            """;

    private static final String COUNT = """
            insert into desk.notice (account, action, letter, letters, told_by, told_at)
            values ('guarded', 'LETTERS_ASSIGNED', ?, ?, 'editor', now())
            """;

    private static final String CHOOSE = """
            insert into desk.mail_choice (account, frequency, language, address) values ('guarded', ?, 'en', ?)
            on conflict (account) do update set frequency = excluded.frequency, address = excluded.address
            """;

    private static final String SENT =
            "update desk.mail set sent_at = now(), due_at = null, failure = null where account = 'guarded'";

    private static final byte[] SEALED = new byte[40];

    private static final LocalDate DAY = LocalDate.of(1901, 5, 1);

    private Sql desk;

    @BeforeEach
    void begin() throws SQLException {
        desk = Sql.as("nameh_desk");
        desk.run(
                "insert into desk.account (name, display_name, password_hash, created_at) values ('guarded', 'G', '-', now())");
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void noticeHasRoomForANumberAndNoWord() throws SQLException {
        assertThat(desk.refusal(TELL, "guarded", "Golnar Omidi")).isEqualTo("notice_names_a_number");
        assertThat(desk.refusal(TELL, "guarded", "1901/0001 Golnar")).isEqualTo("notice_names_a_number");
        assertThat(desk.refusal(TELL, "guarded", "1901/0001")).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(TELL, "stranger", "1901/0001")).isEqualTo("notice_account_fkey");
    }

    @Test
    void noticeNamesOneLetterOrCountsMany() throws SQLException {
        assertThat(desk.refusal(COUNT, null, 0)).isEqualTo("notice_counts_letters");
        assertThat(desk.refusal(COUNT, "1901/0001", 2)).isEqualTo("notice_counts_letters");
        assertThat(desk.refusal(COUNT, null, 2)).isEqualTo(ACCEPTED);
    }

    @Test
    void noticeStaysAsItWasTold() throws SQLException {
        desk.run(TELL, "guarded", "1901/0001");

        assertThat(desk.refusal("update desk.notice set letters = 2")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.notice set letter = '1901/0002'")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.notice set mail_id = null")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.notice")).isEqualTo(NO_RIGHT);
    }

    @Test
    void noticeThatWasReadStaysRead() throws SQLException {
        desk.run(TELL, "guarded", "1901/0001");
        desk.run("update desk.notice set read_at = now() where account = 'guarded'");

        assertThat(desk.refusal("update desk.notice set read_at = null where account = 'guarded'"))
                .isEqualTo("notice_read_once");
    }

    @Test
    void mailIsQueuedByNobodyButTheNoticeItself() throws SQLException {
        desk.run(CHOOSE, "AT_ONCE", SEALED);

        assertThat(desk.refusal("insert into desk.mail (account, queued_at) values ('guarded', now())"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("insert into desk.digest_run values (current_date, now())"))
                .isEqualTo(NO_RIGHT);
    }

    @Test
    void mailNeedsAnAddress() throws SQLException {
        assertThat(desk.refusal(CHOOSE, "DAILY", null)).isEqualTo("mail_has_an_address");
        assertThat(desk.refusal(CHOOSE, "OFF", null)).isEqualTo(ACCEPTED);
    }

    @Test
    void whoChoseNothingGetsNothing() throws SQLException {
        desk.run(TELL, "guarded", "1901/0001");
        digests(DAY);

        assertThat(mails()).isZero();
    }

    @Test
    void mailAtOnceComesWithTheNotice() throws SQLException {
        desk.run(CHOOSE, "AT_ONCE", SEALED);
        desk.run(TELL, "guarded", "1901/0001");
        desk.run(TELL, "guarded", "1901/0002");
        digests(DAY);

        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void digestIsMadeOnceADayOfWhatIsUnread() throws SQLException {
        desk.run(CHOOSE, "DAILY", SEALED);
        desk.run(TELL, "guarded", "1901/0001");
        desk.run(TELL, "guarded", "1901/0002");
        assertThat(mails()).isZero();

        digests(DAY);
        assertThat(mails()).isEqualTo(1);

        desk.run(TELL, "guarded", "1901/0003");
        digests(DAY);
        assertThat(mails()).isEqualTo(1);

        digests(DAY.plusDays(1));
        assertThat(mails()).isEqualTo(2);
        assertThat(desk.all(Long.class, "select count(*) from desk.notice where account = 'guarded' group by mail_id"))
                .containsExactlyInAnyOrder(2L, 1L);
    }

    @Test
    void digestHasNothingOfWhatWasRead() throws SQLException {
        desk.run(CHOOSE, "DAILY", SEALED);
        desk.run(TELL, "guarded", "1901/0001");
        desk.run("update desk.notice set read_at = now() where account = 'guarded'");
        digests(DAY);

        assertThat(mails()).isZero();
    }

    @Test
    void offMeansOffForWhatIsOnItsWay() throws SQLException {
        desk.run(CHOOSE, "AT_ONCE", SEALED);
        desk.run(TELL, "guarded", "1901/0001");
        desk.run(CHOOSE, "OFF", null);
        desk.run(TELL, "guarded", "1901/0002");
        digests(DAY);

        assertThat(mails()).isZero();
    }

    @Test
    void disabledAccountGetsNothingMore() throws SQLException {
        desk.run(CHOOSE, "AT_ONCE", SEALED);
        desk.run(TELL, "guarded", "1901/0001");
        desk.run("update desk.account set disabled_at = now() where name = 'guarded'");
        desk.run(TELL, "guarded", "1901/0002");

        assertThat(mails()).isZero();
    }

    @Test
    void mailThatWasSentIsNotSentAgain() throws SQLException {
        desk.run(CHOOSE, "AT_ONCE", SEALED);
        desk.run(TELL, "guarded", "1901/0001");
        desk.run(SENT);

        assertThat(desk.refusal("update desk.mail set sent_at = null, due_at = now() where account = 'guarded'"))
                .isEqualTo("mail_sent_once");
        assertThat(desk.refusal("delete from desk.mail where account = 'guarded'"))
                .isEqualTo("mail_sent_once");
    }

    @Test
    void isNothingForTheReadingRoom() throws SQLException {
        try (var reader = Sql.as("nameh_reader")) {
            for (var table : new String[] {"notice", "mail", "mail_choice", "digest_run"}) {
                assertThat(reader.refusal("select 1 from desk." + table))
                        .as(table)
                        .isEqualTo(NO_RIGHT);
            }
        }
    }

    private void digests(LocalDate day) throws SQLException {
        desk.all(String.class, "select cast(desk.queue_digests(?, now()) as text)", day);
    }

    private long mails() throws SQLException {
        return desk.one(Long.class, "select count(*) from desk.mail where account = 'guarded'");
    }
}
