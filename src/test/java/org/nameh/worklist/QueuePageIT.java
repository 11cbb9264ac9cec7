package org.nameh.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;
import org.nameh.support.Staff;

/** The queue, and what is noted on the work on a letter, as editors meet them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class QueuePageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void threeWait() throws Exception {
        try (var desk = Sql.as("nameh_desk")) {
            for (var one = 0; one < 3; one++) {
                LetterBySql.registered(desk).submitted();
            }
            desk.commit();
        }
    }

    @Test
    void countsWhatItShows() {
        var page = browser.enter("editor").page();

        page.navigate("/desk/queue?show=waiting");

        var current = page.locator(".filters [aria-current]");
        assertThat(current).containsText("Waiting for review");
        assertThat(Integer.parseInt(current.locator(".count").innerText())).isGreaterThanOrEqualTo(3);
    }

    @Test
    void leadsFromLetterToLetterByKeysAndBackToTheList() {
        var editor = browser.enter("editor");
        var page = editor.page();
        page.navigate("/desk/queue?show=waiting&sort=received");
        var second = page.locator("tbody tr").nth(1).locator("a").first().innerText();

        editor.leave(() -> page.locator("tbody tr a").first().click());
        assertThat(page.locator(".queue-place")).containsText("1/");
        editor.leave(() -> page.keyboard().press("Control+ArrowRight"));

        assertThat(page.locator("h1").first()).containsText(second);
        assertThat(page.locator(".queue-place")).containsText("2/");
        editor.leave(() -> page.keyboard().press("Control+ArrowLeft"));
        editor.follow("Open the letter").follow("Review and publication");
        assertThat(page.locator(".queue-place")).containsText("1/");
        editor.leave(() -> page.locator(".queue-place a:not([rel])").click());
        assertThat(page).hasURL(Pattern.compile(".*/desk/queue\\?show=waiting&sort=received"));
    }

    @Test
    void opensTheNextLetterOfTheListAfterADecision() {
        var editor = browser.enter("editor");
        var page = editor.page();
        page.navigate("/desk/queue?show=waiting&sort=received");
        var size = page.locator(".filters [aria-current] .count").innerText();
        var first = page.locator("tbody tr").first().locator("a").innerText();
        var second = page.locator("tbody tr").nth(1).locator("a").innerText();
        editor.leave(() -> page.locator("tbody tr a").first().click());
        assertThat(page.locator(".queue-place")).containsText("1/" + size);

        editor.follow("Whole text");
        takeUp(editor);
        editor.field("Text").check();
        editor.write("Reason", "A word is missing.").press("Return");

        assertThat(editor.said()).containsText(first);
        assertThat(page.locator("h1").first()).containsText(second);
        assertThat(page.locator(".queue-place")).containsText("1/" + (Integer.parseInt(size) - 1));
    }

    /** Another test may have left the first letter of the list in review by the same editor. */
    private static void takeUp(Staff editor) {
        if (editor.page().locator("#takeUp, [id$=':takeUp']").count() > 0) {
            editor.press("Take up");
        }
    }

    @Test
    void goesBackToTheListAfterTheLastLetterOfIt() {
        var editor = browser.enter("editor");
        var page = editor.page();
        page.navigate("/desk/queue?show=waiting&sort=received");
        editor.leave(() -> page.locator("tbody tr a").first().click());
        unfold(page);
        editor.write("Tag", "alone").press("Add tag");
        page.navigate("/desk/queue?show=waiting&tag=alone");
        assertThat(page.locator("tbody tr")).hasCount(1);
        editor.leave(() -> page.locator("tbody tr a").first().click());
        assertThat(page.locator(".queue-place [rel]")).hasCount(0);

        editor.field("Text").check();
        editor.write("Reason", "A word is missing.").press("Return");

        assertThat(editor.said()).hasText("Returned. A new draft is open for those who wrote it.");
        assertThat(page.locator(".queue-place")).containsText("–/0");
        editor.leave(() -> page.locator(".queue-place a:not([rel])").click());
        assertThat(page).hasURL(Browser.HOUSE + "/desk/queue?show=waiting&tag=alone");
    }

    @Test
    void turnsTheKeysWithTheDirectionOfReading() {
        var editor = enterIn("fa");
        var page = editor.page();
        page.navigate("/desk/queue?show=waiting");
        editor.leave(() -> page.locator("tbody tr a").first().click());

        editor.leave(() -> page.keyboard().press("Control+ArrowLeft"));

        assertThat(page.locator(".queue-place")).containsText("۲/");
    }

    @Test
    void assignsHoldsAssessesAndTags() {
        var editor = opened();
        var page = editor.page();

        unfold(page);
        editor.choose("Assigned to", "translator").write("Due", "2999-01-01").press("Assign");
        assertThat(editor.said()).containsText("Assignment recorded.");
        unfold(page);
        editor.press("Hold");
        assertThat(editor.besides("Why it is held")).containsText("Say why the letter is held.");
        unfold(page);
        editor.write("Why it is held", "The family asked.")
                .write("Held until", "2999-02-02")
                .press("Hold");
        assertThat(editor.said()).containsText("The letter is held.");
        unfold(page);
        editor.choose("Risk", "HIGH").write("Why", "A brother is inside.").press("Record risk");
        unfold(page);
        editor.write("Tag", "minors").press("Add tag");

        var docket = page.locator("#docket-of-letter .facts-list");
        assertThat(docket).containsText("translator");
        assertThat(docket).containsText("1 January 2999");
        assertThat(docket).containsText("The family asked.");
        assertThat(docket).containsText("High risk · A brother is inside.");
        assertThat(docket).containsText("minors");
        editor.press("Go on with it");
        assertThat(docket).not().containsText("The family asked.");
    }

    @Test
    void tellsWhoHasALetterAndLetsOthersTakeItOver() {
        var editor = opened();
        editor.press("Take up");
        assertThat(editor.page().locator("#docket-of-letter")).containsText("editor");

        var other = browser.enter("editor2");
        other.page().navigate(editor.page().url());
        assertThat(other.page().locator("#docket-of-letter .notice")).containsText("editor has had it since");
        other.press("Take over");

        assertThat(other.page().locator("#docket-of-letter .facts-list")).containsText("editor2");
        other.press("Give back");
        assertThat(other.said()).containsText("The letter waits for whoever takes it up next.");
    }

    @Test
    void savesAListAndForgetsIt() {
        var editor = browser.enter("editor");
        var page = editor.page();
        page.navigate("/desk/queue?show=held&sort=due");
        page.locator(".queue-filter summary").click();
        editor.press("Save list");
        assertThat(editor.besides("Save this list as")).containsText("Give the list a name.");

        page.locator(".queue-filter summary").click();
        editor.write("Save this list as", "On hold, by day").press("Save list");
        page.navigate("/desk/queue");
        editor.follow("On hold, by day");

        assertThat(page).hasURL(Browser.HOUSE + "/desk/queue?show=held&sort=due");
        page.locator(".queue-filter summary").click();
        editor.press("Forget list On hold, by day");
        assertThat(page.locator("main")).not().containsText("Forget list On hold");
    }

    @Test
    void doesOneThingToTheLettersTickedByKey() {
        var editor = browser.enter("editor");
        var page = editor.page();
        page.navigate("/desk/queue?show=waiting");
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator("tbody input:checked")).hasCount(2);
        editor.choose("What to do", "TAG").press("Do it");
        assertThat(editor.besides("Reason or tag")).containsText("Write the reason or the tag.");
        assertThat(page.locator("tbody input:checked")).hasCount(2);

        editor.write("Reason or tag", "urgent").press("Do it");

        assertThat(page).hasURL(Pattern.compile(".*/desk/bulk\\?job=\\d+"));
        assertThat(page.locator("main")).containsText("2 of 2 letters settled, 0 of them refused");
        assertThat(page.locator("tbody tr")).hasCount(2);
    }

    @Test
    void letsTheAdministratorReassignWhatSomebodyLeftAndTellsTheOtherOnce() {
        var editor = opened();
        unfold(editor.page());
        editor.choose("Assigned to", "translator").press("Assign");

        var admin = browser.enter("admin");
        admin.follow("Reassign everything of a person");
        admin.choose("Assigned to now", "translator")
                .choose("To whom", "editor2")
                .press("Reassign");

        assertThat(admin.page().locator("main")).containsText("0 of them refused");
        assertThat(admin.page().locator(".facts").last()).containsText("Done");
        var other = browser.enter("editor2");
        other.page().navigate("/desk/notices");
        other.leave(() -> other.page()
                .getByText(Pattern.compile("Letters assigned: \\d+"))
                .first()
                .click());
        assertThat(other.page()).hasURL(Browser.HOUSE + "/desk/queue");
    }

    @Test
    void showsOthersWhatTheyCanDo() {
        var translator = browser.enter("translator");

        translator.page().navigate("/desk/queue");

        assertThat(translator.page().locator(".filters").first().locator("a")).hasCount(3);
    }

    @Test
    void hindersNobody() {
        var page = opened().page();
        unfold(page);
        assertThat(Axe.on(page)).isEmpty();
        for (var queue : List.of(page, enterIn("fa").page())) {
            queue.navigate("/desk/queue?show=waiting");
            queue.locator(".queue-filter summary").click();
            assertThat(Axe.on(queue)).isEmpty();
        }
    }

    /** An editor with a session of their own, whose language is no other test’s. */
    private Staff enterIn(String language) {
        var page = browser.visit("/desk/login?language=" + language);
        Browser.signIn(page, "editor");
        return new Staff(page);
    }

    private Staff opened() {
        var editor = browser.enter("editor");
        editor.page().navigate("/desk/queue?show=waiting");
        editor.leave(() -> editor.page().locator("tbody tr a").first().click());
        return editor;
    }

    private static void unfold(Page page) {
        page.locator("#docket-of-letter details:not([open]) > summary").click();
    }
}
