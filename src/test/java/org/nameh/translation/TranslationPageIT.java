package org.nameh.translation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.DemoShelf;
import org.nameh.support.Staff;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TranslationPageIT {

    private static final String ENGLISH = "Translation";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String word = "wort" + UUID.randomUUID().toString().substring(0, 8);

    private Staff clerk;
    private String letter;

    private void register() {
        clerk = browser.enter("clerk").register(word);
        letter = clerk.page().url().replaceAll("\\?.*", "");
    }

    private Staff translator() {
        return at("translator", letter);
    }

    private Staff at(String account, String address) {
        var staff = browser.enter(account);
        staff.page().navigate(address);
        return staff;
    }

    private void assign() {
        clerk.choose("Translator", "translator")
                .write("Translation due", "2027-02-03")
                .press("Give to translator");
        assertThat(clerk.said()).hasText("The letter is open to the translator now.");
    }

    private Staff translated() {
        return translator()
                .write("Original text", "Wir warteten " + word + ".\n\nNiemand kam.")
                .write("Title", "Warten")
                .choose("Into", "en")
                .press("Add translation")
                .write(ENGLISH, "We waited.\n\nNobody came.")
                .press("Save");
    }

    @Test
    void opensALetterToItsTranslatorUntilTheTaskEnds() {
        browser.expects(404);
        register();
        assertThat(browser.enter("translator").page().navigate(letter).status()).isEqualTo(404);
        assign();
        assertThat(clerk.page().locator("#tasks li")).containsText("3 February 2027");

        var translator = translator();
        assertThat(translator.page().locator("#tasks li")).containsText("English");
        assertThat(translator.page().locator("#tasks").getByRole(AriaRole.BUTTON))
                .hasCount(0);
        translator.page().navigate("/desk/letters");
        assertThat(translator.page().locator("tbody a[href='" + letter.replace(Browser.HOUSE, "") + "']"))
                .hasCount(1);

        clerk.press("End task (translator, English)");
        assertThat(translator.page().navigate(letter).status()).isEqualTo(404);
        assertThat(translator.page().navigate(letter + "/review").status()).isEqualTo(404);
    }

    @Test
    void saysToChooseATranslatorFirst() {
        register();

        clerk.write("Translation due", "2027-02-03").press("Give to translator");

        assertThat(clerk.besides("Translator")).hasText("Choose a translator first.");
        assertThat(clerk.field("Translation due")).hasValue("2027-02-03");
    }

    @Test
    void standsBesideItsSourceWithWhatIsToBeSaid() {
        register();
        assign();
        enterTerm();

        var translator = translated();
        var source = translator.page().locator(".source li");
        assertThat(source).hasCount(2);
        assertThat(source.first()).containsText("in vain " + word);
        assertThat(source.nth(1).locator(".notes")).isEmpty();

        translator.write("Passage", "Niemand").press("Withhold passage");
        assertThat(source.nth(1).locator("mark")).hasText("Niemand");
        assertThat(source.nth(1).locator(".notice")).containsText("withhold its counterpart");
        var left = box(translator, ".source");
        var right = box(translator, "textarea[id$=':body']");
        assertThat(left.x + left.width).isLessThanOrEqualTo(right.x);
    }

    private static BoundingBox box(Staff staff, String selector) {
        return staff.page().locator(selector).boundingBox();
    }

    @Test
    void isSignedOffBySomebodyElseAndVoidOnceItsSourceChanges() {
        register();
        assign();
        var translator = translated();
        var submit = "Hand in translation (English)";
        var signOff = "Sign off translation (English)";
        translator.press(submit);
        assertThat(translator.said()).containsText("Translation handed in.");
        assertThat(translator.button(signOff)).hasCount(0);

        var editor = at("editor2", letter).press(signOff);
        assertThat(editor.said()).hasText("Translation signed off.");
        assertThat(editor.page().locator("#translations strong")).hasText("signed off");

        translator.page().navigate(letter);
        translator
                .write("Original text", "Wir warteten " + word + ".\n\nKaum jemand kam.")
                .press("Save");
        assertThat(translator.page().locator("#translations strong")).hasText("source changed");
        assertThat(translator.page().locator("#translations")).containsText("Paragraph 2");
        assertThat(translator.page().locator(".source li").nth(1).locator(".notice bdi"))
                .hasText("Niemand kam.");
    }

    @Test
    void fitsEveryWidthDirectionAndColour() {
        register();
        assign();
        enterTerm();
        var translator = translated();
        translator.press("Hand in translation (English)");
        at("editor2", letter).press("Sign off translation (English)");
        translator.page().navigate(letter);
        translator
                .write("Original text", "Wir warteten " + word + ".\n\nKaum jemand kam.")
                .press("Save");
        translator.write("Passage", "Kaum").press("Withhold passage");
        var page = translator.page();

        for (var language : List.of("fa", "en")) {
            page.navigate(letter + "?language=" + language);
            examine(page, "letter-" + language);
            page.navigate("/desk/terms?q=" + word);
            examine(page, "terms-" + language);
            clerk.page().navigate(letter + "?language=" + language);
            examine(clerk.page(), "tasks-" + language);
        }
    }

    private void enterTerm() {
        clerk.page().navigate("/desk/terms");
        clerk.choose("Language of the term", "de")
                .write("Term", word)
                .write("In English", "in vain " + word)
                .press("Save");
        assertThat(clerk.said()).containsText("is in the glossary now");
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

    @Test
    void letsAnEditorPublishWithoutIt() {
        register();
        assign();
        translated().press("Submit for review");
        clerk.page().navigate(letter);
        clerk.choose("Name form", "ANONYMOUS").write("From", "2025-01-01").press("Add consent");
        var editor = at("editor2", letter + "/review").press("Approve");

        editor.press("Publish");
        assertThat(editor.said()).containsText("Nobody has signed the translation (English) off");
        editor.choose("Publish without", "en").press("Publish");
        assertThat(editor.said()).containsText("Published");
        editor.follow("Read it as the public does");
        assertThat(editor.page().locator("main")).not().containsText("Nobody came.");
    }

    @Test
    void ofTermsCanBeChangedAndTakenOutOfUse() {
        var editor = at("editor", "/desk/terms")
                .choose("Language of the term", "fa")
                .write("Term", word)
                .press("Save");
        editor.write("Term or rendering", word).press("Find");
        editor.follow(word);
        editor.write("In German", "Zelle").press("Save");
        editor.write("Term or rendering", "zelle").press("Find");
        assertThat(editor.page().locator("tbody")).containsText(word);
        editor.follow(word);
        editor.press("Take out of use");
        editor.write("Term or rendering", word).press("Find");
        assertThat(editor.page().getByText("No such term.")).isVisible();
    }

    @Test
    void ofTheDemonstrationLieWithTheTranslator() {
        var translator = at("translator", DemoShelf.atTheDesk("RETURNED"));

        assertThat(translator.page().locator("#tasks li")).not().hasCount(0);
    }
}
