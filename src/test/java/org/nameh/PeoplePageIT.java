package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.Staff;
import org.nameh.support.Words;

/** The pages of people: who they are, news of them, who they are to others, how they can be reached, who is the same. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PeoplePageIT {

    private static final String FOCUS = "document.activeElement.id || document.activeElement.textContent.trim()";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String surname = new SecureRandom()
            .ints(8, 0, 15)
            .mapToObj(at -> "bdfgjklmnprstvz".charAt(at) + "o")
            .collect(Collectors.joining());

    @Test
    void leadsThroughTheWholeStoryByKeyboard() {
        var clerk = browser.enter("clerk");
        var page = clerk.page();
        follow(clerk, "People");
        follow(clerk, "New person or body");
        assertThat(page.locator("[autofocus]")).isFocused();
        type(page, "Farhad " + surname + "\nفرهاد " + surname);
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        type(page, "Sohrab");
        tabTo(page, "yearOfBirth");
        type(page, "۱۳۴۱");
        tabTo(page, "save");
        clerk.leave(() -> page.keyboard().press("Enter"));
        assertThat(clerk.said()).hasText("Entered into the directory.");
        assertThat(page.locator("h1")).hasText("Farhad " + surname);
        assertThat(page.locator(".facts-list").first()).containsText("1962");

        press(page, page.locator("#news summary").elementHandle()::focus);
        tabTo(page, "status");
        type(page, "In");
        tabTo(page, "dated");
        type(page, "2 January 2026");
        tabTo(page, "source");
        type(page, "A cousin who was there");
        clerk.leave(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("#news .history")).containsText("Inside");
        assertThat(page.locator("#news .history")).containsText("2 January 2026");
        assertThat(page.locator("#news .history")).containsText("A cousin who was there");

        press(page, page.locator("#ties summary").elementHandle()::focus);
        tabTo(page, "tieKind");
        type(page, "son");
        tabTo(page, "relative");
        type(page, "Golnar Omidi");
        page.locator(".suggestions [role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        tabTo(page, "tie");
        clerk.leave(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("#ties .rows")).containsText("son of: Golnar Omidi");
    }

    @Test
    void mergesTwoEntriesAndPartsThemAgain() {
        var clerk = browser.enter("clerk");
        var goes = enter(clerk, "فرهاد " + surname, "سهراب");
        clerk.page().navigate("/desk/letters/new");
        clerk.field("Sender").pressSequentially("فرهاد " + surname);
        clerk.page().getByRole(AriaRole.OPTION).first().waitFor();
        clerk.page().keyboard().press("ArrowDown");
        clerk.page().keyboard().press("Enter");
        clerk.choose("Kind", "TESTIMONY").choose("Language", "fa").press("Register");
        var number = clerk.page().locator("h1.number-large bdi").textContent();
        var stays = enter(clerk, "Farhad " + surname, "Sohrab");

        assertThat(clerk.page().locator(".reasons")).containsText("same father’s name");
        clerk.follow("Compare No. " + id(goes));
        assertThat(clerk.page().locator(".comparison")).containsText("Sohrab");
        assertThat(clerk.page().locator("table.rows").last()).containsText(number);
        clerk.press("Merge");
        assertThat(clerk.besides("Why they are one person")).hasText("Write why they are one person.");
        clerk.write("Why they are one person", "The same father, and he says so himself")
                .press("Merge");

        assertThat(clerk.page()).hasURL(Browser.HOUSE + stays);
        assertThat(clerk.page().locator("#letters")).containsText(number);
        assertThat(clerk.page().locator("#merges")).containsText("he says so himself");
        clerk.page().navigate(goes);
        assertThat(clerk.page().locator(".notice").first()).containsText("was merged into entry");
        clerk.leave(() -> clerk.page().locator("#merges input[type=submit]").click());
        assertThat(clerk.said()).hasText("The merge is undone. Both entries are as they were.");
        assertThat(clerk.page().locator("#letters")).not().containsText(number);
        clerk.page().navigate(goes);
        assertThat(clerk.page().locator("#letters")).containsText(number);
        assertThat(clerk.page().locator("#merges")).containsText("Undone by clerk");
    }

    @Test
    void showsBothTextsToWhoeverSavesLate() {
        var mine = browser.enter("clerk");
        var person = enter(mine, "Farhad " + surname, "Sohrab");
        var theirs = browser.enter("editor");
        mine.page().navigate(person + "/edit");
        theirs.page().navigate(person + "/edit");
        theirs.write("Father’s name", "Bahram").press("Save");

        mine.write("Mother’s name", "Golnar").press("Save");

        assertThat(mine.said()).containsText("editor changed this at");
        assertThat(mine.page().locator("aside")).containsText("Bahram");
        assertThat(mine.field("Mother’s name")).hasValue("Golnar");
        assertThat(mine.field("Father’s name")).hasValue("Sohrab");
        mine.press("Save");
        assertThat(mine.said()).hasText("The entry is corrected.");
        assertThat(mine.page().locator(".facts-list").first()).containsText("Golnar");
    }

    @Test
    void keepsAndShowsContactDataOnRequestAlone() {
        var clerk = browser.enter("clerk");
        var person = enter(clerk, "Farhad " + surname, "Sohrab");
        clerk.press("Show contact data");
        clerk.choose("Telephone", "NEVER")
                .write("Never contact via", "The landline of his parents")
                .write("Safe way to reach them", "Through the parish")
                .press("Keep contact data");
        assertThat(clerk.said()).hasText("The contact data are kept, sealed.");
        assertThat(clerk.page().content()).doesNotContain("landline");

        var editor = browser.enter("editor");
        editor.page().navigate(person);
        assertThat(editor.page().content()).doesNotContain("landline");
        editor.press("Show contact data");
        assertThat(editor.field("Never contact via")).hasValue("The landline of his parents");

        clerk.press("Show contact data")
                .write("Safe way to reach them", "By letter")
                .press("Keep contact data");
        editor.write("Addresses and numbers", "+49 30 901820").press("Keep contact data");
        assertThat(editor.said()).containsText("clerk changed this at");
        assertThat(editor.page().locator(".other-contact")).containsText("By letter");
        assertThat(editor.field("Addresses and numbers")).hasValue("+49 30 901820");
        editor.press("Keep contact data");
        assertThat(editor.said()).hasText("The contact data are kept, sealed.");
    }

    @Test
    void saysBesideANewNameHowManyAreCalledSo() {
        var clerk = browser.enter("clerk");
        enter(clerk, "Farhad " + surname, "Sohrab");
        enter(clerk, "فرهاد " + surname, "Bahram");
        clerk.page().navigate("/desk/letters/new");
        clerk.field("Sender").pressSequentially("farhad " + surname);
        assertThat(clerk.page().getByText("2 called just so already.")).isVisible();
        clerk.page().keyboard().press("Escape");
        clerk.page().keyboard().press("ArrowDown");
        clerk.page().keyboard().press("Enter");
        assertThat(clerk.page().getByText("Known to the directory.")).isVisible();
    }

    @Test
    void losesNothingThatWasTypedAmiss() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/people/new");
        clerk.write("Names", "Farhad " + surname)
                .write("Year of birth", "long ago")
                .write("Joined in", "1990")
                .write("Left in", "1985")
                .press("Save");
        assertThat(clerk.besides("Year of birth")).containsText("not understood as a year");
        clerk.write("Year of birth", "1962").press("Save");
        assertThat(clerk.said()).hasText("The year of leaving lies before the year of joining.");
        assertThat(clerk.field("Names")).hasValue("Farhad " + surname);
        clerk.write("Left in", "1999").press("Save");
        assertThat(clerk.said()).hasText("Entered into the directory.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"translator", "admin", "auditor"})
    void areShutToWhoeverDoesNotRegisterOrReview(String account) {
        browser.expects(403);
        var other = browser.enter(account);
        assertThat(other.page().getByText("People", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        for (var address : List.of("/desk/people", "/desk/people/new", "/desk/people/1", "/desk/people/1/edit")) {
            assertThat(other.page().navigate(address).status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void hinderNobody(String language) {
        var words = Words.in(language);
        var page = browser.visit("/desk/login?language=" + language);
        Browser.signIn(page, "clerk");
        var clerk = new Staff(page);
        page.navigate("/desk/people/new");
        clerk.write(words.say("people.names"), "فرهاد " + surname + "\nFarhad " + surname)
                .write(words.say("people.father"), "سهراب")
                .press(words.say("field.save"));
        page.navigate("/desk/people/new");
        clerk.write(words.say("people.names"), "Farhad " + surname)
                .write(words.say("people.father"), "Sohrab")
                .write(words.say("people.born"), "1962")
                .press(words.say("field.save"));
        var person = page.url();
        examine(page, language, "person");
        page.locator("#news summary").click();
        clerk.press(words.say("people.news.record"));
        examine(page, language, "refused");
        clerk.press(words.say("people.contact.open"));
        examine(page, language, "contact");
        page.navigate(person + "/edit");
        examine(page, language, "edit");
        page.navigate("/desk/people?q=" + surname);
        examine(page, language, "list");
        page.navigate(person);
        page.locator("#twins a.button").click();
        examine(page, language, "merge");
        clerk.write(words.say("people.merge.reason"), "The same").press(words.say("people.merge.now"));
        examine(page, language, "merged");
    }

    private static void examine(Page page, String language, String name) {
        for (var width : List.of(1280, 390, 320)) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(name + " at " + width)
                    .isEqualTo(true);
            for (var colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
                assertThat(Axe.on(page)).as(name).isEmpty();
            }
        }
        page.setViewportSize(1280, 800);
    }

    /** Enters somebody and gives the address of their page. */
    private static String enter(Staff clerk, String name, String father) {
        clerk.page().navigate("/desk/people/new");
        clerk.write("Names", name).write("Father’s name", father).press("Save");
        return clerk.page().url().substring(Browser.HOUSE.length());
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void follow(Staff clerk, String link) {
        var page = clerk.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .focus();
        clerk.leave(() -> page.keyboard().press("Enter"));
    }

    private static void press(Page page, Runnable focus) {
        focus.run();
        page.keyboard().press("Enter");
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text);
    }

    private static void tabTo(Page page, String id) {
        for (var stop = 0; stop < 12; stop++) {
            page.keyboard().press("Tab");
            if (id.equals(page.evaluate(FOCUS))) {
                return;
            }
        }
        throw new AssertionError("no way to " + id);
    }
}
