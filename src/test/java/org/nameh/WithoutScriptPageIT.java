package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.Browser;
import org.nameh.support.DemoShelf;
import org.nameh.support.Staff;

/** Every page does its work in a browser that runs no script. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WithoutScriptPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "letters",
                "letters/{id}?view=both&text=en",
                "letters/{id}?view=translation&text=de",
                "about/contact",
                "waiting"
            })
    void readersMissNothing(String page) {
        var address = "/en/"
                + page.replace(
                        "letters/{id}",
                        DemoShelf.published("The watchmaker’s son").substring(1));
        var plain = withoutScript(address);
        var full = browser.visit(address);

        assertThat(full.locator("script")).hasCount(0);
        assertThat(plain.locator("main").innerText())
                .isEqualTo(full.locator("main").innerText())
                .isNotBlank();
    }

    @Test
    void staffLeadALetterToADecision() {
        var clerk = signedIn("clerk");
        clerk.write("Sender", "Somebody New").write("Written on", "never ever").press("Register");
        assertThat(clerk.besides("Written on")).containsText("not understood as a date");
        assertThat(clerk.field("Sender")).hasValue("Somebody New");
        clerk.register("Without a script");
        assertThat(clerk.page().locator("h1.number-large")).isVisible();
        var letter = clerk.page().url().replaceAll("\\?.*", "");

        clerk.choose("Into", "fr")
                .press("Add translation")
                .write("Original text", "Ein Absatz aus Krems.")
                .write("Title", "Ein Titel")
                .write("Translation", "Un alinéa.")
                .write("Passage", "Krems")
                .press("Withhold passage")
                .press("Submit for review");
        assertThat(clerk.said()).containsText("Some points must be settled first");
        clerk.write("Translation", "Un alinéa de Krems.")
                .write("Passage", "Krems")
                .choose("In the text in", "fr")
                .press("Withhold passage")
                .press("Submit for review");
        assertThat(clerk.said()).containsText("Submitted for review.");

        var editor = signedIn("editor");
        editor.page().navigate(letter + "/review");
        assertThat(editor.page().locator(".preview")).not().containsText("Krems");
        editor.press("Return");
        assertThat(editor.besides("Reason")).containsText("Write the reason");
        editor.field("Text").check();
        editor.write("Reason", "One more paragraph, please.").press("Return");
        assertThat(editor.said()).containsText("Returned.");
    }

    private Page withoutScript(String address) {
        return browser.visit(address, options -> options.setJavaScriptEnabled(false));
    }

    private Staff signedIn(String account) {
        var page = withoutScript("/desk/");
        Browser.signIn(page, account);
        return new Staff(page);
    }
}
