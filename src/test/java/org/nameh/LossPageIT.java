package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.DemoShelf;
import org.nameh.support.Staff;

/** Nothing that was typed is lost, and nothing happens twice, whatever becomes of the page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LossPageIT {

    private static final Pattern A_LETTER = Pattern.compile(".*/desk/letters/\\d{4}-\\d{4,}.*");

    @RegisterExtension
    final Browser browser = new Browser();

    private final String words = "Words of " + UUID.randomUUID();

    @Test
    void showsBothTextsWhenAnotherTabSavedMeanwhileAndThenKeepsMine() {
        var mine = writing("Text before").press("Save");
        var theirs = inAnotherTab(mine);
        theirs.write("Original text", "Their text").press("Save");

        mine.write("Original text", "My text").write("Title", "My title").press("Save");

        assertThat(mine.said()).containsText("changed this at");
        assertThat(mine.page().locator(".conflict textarea")).hasValue("Their text");
        assertThat(mine.field("Original text")).hasValue("My text");
        assertThat(mine.field("Title")).hasValue("My title");
        assertThat(Axe.on(mine.page())).isEmpty();

        mine.press("Save");
        assertThat(mine.said()).hasText("Saved.");
        theirs.page().reload();
        assertThat(theirs.field("Original text")).hasValue("My text");
        assertThat(theirs.field("Title")).hasValue("My title");
    }

    @Test
    void showsBothTextsWhenTheLetterWentThroughARoundMeanwhile() {
        var mine = writing("Text before").write("Title", "A title").press("Save");
        var theirs = inAnotherTab(mine);
        theirs.write("Original text", "Their text").press("Submit for review");
        sendBack(mine.page().url());

        mine.write("Original text", "My text").press("Save");

        assertThat(mine.page().locator(".conflict textarea")).hasValue("Their text");
        assertThat(mine.field("Original text")).hasValue("My text");
    }

    private void sendBack(String letter) {
        var editor = browser.enter("editor");
        editor.page().navigate(letter + "/review");
        editor.field("Text").check();
        editor.write("Reason", "Once more.").press("Return");
    }

    @Test
    void keepsTheTranslationsOfBothWhenAnotherTabAddedOneMeanwhile() {
        var mine = writing("Ein Text").choose("Into", "fr").press("Add translation");
        var theirs = inAnotherTab(mine);
        theirs.choose("Into", "en").press("Add translation");
        theirs.field("Translation").first().fill("A text");
        theirs.press("Save");

        mine.write("Translation", "Un texte").press("Save").press("Save");

        assertThat(mine.said()).hasText("Saved.");
        assertThat(mine.field("Translation")).hasCount(2);
        assertThat(mine.field("Translation").nth(0)).hasValue("A text");
        assertThat(mine.field("Translation").nth(1)).hasValue("Un texte");
    }

    @Test
    void showsBothEntriesWhenSomebodyElseCorrectedMeanwhileAndThenKeepsMine() {
        var mine = browser.enter("clerk").register(words);
        mine.page().navigate(mine.page().url().replaceAll("\\?.*", "") + "/entry");
        var theirs = browser.enter("editor");
        theirs.page().navigate(mine.page().url());
        theirs.write("Place", "Tabriz").choose("Kind", "REPLY").press("Save");

        mine.write("Place", "Shiraz").press("Save");

        assertThat(mine.said()).containsText("editor changed this at");
        assertThat(mine.page().locator(".conflict-entry tbody tr")).hasCount(2);
        assertThat(mine.page().locator(".conflict-entry tr:has-text('Place') td"))
                .hasText(new String[] {"Tabriz", "Shiraz"});
        assertThat(mine.page().locator(".conflict-entry tr:has-text('Kind') td"))
                .hasText(new String[] {"Reply", "Testimony"});
        assertThat(mine.field("Place")).hasValue("Shiraz");
        assertThat(Axe.on(mine.page())).isEmpty();

        mine.press("Save");
        assertThat(mine.page().locator("aside")).containsText("Shiraz");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void registersOneLetterWhenTheButtonIsPressedTwice(boolean script) {
        var clerk = filledIn(entered(script));
        clerk.button("Register").dblclick();
        clerk.page().waitForURL(A_LETTER);
        assertThat(registered(clerk)).isEqualTo(1);
    }

    @Test
    void givesTheSameNumberWhenAFormIsSentAgain() {
        var clerk = filledIn(browser.enter("clerk"));
        var sent = clerk.page().waitForRequest(LossPageIT::isForm, () -> clerk.press("Register"));
        clerk.page().waitForURL(A_LETTER);
        var again = clerk.page()
                .request()
                .post(
                        sent.url(),
                        RequestOptions.create()
                                .setHeader("Content-Type", sent.headerValue("content-type"))
                                .setData(sent.postData()));
        assertThat(again.url()).isEqualTo(clerk.page().url());
        assertThat(registered(clerk)).isEqualTo(1);
    }

    private static boolean isForm(Request request) {
        return request.method().equals("POST") && request.isNavigationRequest();
    }

    @Test
    void comesBackToAnEmptyFormAfterRegistering() {
        var clerk = filledIn(browser.enter("clerk")).press("Register");
        clerk.page().waitForURL(A_LETTER);
        clerk.page().goBack();
        assertThat(clerk.field("First words")).hasValue("");
    }

    @Test
    void keepsALetterThatWasTypedWhenTheSessionEnded() {
        browser.expects(401);
        var clerk = filledIn(browser.enter("clerk"));
        clerk.page().context().clearCookies();
        clerk.press("Register");
        Browser.signIn(clerk.page(), "clerk");

        assertThat(clerk.said()).containsText("Nothing you typed is lost");
        assertThat(clerk.field("First words")).hasValue(words);
        assertThat(clerk.field("Kind")).hasValue("TESTIMONY");
        assertThat(clerk.field("Language")).hasValue("de");
        assertThat(registered(clerk)).isZero();

        clerk.press("Register");
        clerk.page().waitForURL(A_LETTER);
        assertThat(registered(clerk)).isEqualTo(1);
    }

    @Test
    void keepsALongTextThatWasTypedWhenTheSessionEnded() {
        browser.expects(401);
        var clerk = writing("Text before").choose("Into", "fr").press("Add translation");
        var text = "کتابی در یک نامه. ".repeat(3_000).strip();
        clerk.write("Original text", text).write("Translation", "Des mots").write("Title", words);
        signOutInAnotherTab(clerk);
        clerk.press("Save");
        signInAtTheSecondAttempt(clerk);

        assertThat(clerk.said()).containsText("Nothing you typed is lost");
        assertThat(clerk.field("Original text")).hasValue(text);
        assertThat(clerk.field("Translation")).hasValue("Des mots");
        assertThat(clerk.field("Title")).hasValue(words);

        clerk.press("Save");
        assertThat(clerk.said()).hasText("Saved.");
        assertThat(clerk.field("Original text")).hasValue(text);
        assertThat(clerk.field("Translation")).hasValue("Des mots");
    }

    @Test
    void keepsAReasonThatWasTypedWhenTheSessionEnded() {
        browser.expects(401);
        var editor = browser.enter("editor");
        editor.page().navigate(DemoShelf.atTheDesk("IN_REVIEW") + "/review");
        editor.field("Safety").check();
        editor.write("Reason", words);
        editor.page().context().clearCookies();
        editor.press("Return");
        Browser.signIn(editor.page(), "editor");

        assertThat(editor.said()).containsText("Nothing you typed is lost");
        assertThat(editor.field("Reason").first()).hasValue(words);
        assertThat(editor.field("Safety")).isChecked();
        assertThat(editor.page().getByText("In review", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static void signOutInAnotherTab(Staff clerk) {
        var other = clerk.page().context().newPage();
        other.navigate("/desk/letters");
        other.getByText("Sign out").click();
        other.waitForURL("**/desk/login");
    }

    private static void signInAtTheSecondAttempt(Staff clerk) {
        clerk.write("User name", "clerk").write("Password", "mistyped").press("Sign in");
        assertThat(clerk.said()).containsText("do not fit");
        Browser.signIn(clerk.page(), "clerk");
    }

    @Test
    void keepsWhatWasTypedInTheFirstOfVeryManyTabs() {
        var clerk = filledIn(browser.enter("clerk"));
        IntStream.range(0, 60).forEach(tab -> clerk.page().request().get("/desk/letters/new"));

        clerk.press("Register");

        assertThat(clerk.said()).containsText("Nothing you typed is lost");
        assertThat(clerk.field("First words")).hasValue(words);
        clerk.press("Register");
        clerk.page().waitForURL(A_LETTER);
    }

    private static Staff inAnotherTab(Staff staff) {
        var other = new Staff(staff.page().context().newPage());
        other.page().navigate(staff.page().url());
        return other;
    }

    private Staff entered(boolean script) {
        var page = browser.visit("/desk/letters/new", options -> options.setJavaScriptEnabled(script));
        Browser.signIn(page, "clerk");
        return new Staff(page);
    }

    private Staff filledIn(Staff clerk) {
        return clerk.choose("Kind", "TESTIMONY").choose("Language", "de").write("First words", words);
    }

    private Staff writing(String text) {
        return browser.enter("clerk").register(words).write("Original text", text);
    }

    /** How many letters of the register begin with the words of this test. */
    private int registered(Staff clerk) {
        var list = clerk.page().request().get("/desk/letters").text();
        return list.split(Pattern.quote(words), -1).length - 1;
    }
}
