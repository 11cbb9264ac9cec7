package org.nameh.thread;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Browser;
import org.nameh.support.DemoShelf;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;
import org.nameh.support.Staff;

/** The correspondence of a letter on its page at the desk. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ThreadPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private String one;
    private String other;

    @BeforeEach
    void register() throws SQLException {
        try (var desk = Sql.as("nameh_desk")) {
            one = number(desk, LetterBySql.registered(desk));
            other = number(desk, LetterBySql.registered(desk));
            desk.commit();
        }
    }

    private static String number(Sql desk, LetterBySql letter) throws SQLException {
        return desk.one(
                String.class,
                "select registration_year || '/' || lpad(registration_serial::text, 4, '0') from desk.letter where id = ?",
                letter.id());
    }

    private static String address(String number) {
        return "/desk/letters/" + number.replace('/', '-');
    }

    @Test
    void bindsShowsAndReleasesALetter() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate(address(one));
        assertThat(thread(clerk)).containsText("No other letter is bound to this one.");

        clerk.press("Bind letters");
        assertThat(clerk.besides("Other letter")).hasText("Enter the number of the other letter.");
        clerk.write("Other letter", one).write("Note", "as it says itself").press("Bind letters");
        assertThat(clerk.said()).containsText("A letter is not bound to itself.");
        assertThat(clerk.page().locator("#bondNote")).hasValue("as it says itself");
        clerk.write("Other letter", other).press("Bind letters");
        assertThat(clerk.said()).containsText("The letters are bound.");
        assertThat(thread(clerk).locator(".letters-bound > li")).hasCount(2);
        assertThat(thread(clerk).locator(".bond").first())
                .hasText(Pattern.compile("(replies to|is answered by) (" + one + "|" + other + ")"));
        assertThat(thread(clerk)).containsText("Readers do not see it");
        assertThat(clerk.page().locator("input[value='Let readers see it']")).hasCount(0);

        clerk.page().navigate(address(other));
        assertThat(thread(clerk)).containsText("is answered by " + one);
        clerk.press("Take back: is answered by " + one);
        assertThat(clerk.besides("Reason for taking back")).hasText("Say why these letters are not bound.");
        clerk.write("Reason for taking back", "of another").press("Take back: is answered by " + one);
        assertThat(clerk.said()).containsText("The bond is taken back.");
        assertThat(thread(clerk)).containsText("No other letter is bound to this one.");
    }

    @Test
    void isShownToReadersByAnEditor() {
        var editor = browser.enter("editor");
        editor.page().navigate(address(one));
        editor.choose("This letter", "ENCLOSES").write("Other letter", other).press("Bind letters");

        editor.press("Let readers see it: encloses " + other);

        assertThat(editor.said()).containsText("Readers see the bond wherever they may read both letters.");
        assertThat(thread(editor)).containsText("Readers see it wherever they may read both letters. (editor)");
    }

    @Test
    void findsTheOtherLetterByItsFirstWords() throws SQLException {
        var words = "Barberries behind " + one.replaceAll("\\D", "");
        try (var desk = Sql.as("nameh_desk")) {
            desk.run(
                    "update desk.letter set incipit = ? where registration_year || '/' || lpad(registration_serial::text, 4, '0') = ?",
                    words,
                    other);
            desk.commit();
        }
        var clerk = browser.enter("clerk");
        clerk.page().navigate(address(one));

        clerk.write("Other letter", words).press("Bind letters");
        assertThat(clerk.besides("Other letter")).hasText("Choose the letter below, and bind once more.");
        clerk.page().locator("input[name=chosen]").check();
        clerk.press("Bind letters");

        assertThat(clerk.said()).containsText("The letters are bound.");
        assertThat(thread(clerk)).containsText("replies to " + other);
    }

    @Test
    void isNotShownToATranslator() {
        var translator = browser.enter("translator");

        translator.page().navigate(DemoShelf.atTheDesk("SUBMITTED"));

        assertThat(translator.page().locator("#work")).isVisible();
        assertThat(translator.page().locator("#thread").count()).isZero();
    }

    private static Locator thread(Staff staff) {
        return staff.page().locator("#thread");
    }
}
