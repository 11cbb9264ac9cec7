package org.nameh.unsent;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.Staff;

/** What is typed is kept on the server, and comes back whatever becomes of the session or the browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UnsentPageIT {

    private static final String NEW = "/desk/letters/new";
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d");
    private static final Pattern PUT_BACK = Pattern.compile(".*\\?unsent=.*");
    private static final Pattern A_LETTER = Pattern.compile(".*/desk/letters/\\d{4}-\\d{4,}.*");
    private static final Page.WaitForResponseOptions BEFORE_IT_IS_TRIED_AGAIN =
            new Page.WaitForResponseOptions().setTimeout(6_000);
    private static final String PERSIAN = "می‌رویم به خانه‌ها.\n\nنامه‌ای «رسید».\nپایان";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String words = "Words of " + UUID.randomUUID();

    @Test
    void saysWhenItWasSavedAndWritesNothingIntoTheBrowser() {
        var clerk = typing(browser.enter("clerk"));

        assertThat(line(clerk)).hasText(SAVED);
        assertThat(clerk.page()
                        .evaluate(
                                "async () => localStorage.length + sessionStorage.length + (await caches.keys()).length"
                                        + " + (await indexedDB.databases()).length"))
                .isEqualTo(0);
        assertThat(Axe.on(clerk.page())).isEmpty();
    }

    @Test
    void comesBackAfterTheBrowserCrashed() {
        var clerk = browser.enter("clerk").register(words).write("Original text", PERSIAN);
        clerk.choose("Into", "fr").press("Add translation");
        clerk.write("Translation", "Un texte").write("Title", words).write("Passage", "رسید");
        assertThat(line(clerk)).hasText(SAVED);
        var address = clerk.page().url().replaceAll("#.*", "");
        crash(clerk);

        var again = browser.enter("clerk");
        again.page().navigate(address);

        again.page().waitForURL(PUT_BACK);
        assertThat(shelf(again)).containsText("Restored what you typed at");
        assertThat(again.field("Original text")).hasValue(PERSIAN);
        assertThat(again.field("Translation")).hasValue("Un texte");
        assertThat(again.field("Passage")).hasValue("رسید");
        assertThat(Axe.on(again.page())).isEmpty();
        again.press("Withhold passage");
        assertThat(again.field("Title")).hasValue(words);
        assertThat(again.page().locator("#redactions mark")).hasText("رسید");
        again.page().navigate(address);
        assertThat(shelf(again)).isEmpty();
    }

    @Test
    void losesNoCharacterOfWhatIsSentAfterTheSessionEnded() {
        var clerk = typing(browser.enter("clerk"));
        endSession(clerk);
        clerk.write("Place", "Shiraz");
        assertThat(line(clerk)).containsText("Your session has ended");
        clerk.write("Place", "Shiraz, at the gate");
        clerk.press("Register");
        clerk.page().waitForURL("**/desk/login");
        crash(clerk);

        var again = browser.enter("clerk");
        again.page().navigate(NEW);
        again.page().waitForURL(PUT_BACK);

        assertThat(again.field("First words")).hasValue(words);
        assertThat(again.field("Place")).hasValue("Shiraz, at the gate");
        again.press("Register");
        again.page().waitForURL(A_LETTER);
        again.page().navigate(NEW);
        assertThat(shelf(again)).isEmpty();
        assertThat(again.field("First words")).hasValue("");
    }

    @Test
    void isShownToNobodyElseWhoSignsInThere() {
        browser.expects(403); // an editor enters no letters
        var clerk = typing(browser.enter("clerk"));
        endSession(clerk);
        clerk.press("Register");
        Browser.signIn(clerk.page(), "editor");
        clerk.page().navigate("/desk/letters");

        assertThat(clerk.page().content()).doesNotContain(words);
        clerk.page().navigate(NEW);
        assertThat(clerk.page().content()).doesNotContain(words);
        var owner = browser.enter("clerk");
        owner.page().navigate(NEW);
        owner.page().waitForURL(PUT_BACK);
        assertThat(owner.field("First words")).hasValue(words);
    }

    @Test
    void isOfferedFromEachOfTwoTabs() {
        var one = typing(browser.enter("clerk"));
        assertThat(line(one)).hasText(SAVED);
        var other = new Staff(one.page().context().newPage());
        other.page().navigate(NEW);
        assertThat(shelf(other)).containsText("It is open in another tab.");
        other.write("First words", "Of the other tab");
        assertThat(line(other)).hasText(SAVED);
        crash(one);

        var again = browser.enter("clerk");
        again.page().navigate(NEW);

        assertThat(shelf(again).locator("[data-kept]")).hasCount(2);
        assertThat(shelf(again)).containsText(words);
        assertThat(shelf(again)).containsText("Of the other tab");
        assertThat(again.field("First words")).hasValue("");
        again.leave(() -> shelf(again)
                .locator("[data-kept]", new Locator.LocatorOptions().setHasText(words))
                .getByText("Put back")
                .click());
        assertThat(again.field("First words")).hasValue(words);
        assertThat(shelf(again)).containsText("Of the other tab");
    }

    @Test
    void isDiscardedWhenToldSo() {
        var clerk = typing(browser.enter("clerk"));
        assertThat(line(clerk)).hasText(SAVED);
        clerk.page().reload();
        clerk.page().waitForURL(PUT_BACK);
        clerk.write("Place", "Shiraz");
        assertThat(line(clerk)).hasText(SAVED);

        clerk.press("Discard");

        assertThat(clerk.said()).hasText("Discarded.");
        clerk.page().navigate(NEW);
        assertThat(shelf(clerk)).isEmpty();
        assertThat(clerk.field("First words")).hasValue("");
    }

    @Test
    void isShownBesideWhatSomebodyElseSavedSince() {
        var mine = browser.enter("clerk")
                .register(words)
                .write("Original text", "Before")
                .press("Save");
        var address = mine.page().url();
        mine.write("Original text", "My text");
        assertThat(line(mine)).hasText(SAVED);
        crash(mine);
        var theirs = browser.enter("editor");
        theirs.page().navigate(address);
        theirs.write("Original text", "Their text").press("Save");

        var again = browser.enter("clerk");
        again.page().navigate(address);
        again.page().waitForURL(PUT_BACK);

        assertThat(again.page().locator(".conflict")).containsText("Saved meanwhile by editor");
        assertThat(again.page().locator(".conflict textarea")).hasValue("Their text");
        assertThat(again.field("Original text")).hasValue("My text");
        theirs.page().reload();
        assertThat(theirs.field("Original text")).hasValue("Their text");
    }

    @Test
    void staysReadableWhereTheFormIsGone() {
        var mine = browser.enter("clerk")
                .register(words)
                .write("Original text", "Before")
                .write("Title", "T")
                .press("Save");
        mine.write("Original text", words + " and more");
        assertThat(line(mine)).hasText(SAVED);
        var other = new Staff(mine.page().context().newPage());
        other.page().navigate(mine.page().url());
        other.press("Submit for review");
        var address = mine.page().url();
        crash(mine);

        var again = browser.enter("clerk");
        again.page().navigate(address);
        shelf(again).getByText("Everything that was typed").click();

        assertThat(shelf(again).locator("dd").first()).isVisible();
        assertThat(shelf(again)).containsText(words + " and more");
    }

    @Test
    void isKeptOnceMoreWhereThePageIsLeftBeforeThatWasAnswered() {
        browser.expectsNoConnection();
        var clerk = browser.enter("clerk");
        clerk.page().navigate(NEW);
        holdTheFirst(clerk.page());
        clerk.page().waitForRequest("**/desk/unsent", () -> typed(clerk));
        clerk.page()
                .waitForResponse(
                        "**/desk/unsent",
                        BEFORE_IT_IS_TRIED_AGAIN,
                        () -> clerk.page().evaluate("dispatchEvent(new Event('pagehide'))"));
        crash(clerk);

        var again = browser.enter("clerk");
        again.page().navigate(NEW);

        again.page().waitForURL(PUT_BACK);
        assertThat(again.field("First words")).hasValue(words);
    }

    /** Lets the first time that something is to be kept never reach the house. */
    private static void holdTheFirst(Page page) {
        var held = new AtomicBoolean();
        page.route("**/desk/unsent", route -> {
            if (held.getAndSet(true)) {
                route.resume();
            }
        });
    }

    @Test
    void saysThatItCannotBeSavedAndGoesOnTrying() {
        browser.expectsNoConnection();
        var clerk = browser.enter("clerk");
        clerk.page().navigate(NEW);
        clerk.page().route("**/desk/unsent", route -> route.abort());
        clerk.write("First words", words);
        assertThat(line(clerk)).containsText("Not saved: no connection");

        clerk.page().unroute("**/desk/unsent");

        assertThat(line(clerk)).hasText(SAVED);
    }

    @Test
    void isNotSentWithoutAConnectionButStays() {
        browser.expectsNoConnection();
        var clerk = browser.enter("clerk");
        clerk.page().navigate(NEW);
        clerk.page().route("**/desk/**", route -> route.abort());
        typed(clerk);
        clerk.button("Register").click();
        assertThat(line(clerk)).containsText("Not sent: no connection");
        assertThat(clerk.field("First words")).hasValue(words);

        clerk.page().unroute("**/desk/**");
        clerk.press("Register");

        clerk.page().waitForURL(A_LETTER);
    }

    @Test
    void isStillKeptWhenItsAnswerGotLostAndMoreIsTyped() {
        var clerk = typing(browser.enter("clerk"));
        assertThat(line(clerk)).hasText(SAVED);
        var id = clerk.page().locator("[name=unsent]").inputValue();
        var other = new Staff(clerk.page().context().newPage());
        other.page().navigate(NEW + "?unsent=" + id);
        other.press("Register");
        other.page().waitForURL(A_LETTER);

        clerk.write("Place", "Shiraz");

        assertThat(line(clerk)).hasText(SAVED);
    }

    /** Types, and waits until the page has asked what looks like it: in an ended session that would be refused. */
    private Staff typing(Staff clerk) {
        clerk.page().navigate(NEW);
        clerk.page().waitForResponse("**/desk/letters/likeness?*", () -> typed(clerk));
        return clerk;
    }

    private Staff typed(Staff clerk) {
        return clerk.choose("Kind", "TESTIMONY").choose("Language", "de").write("First words", words);
    }

    private static Locator line(Staff staff) {
        return staff.page().locator("form:is(#register, #correct, #work) .kept-line");
    }

    private static Locator shelf(Staff staff) {
        return staff.page().locator("#unsent");
    }

    /** The session ends; the browser still knows who worked in it. */
    private static void endSession(Staff staff) {
        staff.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("nameh"));
    }

    /** The browser goes with all its tabs, and tells nobody. */
    private static void crash(Staff staff) {
        var context = staff.page().context();
        context.setOffline(true);
        context.pages().forEach(Page::close);
        context.close();
    }
}
