package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.Browser;
import org.nameh.support.DemoShelf;
import org.nameh.support.Staff;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void saysTheSameOfAWrongPasswordAndOfAnUnknownUser() {
        var page = browser.visit("/desk/");
        var wrong = refused(page, "auditor");
        var unknown = refused(page, "x" + UUID.randomUUID().toString().substring(0, 8));
        assertThat(unknown).isEqualTo(wrong).contains("do not fit");

        Browser.signIn(page, "auditor");
        assertThat(page).hasURL(Browser.HOUSE + "/desk/audit");
    }

    @Test
    void asksForBothNameAndPassword() {
        var staff = new Staff(browser.visit("/desk/login")).press("Sign in");
        assertThat(staff.besides("User name")).hasText("Enter your user name.");
        assertThat(staff.besides("Password")).hasText("Enter your password.");
    }

    @Test
    void changesTheSessionOfWhoeverSignsIn() {
        var page = browser.visit("/desk/login");
        var before = cookie(page).value;
        Browser.signIn(page, "clerk");
        assertThat(cookie(page).value).isNotEqualTo(before);
    }

    @Test
    void locksTheCookieOfTheSession() {
        var cookie = cookie(browser.enter("clerk").page());
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(cookie.path).isEqualTo("/");
        assertThat(cookie.expires).as("ends with the browser").isEqualTo(-1);
    }

    @Test
    void goesOnToThePageThatWasAskedFor() {
        var page = browser.visit("/desk/letters?status=PUBLISHED");
        assertThat(page).hasURL(Browser.HOUSE + "/desk/login");
        Browser.signIn(page, "editor");
        assertThat(page).hasURL(Browser.HOUSE + "/desk/letters?status=PUBLISHED");
    }

    /** Else whoever signs in again would be led to the last thing that a script of another tab asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /desk/people/suggest?name=Golnar",
                "GET /desk/letters/date?written=1988",
                "GET /desk/letters/likeness?sender=Golnar",
                "GET /desk/import/progress?import=1",
                "POST /desk/keys?single=false",
                "POST /desk/scans/turn?leaf=1&degrees=90",
                "POST /desk/scans/upload"
            })
    void goesOnToThePageWhateverScriptsAskedForMeanwhile(String asked) {
        var page = browser.visit("/desk/letters?status=PUBLISHED");
        var request = RequestOptions.create()
                .setMethod(asked.split(" ")[0])
                .setHeader("X-Requested-With", "fetch")
                .setMaxRedirects(0);

        var answer = page.request().fetch(asked.split(" ")[1], request);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
        Browser.signIn(page, "editor");
        assertThat(page).hasURL(Browser.HOUSE + "/desk/letters?status=PUBLISHED");
    }

    @ParameterizedTest
    @CsvSource({
        "clerk, /desk/letters/new",
        "translator, /desk/letters",
        "editor, /desk/queue",
        "auditor, /desk/audit",
        "admin, /desk/accounts"
    })
    void leadsEachToWhereTheirDayBegins(String account, String address) {
        assertThat(browser.enter(account).page()).hasURL(Browser.HOUSE + address);
    }

    @ParameterizedTest
    @CsvSource({
        "clerk, /desk/audit",
        "clerk, /desk/accounts",
        "editor, /desk/accounts",
        "admin, /desk/letters",
        "admin, /desk/queue",
        "auditor, /desk/letters"
    })
    void showsNobodyAPageThatIsNotForTheirAccount(String account, String address) {
        browser.expects(403);
        var page = browser.enter(account).page();
        assertThat(page.navigate(address).status()).isEqualTo(403);
        assertThat(page.locator("h1")).hasText("This page is not for your account");
    }

    @Test
    void endsTheSessionAtSignOut() {
        var page = browser.visit("/desk/letters");
        Browser.signIn(page, "clerk");
        var session = cookie(page);
        new Staff(page).leave(() -> page.getByText("Sign out").click());
        assertThat(page).hasURL(Browser.HOUSE + "/desk/login");

        page.goBack();
        assertThat(page.locator("h1")).hasText("Sign in");

        page.context().addCookies(List.of(session));
        page.navigate("/desk/letters");
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    @Test
    void givesReadersNoCookie() {
        var page = browser.visit("/");
        page.navigate("/en/letters");
        page.navigate("/en" + DemoShelf.published("The watchmaker’s son"));
        assertThat(page.locator("h1")).hasText("The watchmaker’s son");
        assertThat(page.context().cookies()).isEmpty();
    }

    private static String refused(Page page, String user) {
        var staff = new Staff(page);
        staff.write("User name", user)
                .write("Password", "not the password of anybody")
                .press("Sign in");
        assertThat(page).hasURL(Browser.HOUSE + "/desk/login");
        return staff.said().innerText();
    }

    private static Cookie cookie(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("nameh"))
                .findFirst()
                .orElseThrow();
    }
}
