package org.nameh.matching;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.Staff;

/** A mother’s letter waits, and her son comes: as the clerk and the editor meet them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MatchPageIT {

    private static final String CONSONANTS = "bdfgjlmnprstz";
    private static final String DECIDE = ".notice.match a[href*='/desk/matches/']";
    private static final String PERSIAN = "بدفگجلمنپرستز";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String given = word();
    private final String surname = word();
    private final String mother = "Fatemeh " + word();

    @Test
    void saysWhileASenderIsTypedThatLettersWait() {
        var clerk = browser.enter("clerk");
        var waiting = registerMothersLetter(clerk);
        clerk.page().navigate("/desk/letters/new");
        var notice = clerk.page().locator("#waiting");
        assertThat(notice).isHidden();

        clerk.field("Sender").focus();
        clerk.page().keyboard().type(given + " " + surname);

        assertThat(notice)
                .containsText("1 letter from somebody whose relation is not known is waiting (" + mother + ")");
        assertThat(notice).containsText(waiting);
        assertThat(notice).containsText("same name, in whatever script");
        assertThat(notice).containsText("before anything is published");
        assertThat(clerk.page().locator("#waitingSaid")).containsText("is waiting");
        assertThat(clerk.field("Sender")).isFocused();
        clerk.write("Sender", word());
        assertThat(notice).isHidden();
    }

    @Test
    void saysItAfterRegisteringWithoutScript() {
        var page = browser.visit("/desk/", options -> options.setJavaScriptEnabled(false));
        Browser.signIn(page, "clerk");
        var clerk = new Staff(page);
        var waiting = registerMothersLetter(clerk);

        fill(clerk, given + " " + surname, null, "DECLARATION");
        clerk.press("Register and next");

        assertThat(page.locator(".notice.match")).containsText(waiting);
        assertThat(page.locator(".notice.match")).containsText(given + " " + surname);
    }

    @Test
    void needsTwoPeopleBeforeTheLettersAreToBeHandedOver() {
        var clerk = browser.enter("clerk");
        var waiting = registerMothersLetter(clerk);
        var declaration = register(clerk, given + " " + surname, null, "DECLARATION");
        assertThat(clerk.page().locator(".notice.match a[href='/desk/letters/" + address(waiting) + "']"))
                .hasText(waiting);
        clerk.leave(() -> clerk.page().locator(DECIDE).click());
        assertThat(clerk.page().locator("h1")).hasText("The same person?");
        assertThat(clerk.page().locator(DECIDE)).hasCount(0);
        clerk.press("It is the same person");
        assertThat(clerk.said()).containsText("A second person has still to confirm it.");
        clerk.press("It is the same person");
        assertThat(clerk.page().locator("main")).containsText("You have confirmed this already.");

        var editor = browser.enter("editor");
        editor.page().navigate("/desk/matches");
        var row = editor.page().locator("tr", new Page.LocatorOptions().setHasText(given + " " + surname));
        assertThat(row).containsText("clerk");
        editor.leave(() -> row.locator("a").first().click());
        editor.press("It is the same person");

        assertThat(editor.said()).containsText("Confirmed by two");
        assertThat(editor.page().locator("#decision")).containsText("to be handed over to this person");
        editor.page().navigate("/desk/letters/" + address(declaration));
        assertThat(editor.page().locator(".notice.match")).containsText("Confirmed by clerk and editor");
        editor.page().navigate("/desk/matches");
        assertThat(row).hasCount(0);
    }

    @Test
    void dismissesWithAReasonAlone() {
        var clerk = browser.enter("clerk");
        registerMothersLetter(clerk);
        var declaration = register(clerk, given + " " + surname, null, "DECLARATION");
        clerk.leave(() -> clerk.page().locator(DECIDE).click());

        clerk.press("It is somebody else");
        assertThat(clerk.besides("Why it is somebody else")).containsText("Say why.");
        clerk.write("Why it is somebody else", "He has another mother.").press("It is somebody else");

        assertThat(clerk.said()).containsText("Taken down");
        clerk.page().navigate("/desk/letters/" + address(declaration));
        assertThat(clerk.page().locator(".notice.match")).hasCount(0);
        clerk.page().getByText("Less likely, or found to be somebody else").click();
        assertThat(clerk.page().locator("details.match")).containsText("He has another mother.");
    }

    @Test
    void warnsBeforePublicationAndHindersNothing() {
        var clerk = browser.enter("clerk");
        registerMothersLetter(clerk);
        var declaration = register(clerk, given + " " + surname, null, "DECLARATION");
        clerk.write("Original text", "I have left.").press("Save");
        var editor = browser.enter("editor");

        editor.page().navigate("/desk/letters/" + address(declaration) + "/review");

        assertThat(editor.page().locator("#checks")).containsText("1 letter is waiting for");
        editor.page().navigate("/desk/dashboard");
        assertThat(editor.page().locator(".tasks a[href='/desk/matches']")).isVisible();
    }

    @Test
    void tellsATranslatorNothing() {
        var clerk = browser.enter("clerk");
        registerMothersLetter(clerk);
        var declaration = register(clerk, given + " " + surname, null, "DECLARATION");
        clerk.choose("Translator", "translator").press("Give to translator");
        var translator = browser.enter("translator");

        translator.page().navigate("/desk/letters/" + address(declaration));

        assertThat(translator.page().locator("h1")).containsText(declaration);
        assertThat(translator.page().locator(".match")).hasCount(0);
        browser.expects(403);
        assertThat(translator.page().navigate("/desk/matches").status()).isEqualTo(403);
    }

    @Test
    void speaksPersianAndHindersNobody() {
        var signedIn = browser.visit("/desk/login");
        Browser.signIn(signedIn, "clerk");
        var clerk = new Staff(signedIn);
        registerMothersLetter(clerk);
        var declaration = register(clerk, given + " " + surname, null, "DECLARATION");
        var page = clerk.page();
        var decision = page.locator(DECIDE).first().getAttribute("href");
        for (var language : List.of("en", "fa")) {
            page.navigate("/desk/letters/new?language=" + language);
            page.locator("[id=sender]").fill("سید " + persian(given) + " " + persian(surname));
            page.locator("#waiting .match").first().waitFor();
            if (language.equals("fa")) {
                assertThat(page.locator("#waiting")).containsText("۱ نامه از کسی که نسبتش معلوم نیست");
                assertThat(page.locator("#waiting")).containsText("همان نام، به هر خط");
            }
            examine(page, "typed-" + language);
            page.navigate("/desk/letters/" + address(declaration));
            examine(page, "letter-" + language);
            page.navigate(decision);
            examine(page, "match-" + language);
            page.navigate("/desk/matches");
            examine(page, "list-" + language);
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

    /** Registers a letter of a mother to her son, whom she calls by his Persian name, and gives its number. */
    private String registerMothersLetter(Staff clerk) {
        return register(clerk, mother, persian(given) + " " + persian(surname), "FAMILY_LETTER");
    }

    /** Registers a letter, stays at its page, and gives its number. */
    private static String register(Staff clerk, String sender, String addressee, String kind) {
        fill(clerk, sender, addressee, kind);
        clerk.press("Register");
        return clerk.page().locator("h1.number-large bdi").first().innerText();
    }

    private static void fill(Staff clerk, String sender, String addressee, String kind) {
        clerk.page().navigate("/desk/letters/new");
        clerk.write("Sender", sender).write("Addressee", addressee == null ? "" : addressee);
        clerk.choose("Kind", kind).choose("Language", "fa");
    }

    private static String address(String number) {
        return number.replace('/', '-');
    }

    private static String persian(String word) {
        return word.chars()
                .filter(letter -> letter != 'o')
                .mapToObj(letter -> PERSIAN.substring(CONSONANTS.indexOf(letter), CONSONANTS.indexOf(letter) + 1))
                .collect(Collectors.joining());
    }

    /** A word that nobody has written before. */
    private static String word() {
        return new SecureRandom()
                .ints(8, 0, CONSONANTS.length())
                .mapToObj(at -> CONSONANTS.charAt(at) + "o")
                .collect(Collectors.joining());
    }
}
