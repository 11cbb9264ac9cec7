package org.nameh.submission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.submission.web.Work;
import org.nameh.support.Browser;
import org.nameh.support.SampleScans;
import org.nameh.support.Staff;
import org.nameh.support.Words;

/** A letter that anybody sends, from the advice before it to the number that a clerk gives it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SubmissionPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String mother = "مادر " + mark;
    private final Words words = Words.in("fa");

    @Test
    void bringsALetterInPersianFromAPhoneWithoutScriptIntoTheRegister() {
        var sender = phone();
        sender.press(say("begin"));
        sender.write(say("TEXT"), "پسرم، " + mark + "\n\nما هنوز چشم به راهیم.").press(say("next"));
        requireNarrow(sender.page());
        var code = sender.page().locator(".notice .code").textContent();
        sender.field(say("files")).setInputFiles(new FilePayload("صفحه.jpg", "image/jpeg", picture()));
        sender.press(say("files.add"));
        assertThat(sender.page().locator(".files .file")).hasText("صفحه.jpg");
        requireNarrow(sender.page());

        var later = phone();
        later.write(say("resume.code"), code).press(say("resume"));
        assertThat(later.page().locator("main")).containsText("ما هنوز چشم به راهیم.");
        later.leave(() -> later.page().locator("button[value=ORIGIN]").click());
        tellOrigin(later);
        chooseConsent(later);
        later.write(say("REACH"), "۰۹۱۲ " + mark).write(say("NEVER_VIA"), "پست").press(say("next"));
        requireNarrow(later.page());
        later.press(say("send"));
        assertThat(later.page().locator("h1")).hasText(say("end.WAITING"));
        assertThat(later.page().locator(".notice .code")).hasText(code);
        assertThat(later.page().locator("main")).not().containsText("چشم به راهیم");
        requireNarrow(later.page());

        accept();
        var after = phone();
        after.write(say("resume.code"), code).press(say("resume"));
        assertThat(after.page().locator("h1")).hasText(say("end.ACCEPTED"));
        assertThat(after.page().context().cookies()).isEmpty();
    }

    private Staff phone() {
        return new Staff(browser.visit(
                "/fa/submit",
                options -> options.setJavaScriptEnabled(false).setLocale("fa").setViewportSize(390, 800)));
    }

    private void tellOrigin(Staff sender) {
        sender.field(say("FAMILY")).check();
        sender.write(say("WRITER"), mother)
                .write(say("ADDRESSEE"), "پسر " + mark)
                .write(say("WRITTEN"), "۱۴۰۲/۵/۱۲")
                .press(say("next"));
        requireNarrow(sender.page());
    }

    private void chooseConsent(Staff sender) {
        sender.field(say("USE.PUBLISH")).check();
        sender.field(say("name.INITIALS")).check();
        sender.press(say("next"));
        assertThat(sender.page().locator(".problem")).hasText(say("flaws"));
        assertThat(sender.page().locator("main")).containsText(say("flaw.what"));
        assertThat(sender.page().locator("fieldset:has([name=PUBLISH_TEXT])"))
                .hasAccessibleDescription(say("flaw.what"));
        assertThat(sender.field(say("name.INITIALS"))).isChecked();
        requireNarrow(sender.page());
        sender.field(say("PUBLISH_TEXT")).check();
        sender.press(say("next"));
    }

    private void accept() {
        var clerk = browser.enter("clerk");
        open(clerk, mother);
        assertThat(clerk.field("Sender")).hasValue(mother);
        assertThat(clerk.field("Kind")).hasValue("FAMILY_LETTER");
        assertThat(clerk.page().locator(".cards img")).hasCount(1);
        clerk.press("Accept and register");

        assertThat(clerk.said()).containsText("Accepted as");
        var main = clerk.page().locator("main");
        assertThat(main).containsText(mother);
        assertThat(main).containsText(Words.in("en").say("modeOfReceipt.WEB_FORM"));
        assertThat(clerk.field("Original text")).hasValue(Pattern.compile("پسرم، " + mark + ".*", Pattern.DOTALL));
        var letter = clerk.page().url().replaceFirst("\\?.*", "");
        clerk.page().navigate(letter + "/scans");
        assertThat(clerk.page().locator(".cards .card")).hasCount(1);
        clerk.page().navigate(letter + "/receipt");
        assertThat(clerk.page().locator("main")).containsText("clerk");
        clerk.page().navigate("/desk/submissions?show=settled");
        assertThat(clerk.page().locator("tbody tr").first()).containsText("Accepted");
    }

    /** Opens the newest of what waits, which is on the last page of the list; that of an earlier test may wait too. */
    private void open(Staff clerk, String writer) {
        clerk.page().navigate("/desk/submissions");
        while (clerk.page().locator("a[rel=next]").count() > 0) {
            clerk.leave(() -> clerk.page().locator("a[rel=next]").click());
        }
        clerk.leave(() -> clerk.page().locator("tbody tr a").last().click());
        assertThat(clerk.field("Sender")).hasValue(writer);
    }

    @Test
    void isDeclinedInWords() {
        var sender = phone();
        sender.press(say("begin"));
        sender.write(say("TEXT"), "تبلیغ " + mark).press(say("next"));
        var code = sender.page().locator(".notice .code").textContent();
        sender.press(say("next"));
        sender.write(say("WRITER"), mother).press(say("next"));
        sender.field(say("USE.KEEP")).check();
        sender.press(say("next"));
        sender.press(say("next"));
        sender.press(say("send"));

        var editor = browser.enter("editor");
        open(editor, mother);
        assertThat(editor.button("Accept and register")).hasCount(0);
        editor.press("Decline it");
        assertThat(editor.besides("Why")).containsText("Choose a reason.");
        editor.choose("Why", "ADVERTISING").write("Words to the sender", "این نامه نیست. " + mark);
        editor.press("Decline it");
        assertThat(editor.said()).containsText("Declined.");

        var after = phone();
        after.write(say("resume.code"), code).press(say("resume"));
        assertThat(after.page().locator("main")).containsText("این نامه نیست. " + mark);
        assertThat(after.page().locator("main")).containsText(words.say("declineReason.ADVERTISING"));
    }

    @Test
    void worksForMoreGoesWhereAScriptRuns() {
        var page = browser.visit("/en/submit");
        var sender = new Staff(page).press("Begin");
        var challenge = page.locator("form:has(#TEXT) input[name=challenge]").inputValue();

        sender.field("Text of the letter").pressSequentially("Dear");
        var work = page.locator("form:has(#TEXT) input[name=work]");
        assertThat(work).not().hasValue("", new LocatorAssertions.HasValueOptions().setTimeout(60_000));

        var number = work.inputValue();
        assertThat(new Work(challenge, number).isDone()).isTrue();
        sender.press("Save and go on");
        assertThat(page.locator(".notice .code")).isVisible();
    }

    @Test
    void losesNothingOnTheWayBack() {
        var sender = new Staff(browser.visit("/en/submit")).press("Begin");
        sender.write("Text of the letter", "Dear " + mark).press("Save and go on");
        sender.press("Save and go on");
        sender.write("Where it was written", "Bremen").press("Save and go back");
        sender.press("Save and go back");
        assertThat(sender.field("Text of the letter")).hasValue("Dear " + mark);
        sender.press("Save and go on").press("Save and go on");
        assertThat(sender.field("Where it was written")).hasValue("Bremen");

        sender.page().locator(".discard summary").click();
        sender.press("Delete all of it");
        assertThat(sender.page().locator("h1")).hasText("Deleted");
    }

    private static byte[] picture() {
        return SampleScans.as("jpg", SampleScans.page(UUID.randomUUID().hashCode()));
    }

    private static void requireNarrow(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    private String say(String key) {
        return words.say("submission." + key);
    }
}
