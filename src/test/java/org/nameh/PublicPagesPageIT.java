package org.nameh;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.Browser;
import org.nameh.support.DemoShelf;

/**
 * Every kind of public page in the browser of a reader who comes for the first time: what is sent, what stays behind, and that all
 * of it can be reached by keyboard. (What the browser complains of, and whom it asks, {@link Browser} watches; hindrances are those
 * of {@link AccessibilityPageIT}.)
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicPagesPageIT {

    private static final int KILO = 1000;

    /** What may be sent of each kind of thing, packed, in bytes. */
    private static final Map<String, Integer> BUDGET =
            Map.of("document", 20 * KILO, "stylesheet", 15 * KILO, "script", 0, "font", 125 * KILO, "image", 60 * KILO);

    private static final String CONTROLS =
            "[...document.querySelectorAll('a[href], button, input, select, textarea, summary')]";

    /** The place of what has the focus among all controls, and whether one sees that it has. */
    private static final String FOCUSED = """
            () => {
              const style = getComputedStyle(document.activeElement);
              return [%s.indexOf(document.activeElement),
                style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3 ? 1 : 0];
            }""".formatted(CONTROLS);

    private static final String VISIBLE = """
            () => %s.map((one, place) => one.checkVisibility() ? place : -1).filter(place => place >= 0)""".formatted(CONTROLS);

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/fa/letters", "/en{letter}", "/fa{letter}?view=both&text=en", "/de/about/contact"})
    void weighLittleAndLeaveNothingBehind(String address) {
        var requests = new ArrayList<Request>();
        var reader = browser.visit("about:blank");
        reader.onRequestFinished(requests::add);
        reader.navigate(placed(address));
        reader.evaluate("document.fonts.ready.then(() => true)");

        assertThat(requests).hasSizeBetween(4, 10);
        assertThat(weights(requests))
                .allSatisfy((kind, bytes) ->
                        assertThat(bytes).as("%s of %s", kind, address).isLessThanOrEqualTo(BUDGET.get(kind)));
        assertThat(weights(requests)).containsKeys("document", "stylesheet", "font");
        assertThat(reader.context().cookies()).isEmpty();
        assertThat(reader.evaluate("localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
    }

    private static Map<String, Integer> weights(List<Request> requests) {
        var weights = new HashMap<String, Integer>();
        List.copyOf(requests)
                .forEach(one -> weights.merge(
                        one.resourceType().replace("other", "image"), one.sizes().responseBodySize, Integer::sum));
        return weights;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/fa{letter}?view=both&text=en", "/ar/about/privacy"})
    void canBeReadByKeyboardAlone(String address) {
        var page = browser.visit(placed(address));
        var reached = new TreeSet<Integer>();
        for (var focused = next(page); focused.get(0) >= 0 && reached.add(focused.get(0)); focused = next(page)) {
            assertThat(focused.get(1))
                    .as("the focus on control %d is seen", focused.get(0))
                    .isOne();
        }

        assertThat(reached).containsAll(visible(page)).hasSizeGreaterThan(12);
    }

    /** What the focus comes to with the tabulator. */
    @SuppressWarnings("unchecked")
    private static List<Integer> next(Page page) {
        page.keyboard().press("Tab");
        return (List<Integer>) page.evaluate(FOCUSED);
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> visible(Page page) {
        return (List<Integer>) page.evaluate(VISIBLE);
    }

    @Test
    void explainEachGapWhereItStands() {
        var page = browser.visit(placed("/en{letter}?view=original"));
        var gap = page.locator("a.redaction").first();

        gap.focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".redactions li:target").innerText()).startsWith(gap.innerText() + ": ");
        assertThat(gap.getAttribute("title")).isNotBlank();
    }

    @Test
    void leadFromLetterToLetterAndBack() {
        var page = browser.visit(placed("/fa{letter}"));
        var here = page.url();

        page.locator("a[rel=next]").click();
        page.waitForURL(url -> !url.equals(here));
        page.locator("a[rel=prev]").click();

        page.waitForURL(here);
    }

    @Test
    void arePrintedWithTheirBarsAndTheirAddressAndNoWaysOn() {
        var page = browser.visit(placed("/fa{letter}?view=both&text=en&print=yes"));

        assertThat(page.locator(".tools").isVisible()).isFalse();
        assertThat(page.locator("nav.view").isVisible()).isFalse();
        assertThat(page.locator(".print-bar a").isVisible()).isTrue();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".print-bar").isVisible()).isFalse();
        assertThat(page.locator(".on-paper").innerText()).endsWith(placed("/fa{letter}"));
        assertThat(page.locator("a.redaction").first().evaluate("bar => getComputedStyle(bar).color"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    private static String placed(String address) {
        return address.replace("{letter}", DemoShelf.published("The watchmaker’s son"));
    }
}
