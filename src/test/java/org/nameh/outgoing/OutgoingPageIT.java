package org.nameh.outgoing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Browser;
import org.nameh.support.MailForTests;
import org.nameh.support.Sql;
import org.nameh.support.Staff;
import org.nameh.support.Words;

/** Writing to writers as staff do it: from the text of the house over the preview to the mail server, or to paper. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OutgoingPageIT {

    private static final double TWO_ROUNDS = 25_000;

    @RegisterExtension
    final Browser browser = new Browser();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "golnar-" + mark + "@example.org";

    private Sql superuser;

    @BeforeEach
    void begin() throws SQLException {
        superuser = Sql.as("postgres");
        clear();
    }

    @AfterEach
    void end() throws SQLException {
        clear();
        superuser.close();
    }

    private void clear() throws SQLException {
        superuser.run("set session_replication_role = replica");
        superuser.run("update desk.notice set mail_id = null where mail_id is not null");
        superuser.run("delete from desk.mail");
        superuser.run("set session_replication_role = origin");
        superuser.commit();
    }

    @Test
    void sendsALetterAsItWasSeen() throws MessagingException, IOException, SQLException {
        var clerk = browser.enter("clerk");
        var letter = letterFromReachable(clerk, "EMAIL");
        assertThat(clerk.page().locator("#outgoing")).containsText("The writer would want to know:");
        clerk.leave(() -> clerk.page().locator("#outgoing li a").first().click());
        assertThat(clerk.page().locator("main")).not().containsText(address);
        clerk.choose("Language of the letter", "en").press("Show contact data and write");
        assertThat(clerk.page().locator(".contact-opened")).containsText("Telephone");
        assertThat(clerk.page().locator(".contact-opened")).containsText("By mail alone");
        assertThat(clerk.field("By which way")).hasValue("EMAIL");

        clerk.write("Text", "Dear {name}, it is here.").press("Preview");
        assertThat(clerk.besides("Text")).containsText("still open");
        clerk.write("Text", "Dear Golnar " + mark + ",\n\nit is here.").press("Preview");
        assertThat(clerk.page().locator(".outgoing-preview")).containsText(address);
        assertThat(clerk.page().locator(".outgoing-preview")).containsText("A message for you");
        clerk.write("Text", "Dear Golnar " + mark + ",\n\nit is safe here.").press("Send by mail");
        assertThat(clerk.said()).containsText("not what the preview showed");
        assertThat(clerk.page().locator(".outgoing-letter")).containsText("it is safe here.");

        try (var server = MailForTests.start()) {
            clerk.press("Send by mail");
            assertThat(clerk.said()).containsText("on its way");
            var mails = server.await(1, (long) TWO_ROUNDS);

            assertThat(mails).hasSize(1);
            var mail = mails.get(0);
            assertThat(mail.getSubject()).isEqualTo("A message for you");
            assertThat(mail.getAllRecipients()[0]).hasToString(address);
            assertThat(mail.getContent().toString().replace("\r\n", "\n").strip())
                    .isEqualTo("Dear Golnar " + mark + ",\n\nit is safe here.");
            assertThat(mail.getHeader("Auto-Submitted")).isNull();
        }
        clerk.page()
                .waitForCondition(
                        () -> {
                            clerk.page().navigate(letter + "/outgoing");
                            return clerk.page().locator(".outgoing-SENT").count() == 1;
                        },
                        new Page.WaitForConditionOptions().setTimeout(TWO_ROUNDS));
        clerk.leave(() -> clerk.page().locator(".history a").first().click());
        assertThat(clerk.page().locator(".sheet-of-paper")).containsText("it is safe here.");
        assertThat(superuser.one(String.class, "select string_agg(m::text, ' ') from desk.mail m"))
                .doesNotContain("Golnar", "safe here", "example.org");
    }

    @Test
    void printsAPersianLetterFromRightToLeft() {
        var clerk = browser.enter("clerk");
        var letter = letterFromReachable(clerk, "POST");
        clerk.page().navigate(letter + "/outgoing?tidings=ACKNOWLEDGED_WITH_CODE");
        clerk.choose("Language of the letter", "fa").press("Show contact data and write");
        assertThat(clerk.field("Text")).hasAttribute("dir", "rtl");
        assertThat(clerk.field("Text")).hasValue(Pattern.compile("گلنار [\\s\\S]*_____"));
        clerk.press("Preview");
        photograph(clerk.page(), "preview");
        clerk.press("Keep and print");

        assertThat(clerk.said()).hasCount(1);
        var paper = clerk.page().locator(".letter-to-writer");
        assertThat(paper).hasAttribute("dir", "rtl");
        assertThat(paper).hasAttribute("lang", "fa");
        assertThat(paper).containsText("با مهر و احترام");
        assertThat(paper).not().containsText("Golnar");
        clerk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(clerk.page().locator(".bar")).isHidden();
        assertThat(clerk.page().locator("#post")).isHidden();
        assertThat(paper).isVisible();
        photograph(clerk.page(), "paper");
        clerk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        clerk.write("Handed over or posted on", "2999-01-01").press("It has left the house");
        assertThat(clerk.besides("Handed over or posted on")).containsText("still to come");
        clerk.write("Handed over or posted on", "2026-01-05").press("It has left the house");
        assertThat(clerk.page().locator(".outgoing-POSTED")).hasText("Has left the house");
        clerk.page().navigate(letter);
        assertThat(clerk.page().locator("#outgoing")).containsText("Acknowledgement, with a code");
        assertThat(clerk.page().locator("#outgoing")).not().containsText("would want to know");
    }

    @Test
    void isBlockedByNever() {
        var clerk = browser.enter("clerk");
        var letter = letterFromReachable(clerk, "EMAIL");
        clerk.page().navigate(letter + "/outgoing");
        clerk.press("Show contact data and write").press("Preview");
        assertThat(clerk.button("Send by mail")).isVisible();

        var other = browser.enter("editor");
        other.page().navigate(letter);
        other.leave(
                () -> other.page().locator("a[href^='/desk/people/']").first().click());
        other.press("Show contact data");
        other.choose("Mail", "NEVER");
        other.press("Keep contact data");
        assertThat(other.said()).containsText("kept, sealed");
        clerk.press("Send by mail");

        assertThat(clerk.page().locator(".never-reached")).containsText("Nobody can override that here");
        assertThat(clerk.button("Send by mail")).hasCount(0);
        assertThat(clerk.button("Preview")).hasCount(0);
        clerk.page().navigate(letter);
        assertThat(clerk.page().locator("#outgoing")).containsText("No way is allowed");
        assertThat(clerk.page().locator("#outgoing .history")).hasCount(0);
    }

    @Test
    void asksWhichWaysWordsForbid() {
        var clerk = browser.enter("clerk");
        enter(clerk);
        clerk.press("Show contact data");

        clerk.write("Never contact via", "The landline").press("Keep contact data");
        assertThat(clerk.besides("Never contact via")).containsText("Say below which ways this means");
        assertThat(clerk.field("Never contact via")).hasValue("The landline");
        clerk.field("Never contact at all").check();
        clerk.choose("Post", "ALLOWED").press("Keep contact data");
        assertThat(clerk.besides("Never contact at all")).containsText("allows no way");
        clerk.field("Never contact at all").uncheck();
        clerk.choose("Telephone", "NEVER").press("Keep contact data");

        assertThat(clerk.said()).containsText("kept, sealed");
        clerk.press("Show contact data");
        assertThat(clerk.field("Post")).hasValue("ALLOWED");
        assertThat(clerk.field("Telephone")).hasValue("NEVER");
        assertThat(clerk.field("Messenger")).hasValue("");
    }

    @Test
    void showsWithTheLetterThatMailCouldNotBeSent() {
        var clerk = browser.enter("clerk");
        var letter = letterFromReachable(clerk, "EMAIL");
        clerk.page().navigate(letter + "/outgoing");
        clerk.press("Show contact data and write").press("Preview").press("Send by mail");

        clerk.page()
                .waitForCondition(
                        () -> {
                            clerk.page().navigate(letter + "/outgoing");
                            return clerk.page().locator(".outgoing-FAILED").count() == 1;
                        },
                        new Page.WaitForConditionOptions().setTimeout(TWO_ROUNDS));
        assertThat(clerk.page().locator(".history")).containsText("Mail server not reached");
        var admin = browser.enter("admin");
        admin.page().navigate("/desk/mail");
        assertThat(admin.page().locator("tbody")).containsText("a letter to a writer");
        assertThat(admin.page().locator("main")).not().containsText("example.org");
        giveUp();
        clerk.page().navigate(letter + "/outgoing");
        assertThat(clerk.page().locator(".history")).containsText("given up");
    }

    private void giveUp() {
        try {
            superuser.run("update desk.mail set due_at = null where outgoing_id is not null");
            superuser.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void beginsWithTheTextThatTheAdministratorKeeps() {
        var admin = browser.enter("admin");
        admin.page().navigate("/desk/settings");
        admin.follow("Keep the texts");
        photograph(admin.page(), "templates");
        admin.page().navigate("/desk/settings/templates?tidings=DELIVERED&in=en");
        admin.write("Text", "Dear {name}, it has arrived at {place}.").press("Save");
        assertThat(admin.besides("Text")).containsText("{place} is not one of the placeholders");
        assertThat(admin.field("Text")).hasValue("Dear {name}, it has arrived at {place}.");
        admin.write("Text", "Dear {name}, it has arrived, " + mark + ".").press("Save");
        assertThat(admin.said()).containsText("The text is kept.");

        var clerk = browser.enter("clerk");
        var letter = letterFromReachable(clerk, "POST");
        clerk.page().navigate(letter + "/outgoing?tidings=DELIVERED");
        clerk.choose("Language of the letter", "en").press("Show contact data and write");
        assertThat(clerk.field("Text")).hasValue("Dear Golnar " + mark + ", it has arrived, " + mark + ".");

        admin.press("Back to the house’s text");
        assertThat(admin.field("Text")).hasValue(Pattern.compile("Dear \\{name},[\\s\\S]*has arrived"));
        assertThat(admin.page().locator("details.fold")).containsText("Texts of before");
    }

    @Test
    void worksInPersianOnAPhoneWithoutScript() {
        var words = Words.in("fa");
        var page = browser.visit(
                "/desk/login?language=fa",
                options -> options.setJavaScriptEnabled(false).setLocale("fa").setViewportSize(390, 800));
        Browser.signIn(page, "clerk");
        var clerk = new Staff(page);
        var letter = letterFromReachable(clerk, "IN_PERSON", words);
        page.navigate(letter + "/outgoing");
        requireNarrow(page);
        clerk.press(words.say("outgoing.begin"));
        requireNarrow(page);
        clerk.press(words.say("outgoing.preview"));
        requireNarrow(page);
        clerk.press(words.say("outgoing.keep"));
        requireNarrow(page);
        assertThat(page.locator(".letter-to-writer")).containsText("گلنار");
        page.navigate("/desk/outgoing");
        requireNarrow(page);
    }

    private static void requireNarrow(Page page) {
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(((Number) page.locator("html").evaluate("root => root.scrollWidth")).intValue())
                .as(page.url())
                .isLessThanOrEqualTo(390);
    }

    private String letterFromReachable(Staff clerk, String way) {
        return letterFromReachable(clerk, way, Words.in("en"));
    }

    /** Enters somebody who may be reached by one way and never by telephone, registers a letter of theirs, and stays at its page. */
    private String letterFromReachable(Staff clerk, String way, Words words) {
        var person = enter(clerk, words);
        clerk.press(words.say("people.contact.open"))
                .write(words.say("people.contact.never"), "The landline")
                .write(words.say("people.contact.safe"), "By mail alone")
                .write(words.say("people.contact.reach"), address);
        clerk.choose(words.say("contactWay.TELEPHONE"), "NEVER").choose(words.say("contactWay." + way), "ALLOWED");
        photograph(clerk.page(), "contact");
        clerk.press(words.say("people.contact.keep"));
        clerk.page().navigate("/desk/letters/new");
        choose(clerk, person, words);
        clerk.choose(words.say("letter.kind"), "TESTIMONY").choose(words.say("letter.language"), "fa");
        clerk.press(words.say("letter.register"));
        return clerk.page().url().replaceFirst("[?#].*", "");
    }

    /** Among those proposed; where no script proposes any, by what the script would have written. */
    private void choose(Staff clerk, String person, Words words) {
        var sender = clerk.field(words.say("letter.sender"));
        if ("combobox".equals(sender.getAttribute("role"))) {
            sender.pressSequentially("Golnar " + mark);
            clerk.page().locator("[role=option]").first().waitFor();
            clerk.page().keyboard().press("ArrowDown");
            clerk.page().keyboard().press("Enter");
        } else {
            sender.fill("Golnar " + mark);
            clerk.page().locator("[id=senderId]").evaluate("(field, id) => field.value = id", person);
        }
    }

    private String enter(Staff clerk) {
        return enter(clerk, Words.in("en"));
    }

    private String enter(Staff clerk, Words words) {
        clerk.page().navigate("/desk/people/new");
        clerk.page().locator("[id=names]").fill("Golnar " + mark + "\nگلنار " + mark);
        clerk.leave(() -> clerk.page().locator("[id=save]").click());
        return clerk.page().url().replaceFirst(".*/", "");
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", "outgoing-" + name + ".png"))
                .setFullPage(true));
    }
}
