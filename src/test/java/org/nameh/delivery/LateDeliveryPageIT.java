package org.nameh.delivery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Browser;
import org.nameh.support.Staff;

/** A letter of a mother that nobody could deliver, until her son came out and two people recognised him. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LateDeliveryPageIT {

    private static final byte[] SIGNED = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 2_000);
    private static final String CONSONANTS = "bdfgjlmnprstz";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String son = word() + " " + word();
    private final String mother = "Fatemeh " + word();

    @Test
    void reachesTheSonAfterHisDeclaration() {
        var clerk = browser.enter("clerk");
        var letter = register(clerk, mother, son, "FAMILY_LETTER");
        record(clerk, letter, "HANDED_OVER");
        record(clerk, letter, "NO_NEWS");
        assertThat(clerk.page().locator(".delivery-state")).containsText("No news");
        assertThat(clerk.page().locator(".recognised")).hasCount(0);

        register(clerk, son, null, "DECLARATION");
        clerk.leave(() ->
                clerk.page().locator(".notice.match a[href*='/desk/matches/']").click());
        clerk.press("It is the same person");
        var editor = secondOpinion();
        assertThat(editor.said()).containsText("Confirmed by two");

        clerk.page().navigate("/desk/deliveries?show=all&recognised=yes");
        var row = clerk.page().locator("table.deliveries tr", new Page.LocatorOptions().setHasText(number(letter)));
        assertThat(row.locator(".recognised")).containsText("Recognised as " + son + " by clerk and editor on");
        assertThat(clerk.field("Addressee")).hasValue("yes");
        clerk.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "deliveries.png")));
        clerk.leave(() -> row.locator("a").click());
        assertThat(clerk.page().locator(".recognised")).containsText("To hand over now:");
        assertThat(clerk.page().locator(".recognised"))
                .containsText("Recognised as " + son + " by clerk and editor on");
        clerk.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "dossier.png")));

        clerk.choose("What happened", "DELIVERED_LATE").write("Source", "He signed for it.");
        clerk.field("Proof").setInputFiles(new FilePayload("signed.pdf", "application/pdf", SIGNED));
        clerk.press("Record");

        assertThat(clerk.page().locator(".delivery-state")).hasText("Delivered late");
        assertThat(clerk.page().locator(".recognised")).hasCount(0);
        assertThat(clerk.page().locator(".events > li")).hasCount(3);
        clerk.page().navigate("/desk/deliveries?show=all&recognised=yes");
        assertThat(clerk.page().locator("main")).not().containsText(son);
    }

    /** Those who may confirm are told; whoever may not is not. */
    private Staff secondOpinion() {
        var told = "Addressee recognised, first confirmation";
        var editor = browser.enter("editor");
        editor.page().navigate("/desk/notices");
        assertThat(editor.page()
                        .locator("tr", new Page.LocatorOptions().setHasText(told))
                        .first())
                .containsText("clerk");
        var notice = editor.page()
                .locator("a", new Page.LocatorOptions().setHasText(told))
                .first();
        assertThat(notice).hasAttribute("href", "/desk/matches");
        for (var other : new String[] {"translator", "admin", "auditor"}) {
            var page = browser.enter(other).page();
            page.navigate("/desk/notices");
            assertThat(page.locator("main")).not().containsText(told);
        }
        editor.leave(notice::click);
        var row = editor.page().locator("tr", new Page.LocatorOptions().setHasText(son));
        editor.leave(() -> row.locator("a").first().click());
        return editor.press("It is the same person");
    }

    @Test
    void proposesThatTheAddresseeHasDiedAndRecordsNothing() {
        var clerk = browser.enter("clerk");
        var letter = register(clerk, mother, son, "FAMILY_LETTER");
        clerk.page().navigate(letter);
        clerk.leave(() -> clerk.page()
                .locator("a[href^='/desk/people/']", new Page.LocatorOptions().setHasText(son))
                .first()
                .click());
        var person = clerk.page().url();
        news(clerk, "DIED", "spring 1998", "A cousin");
        news(clerk, "INSIDE", "«after the war»", "A letter of his");
        assertThat(clerk.page().locator("#news .history li")).hasCount(2);
        assertThat(clerk.page().locator("#news .history")).containsText("Died · spring 1998");
        assertThat(clerk.page().locator("#news .history")).containsText("Inside · «after the war»");
        assertThat(clerk.page().locator("#news")).containsText("do not say the same");

        clerk.page().navigate(letter + "/delivery");
        assertThat(clerk.page().locator(".last-known")).containsText("The sources disagree.");
        assertThat(clerk.page().locator(".died")).containsText("A cousin · spring 1998");
        assertThat(clerk.page().locator(".delivery-state")).containsText("With us");
        clerk.follow("Record that the addressee has died");
        assertThat(clerk.field("What happened")).hasValue("ADDRESSEE_DECEASED");
        assertThat(clerk.page().locator(".delivery-state")).containsText("With us");
        assertThat(clerk.page().locator(".events > li")).hasCount(0);

        clerk.page().navigate(person);
        clerk.leave(() -> clerk.page()
                .locator("#news li", new Page.LocatorOptions().setHasText("Died"))
                .locator("a")
                .click());
        clerk.press("Take back");
        assertThat(clerk.besides("Why it was wrong")).containsText("Say why");
        clerk.write("Why it was wrong", "It was his namesake.").press("Take back");
        var struck = clerk.page().locator("#news .retracted");
        assertThat(struck).containsText("It was his namesake.");
        assertThat(struck.locator("strong").first()).hasCSS("text-decoration-line", "line-through");
        clerk.page()
                .locator("#news")
                .screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target", "browser", "news.png")));
        clerk.page().navigate(letter + "/delivery");
        assertThat(clerk.page().locator(".died")).hasCount(0);
        assertThat(clerk.page().locator(".last-known")).not().containsText("disagree");
    }

    private static void news(Staff clerk, String status, String dated, String source) {
        clerk.page().locator("#news summary").click();
        clerk.choose("What is said", status)
                .write("Date of the source", dated)
                .write("Source", source)
                .press("Record news");
    }

    private static void record(Staff clerk, String letter, String kind) {
        clerk.page().navigate(letter + "/delivery");
        clerk.choose("What happened", kind);
        if (kind.equals("HANDED_OVER")) {
            clerk.write("Body", "Red Cross");
        } else {
            clerk.write("Source", "The delegate");
        }
        clerk.press("Record");
        assertThat(clerk.said()).containsText("The news is recorded.");
    }

    private static String register(Staff clerk, String sender, String addressee, String kind) {
        clerk.page().navigate("/desk/letters/new");
        clerk.write("Sender", sender).write("Addressee", addressee == null ? "" : addressee);
        clerk.choose("Kind", kind).choose("Language", "fa").press("Register");
        assertThat(clerk.page()).hasURL(Pattern.compile(".*/desk/letters/\\d{4}-\\d+.*"));
        return clerk.page().url().replaceFirst("[?#].*", "");
    }

    private static String number(String letter) {
        return letter.replaceFirst(".*/", "").replace('-', '/');
    }

    /** A word that nobody has written before. */
    private static String word() {
        var made = new SecureRandom()
                .ints(8, 0, CONSONANTS.length())
                .mapToObj(at -> CONSONANTS.charAt(at) + "o")
                .collect(Collectors.joining());
        return made.substring(0, 1).toUpperCase(Locale.ROOT) + made.substring(1);
    }
}
