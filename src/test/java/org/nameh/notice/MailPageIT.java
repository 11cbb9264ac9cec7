package org.nameh.notice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Browser;
import org.nameh.support.LetterBySql;
import org.nameh.support.MailForTests;
import org.nameh.support.Sql;

/** Mail as it comes out of a mail server: chosen on the page, made of notices, carried every ten seconds. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MailPageIT {

    private static final long TWO_ROUNDS = 25_000;

    private static final String CANARY = "Qazvinbird";

    private static final String TELL = """
            insert into desk.notice (account, action, letter, told_by, told_at) values (?, 'VERSION_RETURNED', ?, 'editor', now())
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    private Sql desk;
    private Sql superuser;

    @BeforeEach
    void begin() throws SQLException {
        desk = Sql.as("nameh_desk");
        superuser = Sql.as("postgres");
        clear();
    }

    @AfterEach
    void end() throws SQLException {
        clear();
        desk.close();
        superuser.close();
    }

    private void clear() throws SQLException {
        superuser.run("set session_replication_role = replica");
        superuser.run(
                "update desk.notice set mail_id = null, read_at = coalesce(read_at, now()) where account = 'auditor'");
        superuser.run("update desk.notice set mail_id = null where mail_id is not null");
        superuser.run("delete from desk.mail");
        superuser.run("delete from desk.mail_choice");
        superuser.run("set session_replication_role = origin");
        superuser.commit();
    }

    @Test
    void tellsANumberAndALinkAndNoWordOfALetter() throws SQLException, MessagingException, IOException {
        choose("translator", "AT_ONCE", "en");
        var number = submittedFullOfCanaries();
        try (var server = MailForTests.start()) {
            var editor = browser.enter("editor");
            editor.page().navigate("/desk/letters/" + number.replace('/', '-') + "/review");
            editor.field("Text").check();
            editor.write("Reason", CANARY + " again.").press("Return");

            var mail = only(server.await(1, TWO_ROUNDS));

            assertThat(mail.getSubject()).isEqualTo("Your notices");
            assertThat(mail.getAllRecipients()[0]).hasToString("translator@example.org");
            assertThat(mail.getContent().toString())
                    .contains(number, Browser.HOUSE + "/desk/letters/" + number.replace('/', '-'));
            assertThat(raw(mail))
                    .doesNotContainIgnoringCase(CANARY)
                    .doesNotContain("told to wait", "RETURNED", "Returned", "editor", "Nameh");
        }
    }

    @Test
    void gathersADayInOneMailInTheLanguageOfItsReader() throws SQLException, MessagingException, IOException {
        choose("auditor", "DAILY", "fa");
        try (var server = MailForTests.start()) {
            tell("auditor", "1901/0001", "1901/0002");
            assertThat(server.await(1, TWO_ROUNDS)).isEmpty();

            tomorrow();
            var mail = only(server.await(1, TWO_ROUNDS));
            assertThat(mail.getSubject()).isEqualTo("اعلان‌های شما");
            assertThat(mail.getContent().toString()).contains("۲", "1901/0001", "1901/0002");

            tomorrow();
            assertThat(server.await(2, TWO_ROUNDS)).hasSize(1);
        }
    }

    @Test
    void isOffWhenItIsOff() throws SQLException {
        choose("auditor", "AT_ONCE", "en");
        tell("auditor", "1901/0001"); // on its way while the mail server is down
        choose("auditor", "OFF", "en");
        tell("auditor", "1901/0002");
        tomorrow();
        try (var server = MailForTests.start()) {
            assertThat(server.await(1, TWO_ROUNDS)).isEmpty();
        }
    }

    @Test
    void isTriedAgainAndSentOnceWhenTheServerWasDown() throws SQLException, MessagingException {
        choose("auditor", "AT_ONCE", "en");
        tell("auditor", "1901/0003");
        var admin = browser.enter("admin");
        admin.page()
                .waitForCondition(
                        () -> {
                            admin.page().navigate("/desk/mail");
                            return admin.page()
                                            .locator("tbody")
                                            .getByText("Mail server not reached")
                                            .count()
                                    == 1;
                        },
                        new Page.WaitForConditionOptions().setTimeout(TWO_ROUNDS));
        assertThat(admin.page().locator("main")).not().containsText("example.org");
        assertThat(admin.page().locator("main")).not().containsText("1901/0003");

        try (var server = MailForTests.start()) {
            admin.leave(() -> admin.page().locator("input[value='Try now']").click());
            assertThat(admin.said()).containsText("within ten seconds");

            only(server.await(1, TWO_ROUNDS));
            superuser.run("delete from desk.digest_run"); // the round after a restart looks for everything anew
            superuser.commit();
            assertThat(server.await(2, TWO_ROUNDS)).hasSize(1);
        }
        admin.page().navigate("/desk/mail");
        assertThat(admin.page().locator("main")).containsText("Nothing waits to be sent.");
    }

    @Test
    void saysBesideTheFieldWhatIsNoAddress() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/notices");

        clerk.choose("How often", "DAILY")
                .write("Mail address", "clerk at home")
                .press("Save");

        assertThat(clerk.besides("Mail address")).containsText("name@example.org");
        assertThat(clerk.field("Mail address")).hasValue("clerk at home");
    }

    private static MimeMessage only(List<MimeMessage> mails) {
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private static String raw(MimeMessage mail) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8) + mail.getContent();
    }

    private void choose(String account, String frequency, String language) {
        var person = browser.enter(account);
        person.page().navigate("/desk/notices");
        person.choose("How often", frequency)
                .write("Mail address", account + "@example.org")
                .choose("Language of the mail", language)
                .press("Save");
        assertThat(person.said()).containsText("Saved.");
    }

    private void tell(String account, String... letters) throws SQLException {
        for (var letter : letters) {
            desk.run(TELL, account, letter);
        }
        desk.commit();
    }

    /** The digests of today are to be made once more, as on a new day. */
    private void tomorrow() throws SQLException {
        superuser.run("set session_replication_role = replica");
        superuser.run("update desk.mail set digest_of = digest_of - 1 where digest_of is not null");
        superuser.run("set session_replication_role = origin");
        superuser.run("delete from desk.digest_run");
        superuser.commit();
    }

    private String submittedFullOfCanaries() throws SQLException {
        var letter = LetterBySql.registered(desk);
        var draft = letter.draft(1, "translator");
        desk.run("update desk.letter_version set transcription = ? where id = ?", CANARY + " was told to wait.", draft);
        desk.run("select set_config('nameh.caller', 'translator', true)");
        desk.run("insert into desk.version_heading (version_id, language, title) values (?, 'en', ?)", draft, CANARY);
        letter.submit(draft, "translator");
        desk.commit();
        var number = desk.one(
                String.class,
                "select registration_year || '/' || lpad(registration_serial::text, 4, '0') from desk.letter where id = ?",
                letter.id());
        desk.commit();
        return number;
    }
}
