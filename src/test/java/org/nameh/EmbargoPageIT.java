package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Browser;
import org.nameh.support.DemoShelf;
import org.nameh.support.Staff;

/** An embargo from the form to the reader and back, what is checked before approval, and the preview of every channel. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EmbargoPageIT {

    private static final String LEFT_OUT =
            "The translation (French) is left out: nobody has signed it off as it stands.";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void isSetAskedAboutAndLifted() {
        var letter = DemoShelf.atTheDesk("APPROVED");
        var editor = at(browser.enter("editor"), letter + "/review");
        editor.follow("Embargo");

        editor.press("Set the embargo");
        assertThat(editor.besides("Until")).containsText("either a day or what is awaited");
        editor.write("What is awaited", "the brother is out").press("Set the embargo");
        assertThat(editor.besides("Reason")).containsText("why the letter must wait");
        assertThat(editor.field("What is awaited")).hasValue("the brother is out");
        editor.write("Reason", "For the sake of the brother.").press("Set the embargo");
        assertThat(editor.said()).containsText("The embargo stands.");

        editor.press("Still awaited");
        assertThat(editor.said()).hasText("Noted: still awaited.");
        at(editor, letter + "/review");
        assertThat(editor.page().locator("#publication")).containsText("the brother is out");
        at(editor, "/desk/embargoes");
        assertThat(editor.page().locator("table")).containsText("the brother is out");

        at(editor, letter + "/embargo");
        editor.press("Lift the embargo");
        assertThat(editor.besides("What came to pass")).containsText("Write what came to pass");
        editor.write("What came to pass", "He called us.").press("Lift the embargo");
        assertThat(editor.said()).hasText("The embargo is lifted.");
        assertThat(editor.page().locator("aside")).containsText("He called us.");
    }

    @Test
    void findsAWithheldNameInAnyScriptBeforeReview() {
        var clerk = browser.enter("clerk").register("For a test of checks");
        var letter = clerk.page().url().replaceAll("\\?.*", "");
        clerk.write("Original text", "Kamran kam.")
                .write("Title", "Besuch von کامران")
                .write("Person, as the letter names them", "Kamran")
                .choose("The public may read", "WITHHELD");
        clerk.press("Add person");

        var points = clerk.page().locator("aside");
        assertThat(points).containsText("can still be read as “کامران”: title, German");
        clerk.follow("“Kamran” is to be withheld and can still be read as “کامران”: title, German.");
        assertThat(clerk.page().url()).isEqualTo(letter + "#translation-de");

        var editor = at(browser.enter("editor"), letter + "/review");
        var checks = editor.page().locator("#checks");
        assertThat(checks).containsText("can still be read as “کامران”: title, German");
        assertThat(checks).containsText("No consent in force");
    }

    @Test
    void showsEveryChannelInEveryLanguage() {
        var letter = DemoShelf.atTheDesk("PUBLISHED") + "/preview";
        var editor = at(browser.enter("editor"), letter);
        assertThat(editor.page().locator(".preview .letter")).isVisible();

        editor.follow("Search engine");
        assertThat(editor.page().locator(".preview")).containsText("Text that is indexed");
        editor.follow("Feed");
        assertThat(editor.page().locator(".preview")).containsText("Published");
        editor.follow("File");
        assertThat(editor.page().locator(".preview")).containsText("Plain text");
        at(editor, letter + "?channel=reader&in=fa");
        assertThat(editor.page().locator("nav [aria-current][lang=fa]")).hasCount(1);
    }

    @Test
    void showsNoTranslationInAnyChannelBeforeItIsSignedOff() {
        var letter = translated();
        var editor = browser.enter("editor");
        for (var channel : List.of("reader", "search", "feed", "file")) {
            assertThat(preview(editor, letter, channel)).not().containsText("Une visite");
            assertThat(preview(editor, letter, channel)).not().containsText("On frappa.");
        }
        editor.follow(LEFT_OUT);
        assertThat(editor.page().url()).isEqualTo(letter + "#translations");

        editor.press("Sign off translation (French)");

        assertThat(preview(editor, letter, "reader")).containsText("On frappa.");
        assertThat(preview(editor, letter, "search")).containsText("On frappa.");
        assertThat(preview(editor, letter, "feed")).containsText("Une visite");
        assertThat(preview(editor, letter, "file")).containsText("On frappa.");
        assertThat(editor.page().locator("#checks")).not().containsText(LEFT_OUT);
    }

    @Test
    void showsWhoeverReviewsTheTranslationsThatAreLeftOut() {
        var editor = at(browser.enter("editor"), translated() + "/review");

        editor.follow("French");

        assertThat(editor.page().locator(".preview")).containsText("On frappa.");
        assertThat(editor.page().locator("#checks")).containsText(LEFT_OUT);
    }

    private static Locator preview(Staff editor, String letter, String channel) {
        return at(editor, letter + "/preview?in=fr&channel=" + channel).page().locator(".preview");
    }

    /** The page of a letter with a French translation that was handed in. */
    private String translated() {
        var clerk = browser.enter("clerk").register("For a test of translations");
        clerk.write("Original text", "Es klopfte.").write("Title", "Ein Besuch");
        clerk.choose("Into", "fr").press("Add translation");
        clerk.write("Translation", "On frappa.").write("Heading", "Une visite").press("Submit for review");
        return clerk.page().url().replaceAll("[?#].*", "");
    }

    private static Staff at(Staff staff, String address) {
        staff.page().navigate(address);
        return staff;
    }
}
