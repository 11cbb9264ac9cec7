package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Browser;
import org.nameh.support.Staff;

/** The rounds of a letter as those see them who take part: two approvals, a decision taken back, a conflict, a correction. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RoundsPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterEach
    void settleAsBefore() {
        settle("NEVER");
    }

    @Test
    void takeTwoApprovalsAndSayWhoseIsMissing() {
        var review = submitted("For a test of two approvals") + "/review";
        settle("ALWAYS");

        var first = at(browser.enter("editor"), review);
        assertThat(notice(first)).containsText("2 approvals are needed");
        assertThat(notice(first)).containsText("Yours is missing.");
        first.press("Approve");
        assertThat(first.said()).hasText("Your approval is kept. Another editor must approve it too.");
        assertThat(notice(first)).containsText("1 of 2 approvals: editor. Still to approve, one of:");
        assertThat(first.button("Approve")).hasCount(0);

        var second = at(browser.enter("editor2"), review);
        assertThat(notice(second)).containsText("1 of 2 approvals: editor. Yours is missing.");
        second.press("Approve");
        assertThat(second.said()).hasText("Approved. It can be published now.");
    }

    @Test
    void rememberWhatWasSettledAndByWhom() {
        var admin = settle("HIGH_RISK");

        assertThat(admin.said()).hasText("Settled from now on. It is in the audit trail.");
        assertThat(admin.page().locator(".history li").first()).containsText("Letters at high risk · admin");
    }

    @Test
    void takeInATranslationThatIsChangedAfterAReturnAndHandedInAtOnce() {
        var clerk = translating("For a test of a return").press("Submit for review");
        var letter = clerk.page().url().replaceAll("[?#].*", "");
        var editor = at(browser.enter("editor"), letter + "/review");
        editor.field("Text").check();
        editor.write("Reason", "Read the translation again.").press("Return");

        at(clerk, letter).write("Translation", "Un autre alinéa.").press("Submit for review");

        assertThat(clerk.said()).containsText("Submitted for review.");
        at(editor, letter + "/review?view=final");
        assertThat(editor.page().locator("h1")).containsText("Submitted");
        assertThat(editor.page().locator(".marked")).containsText("Un autre alinéa.");
    }

    private Staff translating(String firstWords) {
        var clerk = browser.enter("clerk").register(firstWords);
        clerk.write("Original text", "Ein Absatz.").write("Title", "Ein Titel");
        clerk.choose("Into", "fr").press("Add translation");
        return clerk.write("Translation", "Un alinéa.");
    }

    @Test
    void goOnWhenADecisionIsTakenBack() {
        var letter = submitted("For a test of second thoughts");
        var editor = at(browser.enter("editor"), letter + "/review").press("Approve");

        editor.page().getByText("Take a decision back").click();
        editor.press("Take back");
        assertThat(editor.besides("Why it is taken back")).containsText("Write the reason");
        editor.write("Why it is taken back", "The date is wrong.").press("Take back");

        assertThat(editor.said()).hasText("Taken back. The version is under review again.");
        assertThat(editor.button("Approve")).isVisible();
        var clerk = at(browser.enter("clerk"), letter);
        assertThat(clerk.page().locator(".history").first()).containsText("Decision taken back");
        assertThat(clerk.page().locator(".history").first()).containsText("The date is wrong.");
    }

    @Test
    void stopForWhoDeclaresAConflictUntilItIsLifted() {
        var letter = submitted("For a test of a conflict");
        var editor = at(browser.enter("editor"), letter + "/review");
        editor.page().getByText("Declare a conflict of interest").first().click();
        editor.press("Declare a conflict of interest");
        assertThat(editor.besides("Why you are too near to it")).containsText("Write why");
        editor.write("Why you are too near to it", "My cousin wrote it.").press("Declare a conflict of interest");

        assertThat(editor.button("Approve")).hasCount(0);
        assertThat(at(browser.enter("editor2"), letter + "/review").page().locator("blockquote.reason"))
                .containsText("My cousin wrote it.");
        var admin = at(browser.enter("admin"), "/desk/settings");
        assertThat(admin.page().locator("main")).not().containsText("My cousin wrote it.");
        admin.write("Why it is lifted", "Nobody else is here.");
        admin.leave(() -> admin.page()
                .locator("[aria-label^='Lift: " + number(letter) + "']")
                .click());
        assertThat(admin.said()).containsText("is lifted");
        assertThat(at(editor, letter + "/review").button("Approve")).isVisible();
    }

    private static String number(String letter) {
        return letter.replaceAll(".*/", "").replace('-', '/');
    }

    @Test
    void tellThePublicWhatWasCorrected() {
        var letter = submitted("For a test of a correction");
        var clerk = at(browser.enter("clerk"), letter);
        consent(clerk);
        var editor =
                at(browser.enter("editor"), letter + "/review").press("Approve").press("Publish");
        at(clerk, letter).press("Open a new version");
        clerk.write("Original text", "Ein anderer Absatz.").press("Submit for review");

        at(editor, letter + "/review").press("Approve");
        editor.press("Publish");
        assertThat(editor.page().locator("#changeNote-en-error")).containsText("Write in one language at least");
        corrected(editor, "Deutsch").fill("Ein Absatz war falsch.");
        editor.press("Publish");

        assertThat(editor.said()).hasText("The correction is published.");
        editor.follow("Read it as the public does");
        assertThat(editor.page().locator("main .notice").first()).containsText("Corrected on");
        assertThat(editor.page().locator("main .notice bdi[lang=de]")).hasText("Ein Absatz war falsch.");
        at(editor, letter + "/review").press("Withdraw");
    }

    private static Locator corrected(Staff editor, String language) {
        var notes = editor.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("What was corrected"));
        return editor.field(notes, language);
    }

    private static void consent(Staff clerk) {
        clerk.choose("Act", "PUBLISH_TEXT")
                .choose("Name form", "ANONYMOUS")
                .write("From", "2026-01-01")
                .press("Add consent");
    }

    private String submitted(String firstWords) {
        var clerk = browser.enter("clerk").register(firstWords);
        clerk.write("Original text", "Ein Absatz.").write("Title", "Ein Titel").press("Submit for review");
        return clerk.page().url().replaceAll("\\?.*", "");
    }

    private Staff settle(String which) {
        return at(browser.enter("admin"), "/desk/settings")
                .choose("Second approval", which)
                .press("Save");
    }

    private static Locator notice(Staff staff) {
        return staff.page().locator("aside .notice").first();
    }

    private static Staff at(Staff staff, String address) {
        staff.page().navigate(address);
        return staff;
    }
}
