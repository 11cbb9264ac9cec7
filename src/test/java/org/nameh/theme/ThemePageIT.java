package org.nameh.theme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Random;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Browser;
import org.nameh.support.DemoShelf;
import org.nameh.support.Staff;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ThemePageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String word =
            new Random().ints(12, 'A', 'Z' + 1).mapToObj(Character::toString).collect(Collectors.joining());

    private final String code = "PAGE_" + word;

    @Test
    void isEnteredRenamedAndRetiredByTheAdministrator() {
        var admin = entered();
        assertThat(admin.said()).hasText(word + " English can be chosen now.");

        admin.follow(word + " English").write("Label in German", "Neu " + word).press("Save");
        assertThat(admin.said()).hasText(word + " English has its new labels.");
        assertThat(admin.follow(word + " English").field("Label in German")).hasValue("Neu " + word);
        assertThat(admin.field("Code")).isDisabled();

        admin.press("Take out of use");
        assertThat(row(admin)).containsText("out of use");
        admin.follow(word + " English").press("Take into use again");
        assertThat(row(admin)).not().containsText("out of use");
    }

    @Test
    void saysBesideTheFieldWhatIsMissingAndLosesNothing() {
        var admin = at("admin", "/desk/settings/themes");

        admin.write("Code", "lower case").write("Label in French", word).press("Save");

        assertThat(admin.besides("Code")).containsText("capital letters");
        assertThat(admin.besides("Label in German")).containsText("Write a label");
        assertThat(admin.field("Label in French")).hasValue(word);
    }

    @Test
    void isLedToFromTheSettingsAndShutToOthers() {
        browser.expects(403);
        var admin = at("admin", "/desk/settings");
        admin.follow("Add, rename and retire themes");
        assertThat(admin.page().locator("h1")).hasText("Themes of letters");

        assertThat(browser.enter("editor")
                        .page()
                        .navigate("/desk/settings/themes")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void isChosenOfALetterAndReadWhereItIsReviewed() {
        entered();
        var clerk = browser.enter("clerk").register("about " + word);
        var letter = clerk.page().url().replaceAll("\\?.*", "");
        clerk.write("Original text", "We were told to wait.").write("Title", "Waiting");
        choice(clerk, "Escape").check();
        choice(clerk, word + " English").check();
        clerk.press("Save");
        assertThat(choice(clerk, "Escape")).isChecked();
        assertThat(choice(clerk, word + " English")).isChecked();
        assertThat(choice(clerk, "Children")).not().isChecked();

        clerk.press("Submit for review");
        var editor = at("editor", letter.replace(Browser.HOUSE, "") + "/review");
        assertThat(editor.page().locator(".preview .themes")).containsText(word + " English");
        editor.page().navigate(letter + "/review?view=final");
        assertThat(editor.page().locator("main")).containsText("Themes: Escape · " + word + " English");

        returned(editor, letter);
        clerk.page().navigate(letter);
        choice(clerk, "Escape").uncheck();
        choice(clerk, "Children").check();
        clerk.press("Save").press("Submit for review");
        editor.page().navigate(letter + "/review?view=changes");
        assertThat(editor.page().locator("#changed-themes del")).containsText("Escape");
        assertThat(editor.page().locator("#changed-themes ins")).containsText("Children");
    }

    private static void returned(Staff editor, String letter) {
        editor.page().navigate(letter + "/review");
        editor.page().locator("#grounds input").first().check();
        editor.write("Reason", "Another theme.").press("Return");
    }

    @Test
    void leadsReadersFromALetterToThoseLikeIt() {
        var page = browser.visit("/en" + DemoShelf.published("The watchmaker’s son"));

        page.locator(".themes").getByText("Return to life outside").click();

        assertThat(page).hasURL(Browser.HOUSE + "/en/letters?theme=LIFE_OUTSIDE");
        assertThat(page.locator("main")).containsText("The lift works");
        page.navigate("/en/");
        page.locator("nav.main").getByText("Themes").click();
        assertThat(page.locator(".index")).containsText("Escape");
        assertThat(page.locator(".index")).not().containsText("Forced divorce");
    }

    private Staff entered() {
        var admin = at("admin", "/desk/settings/themes").write("Code", code);
        for (var language : new String[] {"English", "Persian", "Arabic", "German", "French"}) {
            admin.write("Label in " + language, word + " " + language);
        }
        return admin.press("Save");
    }

    private Locator row(Staff admin) {
        return admin.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(code));
    }

    private static Locator choice(Staff staff, String label) {
        return staff.field(staff.page().locator("#subject"), label);
    }

    private Staff at(String account, String address) {
        var staff = browser.enter(account);
        staff.page().navigate(address);
        return staff;
    }
}
