package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
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

/** The desk without a mouse. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyboardPageIT {

    /** What has the focus: whether it is outlined, and whether anything covers its middle. */
    private static final String FOCUS = """
            () => {
                const one = document.activeElement;
                const box = one.getBoundingClientRect();
                const style = getComputedStyle(one);
                const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height, 40) / 2);
                return [
                    style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 ? "outlined" : "not outlined",
                    top && (one.contains(top) || top.contains(one)) ? "in sight" : "covered",
                    one.outerHTML.slice(0, 120)];
            }
            """;

    /** Whether nothing that can have the focus stands between what has it and the end of the page. */
    private static final String AT_THE_END = """
            () => {
                const all = [...document.querySelectorAll("a[href], input:not([type=hidden]), select, textarea, summary, [tabindex]")]
                    .filter(one => one.checkVisibility());
                return all[all.length - 1] === document.activeElement;
            }
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    private final String firstWords = "Keys " + UUID.randomUUID();

    @Test
    void registersALetterByKeysAlone() {
        var clerk = browser.enter("clerk");
        assertThat(clerk.field("Sender")).isFocused();
        typeLetter(clerk.page());
        clerk.leave(() -> clerk.page().keyboard().press("Control+Enter"));
        assertThat(clerk.page().locator(".number-large")).hasText(Pattern.compile("\\d{4}/\\d{4,}"));
        assertThat(clerk.field("First words")).hasValue("");
        assertThat(clerk.field("Sender")).isFocused();
    }

    @Test
    void reachesTheButtonThatRegistersByKeysAlone() {
        var clerk = browser.enter("clerk");
        typeLetter(clerk.page());
        tabTo(clerk.page(), "Register");
        clerk.leave(() -> clerk.page().keyboard().press("Enter"));
        assertThat(clerk.page().locator("h1.number-large")).isVisible();
    }

    private void typeLetter(Page page) {
        type(page, "golnar");
        page.locator("[role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        tab(page);
        type(page, "Somebody Else");
        tab(page);
        type(page, "Testi");
        tab(page);
        type(page, "Ger");
        tab(page);
        type(page, "May 1988");
        tab(page);
        type(page, "Kerman");
        tab(page);
        type(page, firstWords);
        tab(page);
        type(page, "By");
        assertThat(page.locator("[id=kind]")).hasValue("TESTIMONY");
        assertThat(page.locator("[id=mode]")).hasValue("BY_HAND");
        assertThat(page.locator("[id=language]")).hasValue("de");
        assertThat(page.locator("[id=firstWords]")).hasValue(firstWords);
    }

    @ParameterizedTest
    @CsvSource({"RETURNED, ''", "IN_REVIEW, /review"})
    void seesEverywhereWhatHasTheFocus(String status, String suffix) {
        var page = browser.enter("editor").page();
        page.navigate(DemoShelf.atTheDesk(status) + suffix);
        var stops = 0;
        do {
            tab(page);
            stops++;
        } while (!(Boolean) page.evaluate(AT_THE_END));
        assertThat(stops).isGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void skipsToTheContent(boolean desk) {
        var page = desk ? browser.enter("editor").page() : browser.visit("/en/letters");
        page.keyboard().press("Tab");
        var skip = page.getByText("Skip to content");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat((Boolean) page.evaluate("document.activeElement.closest('main') !== null"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fa"})
    void seesTheWholeFormOfTheRegisterAtOnce(String language) {
        var page = browser.visit("/desk/", options -> options.setLocale(language));
        Browser.signIn(page, "clerk");
        assertThat(page.locator("#receivedOn + .echo")).not().isEmpty();
        var button = page.locator("[id=registerAndNext]").boundingBox();
        assertThat(button.y + button.height).isLessThanOrEqualTo(800);
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text);
    }

    private static void tab(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.evaluate(FOCUS))
                .asString()
                .contains("outlined, in sight")
                .doesNotContain("not outlined");
    }

    private static void tabTo(Page page, String caption) {
        for (var stop = 0; stop < 5; stop++) {
            tab(page);
            if (caption.equals(page.evaluate("document.activeElement.value"))) {
                return;
            }
        }
        throw new AssertionError("no way to " + caption);
    }
}
