package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Axe;
import org.nameh.support.Browser;

/** How a letter is cited, on the page of a reader. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CitePageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String letter = "/letters/" + PublicShelf.letterWithGaps();

    @Test
    void isTakenWholeByOneClick() {
        var reader = browser.visit("/en" + letter);

        reader.locator(".citation").click();

        assertThat((String) reader.evaluate("getSelection().toString()"))
                .contains(reader.locator("h1").innerText())
                .endsWith(Browser.HOUSE + letter);
    }

    @Test
    void isInTheSignsOfTheReader() {
        assertThat(browser.visit("/fa" + letter).locator(".citation").innerText())
                .contains("،")
                .doesNotContain(",", "null");
    }

    @Test
    void leadsToTheFilesInTheLanguageOfThePage() {
        var reader = browser.visit("/fa" + letter);

        for (var link : reader.locator(".cite a").all()) {
            var answer = reader.request().get(link.getAttribute("href"));
            assertThat(answer.status()).isEqualTo(200);
        }
        assertThat(reader.locator(".cite a[href$='?language=fa']").count()).isEqualTo(3);
    }

    @Test
    void hindersNobody() {
        for (var language : List.of("en", "fa")) {
            for (var appearance : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                var reader = browser.visit(
                        "/" + language + letter,
                        options -> options.setViewportSize(320, 700).setColorScheme(appearance));
                assertThat(Axe.within(reader, ".cite")).isEmpty();
                assertThat((Integer) reader.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(320);
            }
        }
    }
}
