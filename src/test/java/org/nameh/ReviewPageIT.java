package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Browser;
import org.nameh.support.Staff;

/** The review of a letter on one page: read, compare, comment, decide, and go on, with the keyboard and without JavaScript. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReviewPageIT {

    private static final String PERSIAN = "مادرم نامه ها را در Camp Ashraf می نوشت.";

    private static final String CORRECTED = "مادرم نامه‌ها را در Camp Liberty می‌نوشت.";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void returnsOneLetterAndApprovesTheNextByKeysAlone() {
        var second = submitted("The second letter", "Second.");
        var first = submitted("The first letter", "First.");
        var editor = browser.enter("editor");
        editor.page()
                .navigate(first + "?from=show%3Dwaiting&next=" + second.replaceAll(".*/letters/(.*)/review", "$1"));
        editor.press("Take up").follow("Whole text");
        assertThat(editor.page()).hasURL(Pattern.compile(".*view=final&from=show%3Dwaiting&next=.*"));
        var keys = editor.page().keyboard();

        keys.press("b");
        assertThat(asked(editor)).isVisible();
        assertThat(asked(editor).getByRole(AriaRole.HEADING).first()).hasText("Return");
        keys.press("2");
        keys.press("6");
        assertThat(asked(editor).getByLabel("Translation", exactly())).isChecked();
        keys.press("Enter");
        assertThat(editor.page().locator("#reason")).isFocused();
        keys.type("2 words are missing.");
        editor.leave(() -> keys.press("Control+Enter"));

        assertThat(editor.page()).hasURL(Pattern.compile(".*" + second));
        assertThat(editor.said()).containsText("Returned.");
        keys.press("a");
        assertThat(asked(editor)).containsText("Approve the version that you have read?");
        editor.leave(() -> keys.press("Control+Enter"));
        assertThat(editor.said()).hasText("Approved. It can be published now.");

        editor.page().navigate(first);
        assertThat(editor.page().locator(".reason").first())
                .containsText("Translation · Safety · 2 words are missing.");
    }

    /** Opened straight, without the list one came from: what can be done with a public letter cannot be done here. */
    @Test
    void showsThePublicTextWithoutTheToolsOfItsPage() {
        var editor = at("editor", submitted("To be looked at", "Looked at."));

        assertThat(editor.page().locator(".preview .letter")).containsText("Looked at.");
        assertThat(editor.page().locator(".preview .tools, .preview .cite")).hasCount(0);
        assertThat(editor.page().locator(".work")).containsText("nobody has signed off yet");
    }

    @Test
    void leavesEverythingAsItWasOnEscape() {
        var editor = at("editor", submitted("To be left", "Left."));
        editor.page().keyboard().press("x");
        editor.page().keyboard().press("9");
        editor.page().keyboard().press("Escape");

        assertThat(asked(editor)).hasCount(0);
        assertThat(editor.button("Reject")).isFocused();
        assertThat(editor.button("Reject")).isVisible();
        assertThat(editor.field("Other")).isChecked();
        assertThat(editor.page().locator("#decide #reason")).isVisible();
    }

    @Test
    void offersTheKeysOnTheSheet() {
        var editor = at("editor", submitted("With keys", "Keys."));
        editor.page().keyboard().press("?");
        for (var key : new String[] {"Approve", "Return", "Reject", "Comment"}) {
            assertThat(editor.page().locator("#keys dl")).containsText(key);
        }
    }

    @Test
    void saysWhatIsMissingBesideTheFieldAndKeepsTheRest() {
        var editor = at("editor", submitted("Without a reason", "Reason.") + "?view=final");
        editor.field("Safety").check();
        editor.field(decision(editor), "Passage").fill("not in the text");
        editor.press("Return");

        assertThat(editor.besides("Reason")).hasText("Write the reason: those who wrote the text will read it.");
        assertThat(editor.page().locator("#decisionPassage-error")).containsText("do not stand in that text");
        assertThat(editor.field("Safety")).isChecked();
        assertThat(editor.field(decision(editor), "Passage")).hasValue("not in the text");
        assertThat(editor.page().locator(".marked")).containsText("Reason.");
    }

    @Test
    void worksWithoutJavaScript() {
        var address = submitted("Without script", "Plain.");
        var page = browser.visit("/desk/login", options -> options.setJavaScriptEnabled(false));
        Browser.signIn(page, "editor");
        page.navigate(address);
        var editor = new Staff(page);
        editor.field("Text").check();
        page.keyboard().press("Enter");
        assertThat(editor.button("Return")).isVisible();
        editor.field("Text").check();
        editor.field(decision(editor), "Passage").fill("plain");
        editor.write("Reason", "A word is missing.").press("Return");

        assertThat(editor.said()).hasText("Returned. A new draft is open for those who wrote it.");
        assertThat(page.locator(".reason q").first()).hasText("plain");
    }

    @Test
    void showsWhatChangedWordByWordInAPersianText() {
        var address = submitted("نامه", PERSIAN);
        var editor = at("editor", address);
        editor.field("Text").check();
        editor.write("Reason", "Half-spaces are missing.").press("Return");
        var translator = at("translator", address.replace("/review", ""));
        translator.write("Original text", CORRECTED).press("Submit for review");

        editor.page().navigate(address + "?view=changes");
        var text = editor.page().locator("#changed-original-fa p");
        assertThat(text).hasAttribute("dir", "rtl");
        assertThat(text.locator("del"))
                .hasText(new String[] {said("removed", "نامه ها "), said("removed", "Ashraf می نوشت")});
        assertThat(text.locator("ins"))
                .hasText(new String[] {said("added", "نامه‌ها "), said("added", "Liberty می‌نوشت")});
        assertThat(text.locator("ins").first()).hasAttribute("dir", "rtl");
        assertThat(text.locator("ins").first()).hasCSS("unicode-bidi", "isolate");
        editor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Original text · Persian"))
                .click();
        assertThat(editor.page()).hasURL(Pattern.compile(".*#changed-original-fa"));
    }

    @Test
    void commentsOnAPassageThatWasSelected() {
        var editor = at("editor", submitted("With a comment", "We waited at the gate.") + "?view=final");
        editor.page()
                .locator(".marked p[data-passages]")
                .first()
                .dblclick(new Locator.DblclickOptions().setPosition(60, 14));
        editor.page().keyboard().press("c");
        assertThat(editor.page().locator("#comment")).isFocused();
        assertThat(editor.page().locator("#commentPassage")).hasValue("waited");
        editor.page().keyboard().type("Which gate?");
        editor.press("Add comment");

        assertThat(editor.said()).hasText("Comment written.");
        assertThat(editor.page().locator("#comment-1 .said")).hasText("Which gate?");
        assertThat(editor.page().locator(".marked .commented")).hasCount(1);
        assertThat(editor.page().locator(".marked .note")).hasAttribute("href", "#comment-1");
        editor.page().locator("#comment-1 input").click();
        assertThat(editor.page().locator("#comment-1")).containsText("Settled by editor");
        assertThat(editor.page().locator(".marked .commented")).hasCount(0);
        assertThat(editor.page().locator("#comment-1 .said")).hasText("Which gate?");
    }

    @Test
    void returnsForAParagraphThatWasSelectedAsAWhole() {
        var editor = at("editor", submitted("Of two paragraphs", "We waited.\n\nNobody came.") + "?view=final");
        editor.page().locator(".marked p[data-passages]").first().click(new Locator.ClickOptions().setClickCount(3));
        editor.page().keyboard().press("b");
        editor.page().keyboard().press("1");
        editor.page().keyboard().press("Enter");
        assertThat(asked(editor).getByLabel("Passage", exactly())).hasValue("We waited.");
        editor.page().keyboard().type("Where?");
        editor.leave(() -> editor.page().keyboard().press("Control+Enter"));

        assertThat(editor.page().locator(".reason q").first()).hasText("We waited.");
    }

    @Test
    void recordsHowTheLetterWasVerified() {
        var editor = at("editor", submitted("To be verified", "Mine."));
        editor.page().getByText("Record a finding").click();
        editor.choose("How sure", "VERIFIED").press("Record");
        assertThat(editor.besides("How verified")).hasText("Say how it was verified.");
        editor.choose("How verified", "PHONE_CALL").press("Record");

        assertThat(editor.said()).hasText("Recorded.");
        assertThat(editor.page().locator("#authenticity")).containsText("verified · phone call with the writer");
    }

    private Locator asked(Staff editor) {
        return editor.page().locator("dialog.decision");
    }

    private static Locator decision(Staff editor) {
        return editor.page().locator("#decide");
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static String said(String what, String words) {
        return "[" + what + ": " + words + "]";
    }

    private Staff at(String account, String address) {
        var staff = browser.enter(account);
        staff.page().navigate(address);
        return staff;
    }

    /** The page on which a letter that the translator wrote down is reviewed. */
    private String submitted(String title, String text) {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/letters/new");
        clerk.choose("Kind", "TESTIMONY")
                .choose("Language", text.equals(PERSIAN) ? "fa" : "en")
                .write("First words", title)
                .press("Register");
        var letter = clerk.page().url().replaceAll("\\?.*", "");
        clerk.choose("Translator", "translator").press("Give to translator");
        at("translator", letter)
                .write("Original text", text)
                .write("Title", title)
                .press("Submit for review");
        return letter.replaceAll(".*(/desk/.*)", "$1") + "/review";
    }
}
