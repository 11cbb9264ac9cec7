package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.Browser;
import org.nameh.support.Keystrokes;
import org.nameh.support.Staff;

/** Letters that arrive together are taken in without a mouse, with few keys each. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class IntakePageIT {

    private static final int KEYS_AT_MOST = 12;

    /** What a clerk reads off twelve letters of one courier: keys for the sender, keys for what differs from the letter before. */
    private static final List<Arrival> BAG = List.of(
            new Arrival("hesh", "Heshmat Sarvestani", List.of("Alt+3", "d"), ""),
            new Arrival("tour", "Touran Sarvestani", List.of("Alt+5"), "1988"),
            new Arrival("waf", "Wafaa al-Marjani", List.of("Alt+4", "a"), ""),
            new Arrival("hana", "Hanan al-Marjani", List.of(), ""),
            new Arrival("dary", "Daryush Golzari", List.of("Alt+4", "p"), ""),
            new Arrival("jen", "Jens Harmsdorf", List.of("Alt+3", "t", "Alt+4", "g"), ""),
            new Arrival("", "", List.of("Alt+4", "p"), ""),
            new Arrival("clai", "Claire Montardit", List.of("Alt+4", "f"), ""),
            new Arrival("mans", "Mansureh Dashtban", List.of("Alt+4", "p", "Alt+3", "d"), ""),
            new Arrival("", "Ali Razi", List.of(), ""),
            new Arrival("siav", "Siavash Bahrami", List.of("Alt+3", "f"), ""),
            new Arrival("shok", "Shokuh Kohanrud", List.of("Alt+5"), "1367"));

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void takesABagOfTwelveLettersWithTwelveKeysEachAtMost() {
        var clerk = browser.enter("clerk");
        var keys = new Keystrokes(clerk.page());
        openConsignment(clerk, keys, BAG.size());
        var counts = new ArrayList<Integer>();
        var began = System.nanoTime();

        for (var letter : BAG) {
            register(clerk, keys, letter);
            counts.add(keys.count());
        }

        var seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("keys for each of twelve letters: %s; %.1f s for all, waiting included%n", counts, seconds);
        assertThat(counts).hasSize(12).allMatch(count -> count <= KEYS_AT_MOST);
        assertThat(clerk.page().locator("main .count")).hasText("12 announced, 12 found");
        closeConsignment(clerk);
    }

    /** From the page of a new letter to that of the first letter of a consignment. */
    private static void openConsignment(Staff clerk, Keystrokes keys, int announced) {
        clerk.page().navigate("/desk/letters/new");
        assertThat(clerk.field("Sender")).isFocused();
        keys.press("Escape");
        clerk.leave(() -> keys.press("g", "c"));
        assertThat(clerk.field("Announced")).isFocused();
        keys.type(String.valueOf(announced))
                .press("Alt+3")
                .type("r")
                .press("Alt+4")
                .type("Mahan, driver");
        clerk.leave(() -> keys.press("Control+Enter"));
        assertThat(clerk.page().locator("h1")).hasText(Pattern.compile("Consignment C\\d{4}/\\d{3,}"));
        clerk.leave(() -> keys.press("n"));
        keys.count();
    }

    private static void register(Staff clerk, Keystrokes keys, Arrival letter) {
        assertThat(clerk.field("Sender")).isFocused();
        if (!letter.typed().isEmpty()) {
            keys.type(letter.typed()).press("Enter");
            assertThat(clerk.field("Sender")).hasValue(letter.sender());
            assertThat(clerk.page().getByText("Known to the directory.").first())
                    .isVisible();
        } else {
            keys.type(letter.sender());
        }
        letter.keys().forEach(keys::press);
        keys.type(letter.written());
        clerk.leave(() -> keys.press("Control+Enter"));
        assertThat(clerk.page().locator(".number-large")).hasText(Pattern.compile("\\d{4}/\\d{4,}"));
    }

    private static void closeConsignment(Staff clerk) {
        clerk.follow(clerk.page().locator(".counter a").first().textContent());
        assertThat(clerk.page().locator("tbody tr")).hasCount(12);
        assertThat(clerk.page().locator("tbody")).containsText("Testimony");
        clerk.press("Close consignment");
        assertThat(clerk.said()).containsText("is closed.");
        assertThat(clerk.button("Close consignment")).hasCount(0);
    }

    @Test
    void asksForAWordWhereTheCountsDiffer() {
        var clerk = browser.enter("clerk");
        openConsignment(clerk, new Keystrokes(clerk.page()), 17);
        clerk.press("Register and next");
        clerk.follow(clerk.page().locator(".counter a").first().textContent());
        assertThat(clerk.page().locator(".count-large")).hasText("17 announced, 1 found");

        clerk.press("Close consignment");
        assertThat(clerk.besides("Remark on closing")).containsText("Announced: 17, found: 1.");
        clerk.write("Remark on closing", "The driver kept the others.").press("Close consignment");

        assertThat(clerk.said()).containsText("is closed.");
        assertThat(clerk.page().locator("aside")).containsText("The driver kept the others.");
        assertThat(clerk.page().getByText("Register the next letter")).hasCount(0);
    }

    @Test
    void saysThatAClosedConsignmentTakesNoLetterAndKeepsWhatWasTyped() {
        var clerk = browser.enter("clerk");
        openConsignment(clerk, new Keystrokes(clerk.page()), 1);
        var form = clerk.page().url();
        clerk.press("Register and next");
        clerk.follow(clerk.page().locator(".counter a").first().textContent()).press("Close consignment");

        clerk.page().navigate(form);
        clerk.write("First words", "One more").press("Register");

        assertThat(clerk.said()).containsText("is closed and takes no more letters.");
        assertThat(clerk.field("First words")).hasValue("One more");
    }

    @Test
    void keepsOfALetterWhatIsLikelyTheSameInTheNext() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/letters/new");
        assertThat(clerk.field("Language")).hasValue("fa");
        assertThat(clerk.page().locator(".kept")).hasCount(0);
        fill(clerk).press("Register and next");

        assertThat(clerk.field("Kind")).hasValue("FAMILY_LETTER");
        assertThat(clerk.field("Language")).hasValue("ckb");
        assertThat(clerk.field("Mode of receipt")).hasValue("RED_CROSS");
        assertThat(clerk.field("Received on")).hasValue("2026-03-02");
        for (var own : List.of("Sender", "Addressee", "Place", "First words", "Written on")) {
            assertThat(clerk.field(own)).hasValue("");
        }
        assertThat(kept(clerk, "Kind")).isVisible();
        assertThat(kept(clerk, "Place")).hasCount(0);
        assertThat(clerk.page().locator(".kept")).hasCount(4);

        clerk.choose("Kind", "TESTIMONY");
        assertThat(kept(clerk, "Kind")).hasCount(0);
        clerk.press("Register and next");
        assertThat(clerk.field("Kind")).hasValue("TESTIMONY");
    }

    @Test
    void keepsOfAConsignmentAlsoToWhomAndWhereFrom() {
        var clerk = browser.enter("clerk");
        openConsignment(clerk, new Keystrokes(clerk.page()), 3);
        assertThat(clerk.field("Mode of receipt")).hasValue("RED_CROSS");
        fill(clerk).press("Register and next");

        assertThat(clerk.field("Addressee")).hasValue("Somebody in the camp");
        assertThat(clerk.field("Place")).hasValue("Kerman");
        assertThat(clerk.field("Sender")).hasValue("");
        assertThat(clerk.page().locator("main .count")).hasText("3 announced, 1 found");

        clerk.page().navigate(clerk.page().url().replaceAll("registered=[^&]*&", ""));
        assertThat(clerk.field("Addressee")).hasValue("Somebody in the camp");
        assertThat(clerk.page().locator("#addresseeId")).not().hasValue("");
    }

    private static Staff fill(Staff clerk) {
        return clerk.write("Sender", "Somebody outside")
                .write("Addressee", "Somebody in the camp")
                .choose("Kind", "FAMILY_LETTER")
                .choose("Language", "ckb")
                .write("Place", "Kerman")
                .write("Written on", "1988")
                .write("First words", "Words")
                .choose("Mode of receipt", "RED_CROSS")
                .write("Received on", "2026-03-02");
    }

    private static Locator kept(Staff clerk, String label) {
        return clerk.page()
                .locator(".field")
                .filter(new Locator.FilterOptions()
                        .setHas(clerk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true))))
                .locator(".kept");
    }

    @Test
    void registersAlmostNothingAndCompletesItLater() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/letters/new");
        var words = "Words " + UUID.randomUUID();
        clerk.choose("Language", "").write("First words", words).press("Register and next");
        var number = clerk.page().locator(".number-large").textContent();

        clerk.page().navigate("/desk/letters/" + number.replace('/', '-'));
        assertThat(clerk.page().locator("main")).containsText("Nobody has said yet in which language");
        assertThat(clerk.field("Original text")).hasCount(0);
        clerk.page().navigate("/desk/letters");
        clerk.leave(() -> clerk.page()
                .getByText(Pattern.compile("To complete \\(\\d+\\)"))
                .click());
        assertThat(clerk.page().locator("tbody")).containsText(words);
        clerk.follow(number);
        clerk.choose("Kind", "TESTIMONY").choose("Language", "de").press("Save");

        assertThat(clerk.field("Original text")).isVisible();
        clerk.page().navigate("/desk/letters?incomplete");
        assertThat(clerk.page().locator("main")).not().containsText(words);
    }

    @Test
    void takesTheFirstNameThatIsStillOnItsWay() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/letters/new");
        clerk.page().route("**/desk/people/suggest*", route -> {
            clerk.page().waitForTimeout(400);
            route.resume();
        });
        var words = "Words " + UUID.randomUUID();
        clerk.write("First words", words);
        clerk.field("Sender").focus();
        clerk.page().keyboard().type("mansure");
        clerk.page().keyboard().press("Enter");
        clerk.leave(() -> clerk.page().keyboard().press("Control+Enter"));

        clerk.page().navigate("/desk/letters");
        assertThat(clerk.page().locator("tr").filter(new Locator.FilterOptions().setHasText(words)))
                .containsText("Mansureh Dashtban");
    }

    @Test
    void doesNotSendHalfAFormWithEnter() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/letters/new");
        for (var label : List.of("Sender", "Place", "First words", "Received on")) {
            clerk.field(label).focus();
            clerk.page().keyboard().press("Enter");
        }
        assertThat(clerk.page()).hasURL(Pattern.compile(".*/desk/letters/new"));
        assertThat(clerk.page().locator(".number-large")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fa", "de"})
    void showsButtonsAndNumberWithoutScrolling(String language) {
        var page = browser.visit("/desk/", options -> options.setLocale(language));
        Browser.signIn(page, "clerk");
        page.navigate("/desk/consignments");
        var clerk = new Staff(page);
        clerk.leave(() -> page.keyboard().press("Control+Enter"));
        clerk.leave(() -> page.keyboard().press("n"));
        clerk.leave(() -> page.keyboard().press("Control+Enter"));

        assertThat(page.locator("#receivedOn + .echo")).not().isEmpty();
        var last = page.locator("#registerOnly").boundingBox();
        assertThat(last.y + last.height).isLessThanOrEqualTo(800);
        assertThat(page.locator(".number-large")).isInViewport();
        assertThat(page.evaluate("scrollY")).isEqualTo(0);
    }

    @Test
    void opensOnlyForWhoeverMaySendIt() {
        browser.expects(403);
        var translator = browser.enter("translator").page();
        for (var address : List.of("/desk/letters/new", "/desk/letters/2026-0001/entry", "/desk/consignments")) {
            assertThat(translator
                            .navigate(address.replace("2026", year(translator)))
                            .status())
                    .as(address)
                    .isEqualTo(403);
        }
        assertThat(browser.enter("editor").page().navigate("/desk/letters/new").status())
                .isEqualTo(403);
        translator.navigate("/desk/letters");
        new Staff(translator).leave(() -> translator.locator("tbody a").first().click());
        assertThat(translator.locator("a[href$='/entry']")).hasCount(0);
    }

    private static String year(Page page) {
        page.navigate("/desk/letters");
        return page.locator("tbody a").first().textContent().substring(0, 4);
    }

    /** One letter of the bag: what is typed to find its sender, who that is, and what else is pressed and typed. */
    private record Arrival(String typed, String sender, List<String> keys, String written) {}
}
