package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.account.Argon2idHash;
import org.nameh.support.Browser;
import org.nameh.support.OwnServer;
import org.nameh.support.Staff;

/** What was typed, when the server is killed under it and the browser after it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CrashPageIT {

    private static final String NEW = "/desk/letters/new";
    private static final Pattern PUT_BACK = Pattern.compile(".*\\?unsent=.*");
    private static final String FIRST_WORDS = "نامه‌ای که می‌رسد";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void comesBackWhole() throws Exception {
        try (var server = OwnServer.start()) {
            openAccount(server);
            browser.goesTo(server.house());
            browser.expectsNoConnection();
            var clerk = signedIn();
            clerk.choose("Kind", "TESTIMONY").choose("Language", "fa").write("First words", FIRST_WORDS);
            assertThat(line(clerk)).containsText("Saved");

            server.kill();
            clerk.write("Place", "Shiraz");
            assertThat(line(clerk)).containsText("Not saved: no connection");
            server.startAgain();
            assertThat(line(clerk))
                    .containsText("Your session has ended", new ContainsTextOptions().setTimeout(20_000));
            clerk.page().context().close();

            var again = signedIn();
            again.page().waitForURL(PUT_BACK);
            assertThat(again.field("First words")).hasValue(FIRST_WORDS);
            assertThat(again.field("Place")).hasValue("Shiraz");
            again.press("Register");
            assertThat(again.page().locator("h1")).containsText("/0001");
        }
    }

    private Staff signedIn() {
        var page = browser.visit(NEW);
        Browser.signIn(page, "clerk");
        return new Staff(page);
    }

    private static Locator line(Staff staff) {
        return staff.page().locator(".kept-line");
    }

    private static void openAccount(OwnServer server) throws SQLException {
        try (var desk = server.connect("nameh_desk");
                var account = desk.prepareStatement(
                        "insert into desk.account (name, display_name, password_hash, created_at) values ('clerk', 'Clerk', ?, now())");
                var role = desk.prepareStatement("insert into desk.account_role values ('clerk', 'REGISTRAR')")) {
            account.setString(1, new Argon2idHash().hash(Browser.PASSWORD));
            account.execute();
            role.execute();
        }
    }
}
