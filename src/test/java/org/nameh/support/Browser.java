package org.nameh.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A browser for one test, in which several people may sit, each with a profile of their own. It watches all they see: a
 * complaint on a console (among them every breach of the content security policy), an error in a script or a request to
 * another host fails the test.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {

    /** Where the house under test stands. */
    public static final String HOUSE = "http://127.0.0.1:" + System.getProperty("test.http.port");

    /** The password of every account in tests. */
    public static final String PASSWORD = "only-for-these-tests";

    private static final Pattern REFUSED_LOAD = Pattern.compile("Failed to load resource.* status of (4\\d\\d) .*");

    private static final Pattern LOST_LOAD = Pattern.compile("Failed to load resource: net::ERR_.*");

    private static final Map<String, String> SESSIONS = new HashMap<>();

    private final List<BrowserContext> people = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private com.microsoft.playwright.Browser chromium;
    private String house = HOUSE;
    private boolean unconnected;

    @Override
    public void beforeEach(ExtensionContext test) {
        chromium = Chromium.of(test);
        forgetUnsentForms();
    }

    /** What an earlier test left half typed would be put back into the forms of this one. */
    private static void forgetUnsentForms() {
        try (var desk = Sql.as("nameh_desk")) {
            desk.run("delete from desk.unsent_form");
            desk.commit();
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** Somebody new, who speaks English and has not signed in, at an address of the house. */
    public Page visit(String address) {
        return visit(address, options -> options);
    }

    /** Somebody new, whose browser is made as told, at an address of the house. */
    public Page visit(String address, UnaryOperator<com.microsoft.playwright.Browser.NewContextOptions> made) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(house)
                .setLocale("en-GB")
                .setViewportSize(1280, 800);
        var context = chromium.newContext(made.apply(options));
        context.setDefaultTimeout(15_000);
        watch(context);
        people.add(context);
        context.onClose(people::remove);
        var page = context.newPage();
        page.navigate(address);
        return page;
    }

    /** Somebody new, signed in with an account, where their day begins. The session may be one of an earlier test. */
    public Staff enter(String account) {
        var page = visit("/desk/", options -> options.setStorageState(SESSIONS.get(account)));
        if (page.url().endsWith("/desk/login")) {
            signIn(page, account);
            SESSIONS.put(account, page.context().storageState());
        }
        return new Staff(page);
    }

    /** Fills in and sends the form of sign-in that a page shows, whatever its language. */
    public static void signIn(Page page, String account) {
        page.locator("input[autocomplete=username]").fill(account);
        page.locator("input[type=password]").fill(PASSWORD);
        new Staff(page).leave(() -> page.locator("main input[type=submit]").click());
    }

    /** An answer in the four hundreds that this test provokes, so that the browser's line about it is no complaint. */
    public void expects(int status) {
        expected.add(String.valueOf(status));
    }

    /** That this test takes the connection away, so that the browser's lines about it are no complaints. */
    public void expectsNoConnection() {
        unconnected = true;
    }

    /** Lets those who come from now on visit another house than that of the other tests. */
    public void goesTo(String other) {
        house = other;
    }

    private void watch(BrowserContext context) {
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onRequest(this::follow);
    }

    private void hear(ConsoleMessage said) {
        var load = REFUSED_LOAD.matcher(said.text());
        var foreseen = load.matches() && expected.contains(load.group(1))
                || unconnected && LOST_LOAD.matcher(said.text()).matches();
        if (!foreseen && List.of("error", "warning").contains(said.type())) {
            complaints.add(said.type() + ": " + said.text() + " (" + said.location() + ")");
        }
    }

    private void follow(Request request) {
        if (!request.url().startsWith(house + "/")) {
            complaints.add("asked another house: " + request.url());
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            photograph(test);
        }
        var heard = List.copyOf(complaints);
        List.copyOf(people).forEach(Browser::leave);
        assertThat(heard).as("what the browser complained of").isEmpty();
    }

    /** What a page that closes still sends would reach into the next test. */
    private static void leave(BrowserContext person) {
        person.setOffline(true);
        person.close();
    }

    private void photograph(ExtensionContext test) {
        var folder = Path.of("target", "browser", test.getRequiredTestClass().getSimpleName());
        var name = test.getRequiredTestMethod().getName();
        for (var page : people.stream().flatMap(one -> one.pages().stream()).toList()) {
            var file = folder.resolve(
                    name + "-" + page.context().pages().indexOf(page) + "-" + people.indexOf(page.context()) + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }
}
