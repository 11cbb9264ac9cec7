package org.nameh.likeness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.Staff;

/** Letters that look alike, as the clerk and the editor meet them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LikenessPageIT {

    private static final String CONSONANTS = "bdfgklmnprstvz";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String sender = word() + " " + word();
    private final String firstWords = words(6);

    @Test
    void warnsWhileALetterIsTypedByKeysAlone() {
        var clerk = browser.enter("clerk");
        var twin = register(clerk, sender, "12 May 1988", firstWords);
        clerk.page().navigate("/desk/letters/new");
        var notice = clerk.page().locator("#likeness");
        assertThat(notice).isHidden();

        clerk.field("Sender").focus();
        clerk.page().keyboard().type(sender);
        clerk.field("Written on").focus();
        clerk.page().keyboard().type("May 1988");

        assertThat(notice).containsText("same sender, same date");
        assertThat(notice).containsText(twin);
        assertThat(notice).containsText(firstWords);
        assertThat(clerk.page().locator("#likenessSaid")).containsText("Looks like " + twin);
        assertThat(clerk.field("Written on")).isFocused();
        clerk.page().keyboard().press("Tab");
        assertThat(clerk.field("Place")).isFocused();

        clerk.write("Written on", "May 1989");
        assertThat(notice).isHidden();
    }

    @Test
    void warnsOfASenderThatIsChosenFromTheProposals() {
        var clerk = browser.enter("clerk");
        var twin = register(clerk, sender, "3 June 1990", null);
        clerk.page().navigate("/desk/letters/new");

        clerk.write("Written on", "3 June 1990");
        clerk.field("Sender").pressSequentially(sender.substring(0, 8));
        clerk.page().locator("[role=option]").first().waitFor();
        clerk.page().keyboard().press("ArrowDown");
        clerk.page().keyboard().press("Enter");
        clerk.page().keyboard().press("Tab");

        assertThat(clerk.page().locator("#likeness")).containsText(twin);
    }

    @Test
    void registersWithoutBeingHindered() {
        var clerk = browser.enter("clerk");
        var twin = register(clerk, sender, "12 May 1988", firstWords);

        var copy = register(clerk, sender, "12 May 1988", firstWords);

        var told = clerk.page()
                .locator("main > [role=status] ~ .notice.twin, main .notice.twin")
                .first();
        assertThat(told).containsText(copy + " looks like " + twin);
        clerk.leave(() -> told.locator("a").click());
        assertThat(clerk.page())
                .hasURL(Pattern.compile(".*/desk/letters/" + address(copy) + "/beside/" + address(twin)));
    }

    @Test
    void saysAfterRegisteringWithoutScriptWhatLooksAlike() {
        var page = browser.visit("/desk/", options -> options.setJavaScriptEnabled(false));
        Browser.signIn(page, "clerk");
        var clerk = new Staff(page);
        var twin = register(clerk, sender, "12 May 1988", firstWords);
        fill(clerk, sender, "12 May 1988", firstWords);
        assertThat(page.locator("#likeness")).isHidden();

        clerk.press("Register and next");

        assertThat(page.locator(".notice.twin")).containsText("looks like " + twin);
        assertThat(page.locator(".notice.twin")).containsText("same first words");
    }

    @Test
    void comparesTwoLettersAndKeepsTheVerdict() {
        var clerk = browser.enter("clerk");
        var twin = register(clerk, sender, "12 May 1988", firstWords);
        clerk.write("Original text", "We waited at the gate.\n\nNobody came.").press("Save");
        var copy = register(clerk, sender, "12 May 1988", firstWords);
        clerk.write("Original text", "We waited at the iron gate.\n\nNobody came.")
                .press("Save");

        clerk.leave(() -> clerk.page().locator(".twins a").first().click());
        assertThat(clerk.page().locator("mark")).hasCount(1);
        assertThat(clerk.page().locator("mark")).containsText("iron");
        assertThat(clerk.page().locator("mark .unseen").first()).containsText("only here");
        clerk.press("Record verdict");
        assertThat(clerk.besides("Verdict")).containsText("Choose what the two letters are");
        clerk.write("Remark", "Another day").choose("Verdict", "DIFFERENT").press("Record verdict");

        assertThat(clerk.said()).containsText("The verdict is recorded.");
        assertThat(clerk.page().locator("main")).containsText("Another day");
        var editor = browser.enter("editor");
        editor.page().navigate("/desk/letters/" + address(twin));
        assertThat(editor.page().locator("section.twins")).hasCount(0);
        editor.page().getByText("Judged before").click();
        assertThat(editor.page().locator("details.twins")).containsText("Different letters");
        assertThat(editor.page().locator("details.twins")).containsText(copy);
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseJudgedMeanwhile() {
        var clerk = browser.enter("clerk");
        var twin = register(clerk, sender, "12 May 1988", firstWords);
        var copy = register(clerk, sender, "12 May 1988", firstWords);
        var beside = "/desk/letters/" + address(copy) + "/beside/" + address(twin);
        clerk.page().navigate(beside);
        var editor = browser.enter("editor");
        editor.page().navigate(beside);
        editor.choose("Verdict", "COPY").press("Record verdict");

        clerk.write("Remark", "Not the same").choose("Verdict", "DIFFERENT").press("Record verdict");

        assertThat(clerk.said()).containsText("editor");
        assertThat(clerk.field("Remark")).hasValue("Not the same");
    }

    @Test
    void tellsATranslatorNothing() {
        browser.expects(403);
        var clerk = browser.enter("clerk");
        var twin = register(clerk, sender, "12 May 1988", firstWords);
        var copy = register(clerk, sender, "12 May 1988", firstWords);
        clerk.choose("Translator", "translator").press("Give to translator");
        var translator = browser.enter("translator");

        translator.page().navigate("/desk/letters/" + address(copy));

        assertThat(translator.page().locator("h1")).containsText(copy);
        assertThat(translator.page().locator(".twins, .twin")).hasCount(0);
        var refused = translator.page().navigate("/desk/letters/" + address(copy) + "/beside/" + address(twin));
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void hindersNobody() {
        // a session of their own: the language chosen stays with it
        var signedIn = browser.visit("/desk/login");
        Browser.signIn(signedIn, "clerk");
        var clerk = new Staff(signedIn);
        var twin = register(clerk, sender, "12 May 1988", firstWords);
        clerk.write(
                        "Original text",
                        "مادر کامران به تو سلام می‌رساند و می‌پرسد که شما هنوز با هم هستید.\n\nبه امید دیدار")
                .press("Save");
        var copy = register(clerk, sender, "12 May 1988", firstWords);
        clerk.write("Original text", "مادر بهرام به تو سلام مي رساند و می‌پرسد که شما هنوز با هم هستید یا نه.")
                .press("Save");
        for (var language : List.of("en", "fa")) {
            var page = clerk.page();
            page.navigate("/desk/letters/new?language=" + language);
            page.locator("[id=sender]").fill(sender);
            page.locator("[id=writtenOn]").fill("1988-05-12");
            page.locator("[id=firstWords]").fill(firstWords);
            page.locator("#likeness .twin").first().waitFor();
            examine(page, "typed-" + language);
            page.navigate("/desk/letters/" + address(copy) + "/beside/" + address(twin));
            examine(page, "beside-" + language);
            page.navigate("/desk/letters/" + address(copy) + "?registered");
            examine(page, "letter-" + language);
        }
    }

    private static void examine(Page page, String name) {
        for (var width : List.of(1280, 390, 320)) {
            page.setViewportSize(width, 800);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(name + " at " + width)
                    .isTrue();
            for (var colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                if (width != 390) {
                    assertThat(Axe.on(page)).as(name + " at " + width).isEmpty();
                }
            }
        }
        page.setViewportSize(1280, 800);
    }

    /** Registers a letter, stays at its page, and gives its number. */
    private static String register(Staff clerk, String sender, String written, String firstWords) {
        fill(clerk, sender, written, firstWords);
        clerk.press("Register");
        return clerk.page().locator("h1.number-large bdi").first().innerText();
    }

    private static void fill(Staff clerk, String sender, String written, String firstWords) {
        clerk.page().navigate("/desk/letters/new");
        clerk.write("Sender", sender)
                .write("Written on", written)
                .write("First words", firstWords == null ? "" : firstWords);
        clerk.choose("Kind", "TESTIMONY").choose("Language", "fa");
    }

    private static String address(String number) {
        return number.replace('/', '-');
    }

    private static String words(int count) {
        return Stream.generate(LikenessPageIT::word).limit(count).collect(Collectors.joining(" "));
    }

    /** A word that nobody has written before. */
    private static String word() {
        return IntStream.range(0, 7)
                .mapToObj(place -> CONSONANTS.charAt((int) (Math.random() * CONSONANTS.length())) + "a")
                .collect(Collectors.joining());
    }
}
