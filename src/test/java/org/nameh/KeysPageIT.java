package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.DemoShelf;
import org.nameh.support.Staff;

/** Shortcuts, the sheet that shows them, and the way to a number. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeysPageIT {

    private static final String STRIKE = """
            ([code, key, control]) => (document.activeElement || document.body).dispatchEvent(
                new KeyboardEvent("keydown", { code, key, ctrlKey: control === "true", bubbles: true, cancelable: true }))
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"g q, /desk/queue", "g l, /desk/letters", "g c, /desk/consignments"})
    void leadToThePlacesOfTheMenu(String keys, String address) {
        var editor = browser.enter("editor");
        editor.page().navigate("/desk/letters?status=DRAFT");
        editor.leave(() -> Stream.of(keys.split(" ")).forEach(editor.page().keyboard()::press));
        assertThat(editor.page()).hasURL(Browser.HOUSE + address);
    }

    @Test
    void workOnAPersianKeyboard() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/letters");
        clerk.leave(() -> {
            strike(clerk.page(), "KeyG", "ل", false);
            strike(clerk.page(), "KeyN", "د", false);
        });
        assertThat(clerk.page()).hasURL(Browser.HOUSE + "/desk/letters/new");
        clerk.leave(() -> strike(clerk.page(), "Enter", "Enter", true));
        assertThat(clerk.page().locator(".number-large")).isVisible();
        clerk.leave(() -> strike(clerk.page(), "KeyS", "س", true));
        assertThat(clerk.page().locator("h1.number-large")).isVisible();
        strike(clerk.page(), "Slash", "؟", false);
        assertThat(clerk.page().locator(".goto input")).isFocused();
    }

    @Test
    void moveThroughAListAndOpenARow() {
        var editor = browser.enter("editor");
        editor.page().navigate("/desk/letters");
        var links = editor.page().locator("tbody a");
        editor.page().keyboard().press("j");
        assertThat(links.nth(0)).isFocused();
        editor.page().keyboard().press("j");
        editor.page().keyboard().press("j");
        editor.page().keyboard().press("k");
        assertThat(links.nth(1)).isFocused();
        var address = links.nth(1).getAttribute("href");
        editor.leave(() -> editor.page().keyboard().press("Enter"));
        assertThat(editor.page()).hasURL(Browser.HOUSE + address);
    }

    @Test
    void leaveAloneWhoeverTypes() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/letters/new");
        assertThat(clerk.field("Sender")).isFocused();
        clerk.page().keyboard().type("g n ? / j");
        assertThat(clerk.field("Sender")).hasValue("g n ? / j");
        assertThat(clerk.page().locator("dialog")).not().isVisible();
        clerk.field("Kind").focus();
        clerk.page().keyboard().type("t");
        assertThat(clerk.field("Kind")).hasValue("TESTIMONY");
    }

    @Test
    void areShownOnASheetAsFarAsThePageHasThem() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/letters/new");
        assertThat(clerk.field("Sender")).isFocused();
        clerk.page().keyboard().press("Escape");
        clerk.page().keyboard().press("?");
        var sheet = clerk.page().locator("dialog");
        assertThat(sheet).isVisible();
        assertThat(sheet).containsText("Register and next");
        assertThat(sheet).containsText("Written on");
        assertThat(sheet).containsText("Go to number");
        assertThat(sheet).not().containsText("Open the row");
        assertThat(sheet).not().containsText("Accounts");
        clerk.page().keyboard().press("Escape");
        assertThat(sheet).not().isVisible();

        clerk.page().navigate("/desk/letters");
        clerk.page().locator(".keys-open").click();
        assertThat(sheet).containsText("Open the row");
        assertThat(sheet).not().containsText("Register and next");
    }

    @Test
    void areToldToWhoHearsThePage() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/letters/new");
        assertThat(clerk.button("Register and next")).hasAttribute("aria-keyshortcuts", "Control+Enter");
        assertThat(clerk.field("Kind")).hasAttribute("aria-keyshortcuts", "Alt+3");
        assertThat(clerk.page().locator("nav .key").first()).isVisible();
    }

    @Test
    void ofSingleKeysAreSwitchedOffForTheAccountWhereverItSignsIn() {
        var page = signedIn("translator");
        try {
            switchSingleKeys(page);
            page.navigate("/desk/letters");
            page.keyboard().press("j");
            page.keyboard().press("?");
            assertThat(page.locator("dialog")).not().isVisible();
            assertThat(page.locator("tbody a").first()).not().isFocused();
            assertThat(page.locator(".key")).hasCount(0);

            var elsewhere = signedIn("translator");
            elsewhere.navigate("/desk/letters");
            elsewhere.keyboard().press("j");
            assertThat(elsewhere.locator("tbody a").first()).not().isFocused();
            elsewhere.navigate(DemoShelf.atTheDesk("RETURNED"));
            new Staff(elsewhere).leave(() -> elsewhere.keyboard().press("Control+s"));
            assertThat(elsewhere.locator(".messages")).hasText("Saved.");
        } finally {
            switchSingleKeys(page);
        }
        page.navigate("/desk/letters");
        page.keyboard().press("j");
        assertThat(page.locator("tbody a").first()).isFocused();
    }

    private static void switchSingleKeys(Page page) {
        page.navigate("/desk/letters");
        page.locator(".keys-open").click();
        page.waitForResponse(
                "**/desk/keys",
                () -> page.getByLabel("Shortcuts of single keys").click());
    }

    private Page signedIn(String account) {
        var page = browser.visit("/desk/");
        Browser.signIn(page, account);
        return page;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findANumberInAnyDigitsFromAnyPage(boolean script) {
        var page = browser.visit("/desk/", options -> options.setJavaScriptEnabled(script));
        Browser.signIn(page, "editor");
        var letter = DemoShelf.atTheDesk("RETURNED");
        var year = letter.replaceAll(".*/(\\d{4})-.*", "$1");
        var serial = String.valueOf(Integer.parseInt(letter.replaceAll(".*-", "")));
        for (var written :
                List.of(serial, persian(serial), arabic(serial), year + "/" + serial, persian(year + "/" + serial))) {
            for (var address : List.of("/desk/queue", "/desk/consignments")) {
                page.navigate(address);
                goTo(page, written, script);
                assertThat(page).hasURL(Browser.HOUSE + letter);
            }
        }
    }

    @Test
    void sayKindlyThatNoLetterHasTheNumber() {
        var page = browser.enter("editor").page();
        page.navigate("/desk/queue");
        goTo(page, "1899/7 <b>", true);
        assertThat(page).hasURL(Pattern.compile(".*/desk/letters\\?unknown=.*"));
        assertThat(page.locator("main [role=status]")).containsText("The register holds no letter 1899/7 <b>.");
        assertThat(page.locator("tbody tr").first()).isVisible();
    }

    private static void goTo(Page page, String number, boolean script) {
        if (script) {
            page.keyboard().press("/");
        } else {
            page.locator(".goto input").focus();
        }
        page.keyboard().type(number);
        new Staff(page).leave(() -> page.keyboard().press("Enter"));
    }

    private static String persian(String digits) {
        return shifted(digits, '۰');
    }

    private static String arabic(String digits) {
        return shifted(digits, '٠');
    }

    private static String shifted(String digits, int zero) {
        return digits.chars()
                .map(sign -> Character.isDigit(sign) ? sign - '0' + zero : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void hinderNobodyNorDoThePagesOfTheIntake(String language) {
        var found = new ArrayList<String>();
        var page = browser.visit("/desk/login?language=" + language);
        Browser.signIn(page, "clerk");
        page.navigate("/desk/consignments");
        examine(page, found);
        var clerk = new Staff(page);
        clerk.leave(() -> page.keyboard().press("Control+Enter"));
        examine(page, found);
        clerk.leave(() -> page.keyboard().press("n"));
        clerk.leave(() -> page.keyboard().press("Control+Enter"));
        examine(page, found);
        page.locator(".keys-open").click();
        examine(page, found);
        page.navigate("/desk/letters?incomplete");
        examine(page, found);
        page.navigate("/desk/letters?unknown=7");
        examine(page, found);
        assertThat(found).isEmpty();
    }

    private static void examine(Page page, List<String> found) {
        for (var width : List.of(1280, 390, 320)) {
            page.setViewportSize(width, 800);
            if (!(Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")) {
                found.add(page.url() + " is wider than " + width);
            }
            if (width != 320) {
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    Axe.on(page)
                            .forEach(
                                    broken -> found.add("%s, %s, %d: %s".formatted(page.url(), scheme, width, broken)));
                }
            }
        }
        page.setViewportSize(1280, 800);
    }

    private static void strike(Page page, String code, String key, boolean control) {
        page.evaluate(STRIKE, List.of(code, key, String.valueOf(control)));
    }
}
