package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.DemoShelf;
import org.nameh.support.Staff;
import org.nameh.support.Words;

/** What writers and people named do without an account and without a script, on a phone, and what staff see of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CounterPageIT {

    private static final int PHONE = 390;

    @RegisterExtension
    final Browser browser = new Browser();

    private final Words words = Words.in("fa");

    @Test
    void stopsPublicationInPersianOnAPhoneWithoutAScript() {
        browser.expects(410);
        var published = DemoShelf.atTheDesk("PUBLISHED");
        var code = receipt(published);
        var editor = browser.enter("editor");
        editor.page().navigate(published + "/review");
        var letter = editor.page()
                .locator("#publication a[href*='/letters/']")
                .first()
                .getAttribute("href");
        var reader = browser.visit(letter);
        assertThat(reader.locator("article, .letter").first()).isVisible();

        var writer = phone("/receipt");
        fits(writer);
        writer.locator("#code").fill(code);
        press(writer, "LOOK");
        assertThat(writer.locator("html")).hasAttribute("dir", "rtl");
        assertThat(writer.locator(".stage")).hasText(words.say("stage.PUBLISHED"));
        fits(writer);
        press(writer, "STOP");
        fits(writer);
        press(writer, "STOP_NOW");
        assertThat(writer.locator("[role=status]")).hasText(words.say("receipt.done.STOP_NOW"));
        assertThat(writer.locator(".stage")).hasText(words.say("stage.STOPPED"));
        assertThat(writer.url()).endsWith("/receipt");
        assertThat(writer.context().cookies()).isEmpty();

        reader.reload();
        assertThat(reader.locator("h1")).hasText(Words.in("en").say("gone.title"));
        editor.page().navigate(published);
        assertThat(editor.page().locator("#writer")).containsText(Words.in("en").say("callBack.decided"));
    }

    @Test
    void keepsAWrongCodeInTheFormAndSaysWhatToDo() {
        var writer = phone("/receipt?language=fa");
        writer.locator("#code").fill("1234 5678");
        press(writer, "LOOK");

        assertThat(writer.locator("#code-about .error")).hasText(words.say("receipt.unknown"));
        assertThat(writer.locator("#code")).hasValue("1234 5678");
        fits(writer);
    }

    @Test
    void bringsACallBackToStaffAndTheyNoteThatItIsDone() {
        var letter = DemoShelf.atTheDesk("REGISTERED");
        var code = receipt(letter);
        var writer = phone("/receipt?language=fa");
        writer.locator("#code").fill(code);
        press(writer, "LOOK");
        writer.locator("#way").fill("از راه همسایه");
        press(writer, "CALL_BACK");
        assertThat(writer.locator("[role=status]")).hasText(words.say("receipt.done.CALL_BACK"));
        fits(writer);

        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/dashboard");
        clerk.leave(
                () -> clerk.page().locator("a[href='/desk/call-backs']").first().click());
        clerk.page().navigate(letter);
        var panel = clerk.page().locator("#writer");
        assertThat(panel).not().containsText("همسایه");
        clerk.leave(() ->
                panel.locator("[value='Show how to call back safely']").first().click());
        assertThat(clerk.page().locator("#writer")).containsText("از راه همسایه");
        var waiting = clerk.page().locator("#writer [value='Called back']").count();
        clerk.leave(() ->
                clerk.page().locator("#writer [value='Called back']").first().click());
        assertThat(clerk.page().locator("#writer [value='Called back']")).hasCount(waiting - 1);
    }

    @Test
    void answersWhoeverIsNamed() {
        var letter = DemoShelf.published("The watchmaker’s son");
        var named = phone("/fa" + letter);
        named.locator("a[href^='/correction?letter=']").click();
        assertThat(named.locator("#letter")).hasValue(letter.substring("/letters/".length()));
        fits(named);
        named.locator("#message").fill("نام برادرم نباید این‌جا باشد.");
        named.locator("#relation").selectOption("RELATIVE");
        named.locator("#reach").fill("از راه عمه‌ام");
        new Staff(named).leave(() -> named.locator("main button").click());
        assertThat(named.locator("[role=status]")).containsText("۱۴");
        fits(named);

        var editor = browser.enter("editor");
        editor.page().navigate("/desk/dashboard");
        editor.leave(() -> editor.page()
                .locator("main a[href='/desk/corrections']")
                .first()
                .click());
        editor.leave(() -> editor.page().locator("tbody tr:last-child a").click());
        assertThat(editor.page().locator("main")).containsText("نام برادرم");
        editor.press("Show contact data");
        assertThat(editor.page().locator("#reaching")).containsText("از راه عمه‌ام");
        editor.press("Link to this letter");
        assertThat(editor.page().locator("#linking a.danger")).isVisible();
        editor.press("Record the answer");
        assertThat(editor.besides("Answer and reason")).isVisible();
        editor.choose("What became of it", "REFUSED")
                .write("Answer and reason", "The name is withheld already.")
                .choose("How the answer was given", "SAFE_WAY")
                .press("Record the answer");
        assertThat(editor.page().locator("main")).containsText("The name is withheld already.");
        assertThat(editor.page().locator("#answerNow")).hasCount(0);
    }

    /** Light and dark, before and after something was handed in. */
    @Test
    void hindersNobody() {
        var page = browser.visit("/receipt?language=fa");
        examine(page, "receipt");
        page.locator("#code").fill(receipt(DemoShelf.atTheDesk("SUBMITTED")));
        press(page, "LOOK");
        examine(page, "receipt-open");
        press(page, "STOP");
        page.navigate("/correction?language=en");
        examine(page, "correction");
        page.locator("#message").fill("Wrong.");
        page.locator("#relation").selectOption("NAMED");
        new Staff(page).leave(() -> page.locator("main button").click());
        examine(page, "correction-thanks");
        var editor = browser.enter("editor");
        for (var address : new String[] {"/desk/call-backs", "/desk/corrections"}) {
            editor.page().navigate(address);
            examine(editor.page(), "desk");
        }
        editor.leave(() -> editor.page().locator("tbody a").first().click());
        examine(editor.page(), "correction-open");
    }

    private void examine(Page page, String name) {
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(Axe.on(page)).as(name).isEmpty();
        }
    }

    private String receipt(String letter) {
        var clerk = browser.enter("clerk");
        clerk.page().navigate(letter + "/receipt");
        clerk.choose("Language of the paper", "fa").press("Issue receipt");
        assertThat(clerk.page().locator("p.off-paper").last()).containsText("/receipt");
        return clerk.page().locator(".code").innerText();
    }

    private Page phone(String address) {
        return browser.visit(
                address, options -> options.setJavaScriptEnabled(false).setViewportSize(PHONE, 800));
    }

    private void press(Page page, String step) {
        new Staff(page)
                .leave(() -> page.locator("main button[value=" + step + "]").click());
    }

    private static void fits(Page page) {
        assertThat((int) page.locator("html").evaluate("page => page.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
    }
}
