package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nameh.support.Browser;
import org.nameh.support.DemoShelf;
import org.nameh.support.Staff;

/** What is wrong in a form is said beside the field, and whatever was typed stays. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BadInputPageIT {

    private static final String TYPED =
            "main :is(input:not([type=hidden], [type=submit]), select, textarea:not([readonly]))";

    @RegisterExtension
    final Browser browser = new Browser();

    private Staff clerk;

    @BeforeEach
    void enter() {
        clerk = browser.enter("clerk");
    }

    @ParameterizedTest
    @CsvSource({
        "Received on, '', Enter the day on which the letter arrived.",
        "Received on, the other day, This is not understood as a day.",
        "Received on, May 2026, This is not understood as a day.",
        "Written on, 31 February 1988, This is not understood as a date."
    })
    void isSaidBesideAFieldOfTheRegister(String label, String typed, String said) {
        fillRegister();
        put(label, typed);
        stays("Register");
        assertThat(clerk.besides(label)).containsText(said);
        assertThat(clerk.field(label)).isFocused();
        assertThat(clerk.field(label)).hasAttribute("aria-invalid", "true");
    }

    @Test
    void isSaidBesideEveryFieldAtOnce() {
        fillRegister();
        put("Received on", "soon");
        put("Written on", "late");
        stays("Register and next");
        for (var label : List.of("Received on", "Written on")) {
            assertThat(clerk.besides(label)).isVisible();
        }
        assertThat(clerk.field("Written on")).isFocused();
    }

    @Test
    void isSaidBesideAFieldOfACorrection() {
        clerk.page().navigate(DemoShelf.atTheDesk("REGISTERED") + "/entry");
        put("Written on", "once upon a time");
        put("Place", "Ghazvin");
        stays("Save");
        assertThat(clerk.besides("Written on")).containsText("This is not understood as a date.");
    }

    @ParameterizedTest
    @CsvSource({
        "From, '', Add consent, Enter the day from which the consent holds.",
        "From, tomorrow, Add consent, This is not understood as a day.",
        "Until, 30/2/2027, Add consent, This is not understood as a day.",
        "Passage, '', Withhold passage, Select or type the passage first.",
        "'Person, as the letter names them', '', Add person, Type the name first.",
        "Into, '', Add translation, Choose a language first."
    })
    void isSaidBesideAFieldOfTheText(String label, String typed, String button, String said) {
        openDraft();
        put(label, typed);
        stays(button);
        assertThat(clerk.besides(label)).containsText(said);
    }

    @Test
    void isSaidOfATextThatIsTooLong() {
        openDraft();
        clerk.write("Original text", "a".repeat(500_001));
        stays("Save");
        assertThat(clerk.besides("Original text")).containsText("too long");
    }

    @ParameterizedTest
    @CsvSource({
        "PSEUDONYM, 2026-01-01, 2027-01-01, A pseudonym belongs to the name form",
        "FULL, 2027-01-01, 2026-01-01, The end lies before the beginning."
    })
    void isSaidAboveTheFormOfAConsent(String nameForm, String from, String until, String said) {
        openDraft();
        put("Name form", nameForm);
        put("From", from);
        put("Until", until);
        stays("Add consent");
        assertThat(clerk.said()).containsText(said);

        put("From", "2026-01-01");
        put("Until", "2027-01-01");
        put("Name form", "FULL");
        clerk.press("Add consent");
        assertThat(clerk.said()).hasText("The consent is recorded.");
    }

    @Test
    void isSaidOfPointsThatAreOpen() {
        openDraft();
        put("Evidence", "");
        put("Title", "");
        stays("Submit for review");
        assertThat(clerk.said()).containsText("Some points must be settled first");
        assertThat(clerk.page().getByText("The letter has no title in its own language."))
                .isVisible();

        put("Title", "A title");
        clerk.press("Submit for review");
        assertThat(clerk.said()).containsText("Submitted for review.");
    }

    private void fillRegister() {
        put("Sender", "Niloufar Test");
        put("Addressee", "Somebody else");
        put("Kind", "DECLARATION");
        put("Mode of receipt", "RED_CROSS");
        put("Received on", "2026-11-20");
        put("Written on", "early 1988");
        put("Place", "Kerman");
        put("Language", "fa");
        put("First words", "به نام خدا");
        clerk.page().locator("summary").first().click();
        put("Also written in", "ar");
        put("Note", "In a blue envelope");
    }

    private void openDraft() {
        clerk.register("For a test of what is refused");
        put("Original text", "One paragraph.\n\nAnother.");
        put("Title", "A title");
        put("Summary", "A summary");
        put("Evidence", "In the green folder");
    }

    private void put(String label, String typed) {
        var field = clerk.field(label).first();
        if (field.evaluate("one => one.localName").equals("select")) {
            field.selectOption(typed);
        } else {
            field.fill(typed);
        }
    }

    private void stays(String button) {
        var before = typed();
        clerk.press(button);
        assertThat(typed()).isEqualTo(before);
    }

    private List<Object> typed() {
        var fields = clerk.page().locator(TYPED);
        return IntStream.range(0, fields.count())
                .mapToObj(fields::nth)
                .map(field -> field.evaluate(
                        "one => one.name + ' = ' + [...(one.selectedOptions || [])].map(o => o.value) + one.value"))
                .toList();
    }
}
