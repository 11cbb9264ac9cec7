package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.Staff;

/** A passage, person or consent that is typed and left is never taken for withheld, named or given. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PendingPassagePageIT {

    private static final String PERSON = "Person, as the letter names them";

    @RegisterExtension
    final Browser browser = new Browser();

    private Staff clerk;

    @BeforeEach
    void openDraft() {
        clerk = browser.enter("clerk").register("Words of " + UUID.randomUUID());
        clerk.write("Original text", "Nasrin waited at the gate.").write("Title", "A title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Save", "Submit for review", "Add person", "Add translation", "Add consent"})
    void holdsBackEveryButtonButItsOwn(String button) {
        clerk.write("Passage", "Nasrin").choose("Into", "fr");
        if (button.equals("Add person")) {
            clerk.write(PERSON, "Nasrin");
        }

        clerk.press(button);

        assertThat(clerk.besides("Passage")).containsText("This passage is not withheld yet");
        assertThat(clerk.field("Passage")).hasValue("Nasrin");
        assertThat(clerk.field("Original text")).hasValue("Nasrin waited at the gate.");
        assertThat(clerk.field("Title")).hasValue("A title");
        clerk.page().reload();
        assertThat(clerk.page().locator("#redactions mark")).hasCount(0);
    }

    @Test
    void isFilledInBySelectingAndThenHoldsBackSaving() {
        clerk.field("Original text").evaluate("text => { text.focus(); text.setSelectionRange(0, 6); }");
        assertThat(clerk.field("Passage")).hasValue("Nasrin");

        clerk.press("Save");

        assertThat(clerk.besides("Passage")).containsText("This passage is not withheld yet");
        assertThat(clerk.field("Passage")).isFocused();
        assertThat(Axe.on(clerk.page())).isEmpty();
        clerk.write("Passage", "").press("Save");
        assertThat(clerk.said()).hasText("Saved.");
    }

    @Test
    void isOfferedOnOneLineAndNeverBeyondAParagraph() {
        clerk.write("Original text", "Nasrin\nwaited.\n\nNobody came.");
        clerk.field("Original text").evaluate("text => { text.focus(); text.setSelectionRange(0, 14); }");
        assertThat(clerk.field("Passage")).hasValue("Nasrin waited.");
        clerk.write("Passage", "");

        clerk.field("Original text").evaluate("text => { text.focus(); text.select(); }");
        clerk.page().evaluate("() => new Promise(requestAnimationFrame)");
        assertThat(clerk.field("Passage")).hasValue("");
        clerk.write("Original text", "Nasrin waited.\n\nNobody came.").press("Save");
        assertThat(clerk.said()).hasText("Saved.");
    }

    @Test
    void isWithheldByItsOwnButtonAndThenSavingGoesOn() {
        clerk.write("Passage", "Nasrin").press("Withhold passage");
        assertThat(clerk.page().locator("#redactions mark")).hasText("Nasrin");

        clerk.press("Save");

        assertThat(clerk.said()).hasText("Saved.");
        assertThat(clerk.page().locator("#redactions mark")).hasText("Nasrin");
    }

    @ParameterizedTest
    @CsvSource({
        "'Person, as the letter names them', Nasrin, This person is not on the list yet",
        "Evidence, In the green folder, This consent is not recorded yet",
        "Pseudonym, Raha, This consent is not recorded yet",
        "Until, 2030-01-01, This consent is not recorded yet"
    })
    void holdsBackSavingAndSubmitting(String label, String typed, String said) {
        clerk.write(label, typed);

        clerk.press("Save");
        assertThat(clerk.besides(label)).containsText(said);
        clerk.press("Submit for review");
        assertThat(clerk.besides(label)).containsText(said);

        assertThat(clerk.field(label)).hasValue(typed);
        clerk.write(label, "").press("Save");
        assertThat(clerk.said()).hasText("Saved.");
    }

    @Test
    void isNotShownAsWithheldWhereSomebodyElseSavedMeanwhile() {
        clerk.press("Save");
        var theirs = new Staff(clerk.page().context().newPage());
        theirs.page().navigate(clerk.page().url());
        theirs.write("Title", "Another title").press("Save");

        clerk.write("Passage", "Nasrin").press("Withhold passage");

        assertThat(clerk.said()).containsText("changed this at");
        assertThat(clerk.page().locator("#redactions mark")).hasCount(0);
        assertThat(clerk.field("Passage")).hasValue("Nasrin");
        clerk.press("Withhold passage");
        assertThat(clerk.page().locator("#redactions mark")).hasText("Nasrin");
    }

    @Test
    void staysWithheldWhereRemovingItMetAnotherSaving() {
        clerk.write("Passage", "Nasrin").press("Withhold passage");
        var theirs = new Staff(clerk.page().context().newPage());
        theirs.page().navigate(clerk.page().url().replaceAll("#.*", ""));
        theirs.write("Title", "Another title").press("Save");

        clerk.leave(() -> clerk.page()
                .locator("#redactions")
                .getByRole(AriaRole.BUTTON)
                .first()
                .click());

        assertThat(clerk.said()).containsText("changed this at");
        assertThat(clerk.page().locator("#redactions mark")).hasText("Nasrin");
    }
}
