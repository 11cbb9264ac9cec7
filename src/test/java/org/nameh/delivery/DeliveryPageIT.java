package org.nameh.delivery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Browser;
import org.nameh.support.Staff;
import org.nameh.support.Words;

/** The way of a letter to somebody inside, as staff follow it: from the bag to the proof that it arrived. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DeliveryPageIT {

    private static final byte[] REPORT = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 3_000_000);

    @RegisterExtension
    final Browser browser = new Browser();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void bringsALetterOfAMotherFromTheRegisterToHerSon() {
        var clerk = motherWrites(browser.enter("clerk"), Words.in("en"));
        var letter = address(clerk);
        var number = clerk.page().locator(".number-large bdi").textContent();
        assertThat(clerk.page().locator("#delivery")).containsText("With us");

        handOver(clerk, number);
        assertThat(clerk.page().locator(".to-sign tbody tr")).hasCount(1);
        assertThat(clerk.page().locator(".to-sign")).containsText("Son " + mark);
        assertThat(clerk.page().locator(".sheet-of-paper")).containsText("Red Cross " + mark);

        clerk.page().navigate(letter + "/delivery");
        assertThat(clerk.page().locator(".events > li"))
                .hasText(Pattern.compile("Handed over.*M\\. Delegate.*", Pattern.DOTALL));
        clerk.choose("What happened", "IN_TRANSIT")
                .write("Note", "By the road.")
                .press("Record");
        assertThat(clerk.besides("Source")).containsText("Write who told us of it.");
        assertThat(clerk.field("Note")).hasValue("By the road.");
        clerk.write("Source", "The delegate, by telephone").press("Record");
        assertThat(clerk.said()).containsText("The news is recorded.");

        deliver(clerk);
        assertThat(clerk.page().locator(".delivery-state")).hasText("Delivered");
        var proof = clerk.page().locator("a[href*='/desk/deliveries/proof']");
        var answer = clerk.page().request().get(proof.getAttribute("href"));
        assertThat(answer.body()).isEqualTo(REPORT);
        assertThat(answer.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        clerk.page().navigate("/desk/deliveries?show=DELIVERED&body=" + body(clerk));
        assertThat(clerk.page().locator("table.deliveries tbody tr")).hasCount(1);
        clerk.page().navigate(letter + "/custody");
        assertThat(clerk.page().locator(".chain > li").last()).containsText("Red Cross " + mark);
    }

    private void handOver(Staff clerk, String number) {
        clerk.page().navigate("/desk/deliveries?show=IN_CUSTODY");
        clerk.press("Hand over");
        assertThat(clerk.besides("Handed over to")).containsText("Tick at least one letter");
        row(clerk.page(), number).locator("input").check();
        clerk.press("Hand over");
        assertThat(clerk.besides("Handed over to")).containsText("Write the body");
        assertThat(row(clerk.page(), number).locator("input")).isChecked();
        clerk.write("Handed over to", "Red Cross " + mark)
                .write("Delegate", "M. Delegate")
                .write("Number of the slip", "A-17")
                .press("Hand over");
        assertThat(clerk.page()).hasURL(Pattern.compile(".*/desk/deliveries/bags/\\d+"));
    }

    /** The letter stands on one of the pages of the list. */
    private static Locator row(Page page, String number) {
        var row = page.locator("table.deliveries tbody tr").filter(new Locator.FilterOptions().setHasText(number));
        while (row.count() == 0) {
            new Staff(page).leave(() -> page.locator("a[rel=next]").click());
        }
        return row;
    }

    private void deliver(Staff clerk) {
        clerk.choose("What happened", "DELIVERED")
                .write("Source", "The delegate")
                .press("Record");
        assertThat(clerk.besides("Proof")).containsText("Add the proof");
        clerk.field("Proof").setInputFiles(new FilePayload("report.pdf", "application/pdf", "<html>".getBytes()));
        clerk.press("Record");
        assertThat(clerk.besides("Proof")).containsText("neither JPEG, PNG nor PDF");
        assertThat(clerk.field("Source")).hasValue("The delegate");
        clerk.field("Proof").setInputFiles(new FilePayload("report.pdf", "application/pdf", REPORT));
        clerk.press("Record");
    }

    private String body(Staff clerk) {
        clerk.page().navigate("/desk/deliveries?show=all");
        return clerk.page()
                .locator("#bodyAsked option")
                .filter(new Locator.FilterOptions().setHasText("Red Cross " + mark))
                .getAttribute("value");
    }

    @Test
    void worksInPersianOnAPhoneWithoutScript() {
        var words = Words.in("fa");
        var page = browser.visit(
                "/desk/",
                options -> options.setJavaScriptEnabled(false).setLocale("fa").setViewportSize(390, 800));
        Browser.signIn(page, "clerk");
        var clerk = motherWrites(new Staff(page), words);
        var letter = address(clerk);
        clerk.follow(words.say("delivery.open"));
        requireNarrow(page);
        clerk.write(words.say("delivery.body"), "صلیب سرخ " + mark)
                .write(words.say("delivery.happened"), "۱۴۰۲/۵/۱۲")
                .press(words.say("delivery.record"));
        assertThat(clerk.said()).containsText(words.say("delivery.done"));
        assertThat(page.locator(".events")).containsText("۱۲ مرداد ۱۴۰۲");
        assertThat(page.locator(".silence")).hasText(Pattern.compile("[۰-۹٬]+ روز بی‌خبر"));

        clerk.choose(words.say("delivery.kind"), "DELIVERED")
                .write(words.say("delivery.source"), "نماینده")
                .press(words.say("delivery.record"));
        assertThat(clerk.besides(words.say("delivery.proof"))).containsText(words.say("delivery.refused.proof"));
        clerk.field(words.say("delivery.proof"))
                .setInputFiles(new FilePayload("گزارش.pdf", "application/pdf", Arrays.copyOf(REPORT, 2000)));
        clerk.press(words.say("delivery.record"));
        assertThat(page.locator(".delivery-state")).hasText(words.say("eventKind.DELIVERED"));
        assertThat(page.locator("a[href*='/desk/deliveries/proof']")).hasText("گزارش.pdf");
        for (var address : new String[] {letter, letter + "/delivery", "/desk/deliveries?show=all"}) {
            page.navigate(address);
            requireNarrow(page);
        }
    }

    private static void requireNarrow(Page page) {
        assertThat(page.locator("main").boundingBox().width).isLessThanOrEqualTo(390);
    }

    @Test
    void putsAnEventRightAndShowsBoth() {
        var clerk = motherWrites(browser.enter("clerk"), Words.in("en"));
        clerk.follow("Dossier, add news");
        clerk.write("Body", "Red Cross " + mark).write("When", "2025-10-12").press("Record");
        assertThat(clerk.page().locator(".silence")).hasText(Pattern.compile("no news for [\\d,]+ days"));
        clerk.leave(() -> clerk.page().locator(".events .ways a").click());
        assertThat(clerk.field("Body")).hasValue("Red Cross " + mark);
        clerk.write("When", "early 2025").press("Record");
        assertThat(clerk.besides("Note")).containsText("Say in the note what was wrong.");
        clerk.write("Note", "The day was wrong.").press("Record");

        assertThat(clerk.page().locator(".events > li")).hasCount(1);
        assertThat(clerk.page().locator("details .struck")).hasText(Pattern.compile("Handed over.*12 October 2025.*"));
        assertThat(clerk.page().locator(".events")).containsText("2025");
    }

    @Test
    void showsTheFieldsOfTheKindAlone() {
        var clerk = motherWrites(browser.enter("clerk"), Words.in("en"));
        clerk.follow("Dossier, add news");

        assertThat(clerk.field("Number of the slip")).isVisible();
        assertThat(clerk.field("Proof")).isHidden();
        clerk.choose("What happened", "DELIVERED_LATE");
        assertThat(clerk.field("Number of the slip")).isHidden();
        assertThat(clerk.field("Proof")).isVisible();
    }

    @Test
    void putsBackWhatWasTypedAndNotSent() {
        var clerk = motherWrites(browser.enter("clerk"), Words.in("en"));
        clerk.follow("Dossier, add news");
        clerk.choose("What happened", "DELIVERED_LATE").write("Note", "He came out at night.");
        clerk.field("Note").press("End");
        clerk.page()
                .waitForCondition(() ->
                        clerk.page().locator("#news .kept-line").textContent().contains("aved"));

        clerk.page().navigate(clerk.page().url());
        clerk.page().waitForURL(Pattern.compile(".*\\?unsent=.*"));

        assertThat(clerk.field("Note")).hasValue("He came out at night.");
        assertThat(clerk.field("What happened")).hasValue("DELIVERED_LATE");
    }

    @Test
    void remindsOnTheDashboardUntilItIsDone() {
        var clerk = motherWrites(browser.enter("clerk"), Words.in("en"));
        clerk.follow("Dossier, add news").press("Set reminder");
        assertThat(clerk.besides("On the day")).containsText("Choose today or a day to come.");
        var dossier = clerk.page().url();
        clerk.write("On the day", LocalDate.now(Clock.systemUTC()).plusDays(1).toString())
                .press("Set reminder");
        assertThat(clerk.besides("What for")).containsText("Write what is to be done");
        clerk.write("On the day", LocalDate.now(Clock.systemUTC()).toString())
                .write("What for", "Ask " + mark)
                .press("Set reminder");
        assertThat(clerk.page().locator("#reminders")).containsText("due");

        clerk.page().navigate("/desk/dashboard");
        clerk.leave(() -> clerk.page().locator(".tasks a[href*=deliveries]").click());
        assertThat(clerk.page().locator("table.deliveries .late").first()).hasText("due");

        clerk.page().navigate(dossier);
        clerk.leave(() -> clerk.page().locator("#reminders input[value=Done]").click());
        assertThat(clerk.page().locator("#reminders .struck")).hasText("Ask " + mark);
    }

    @Test
    void declaresAnotherLetterAndTakesThatBack() {
        var clerk = browser.enter("clerk").register("For him " + mark);
        clerk.press("For somebody inside");
        assertThat(clerk.said()).containsText("The letter has a dossier now.");

        clerk.press("Not for somebody inside");

        assertThat(clerk.page().locator("#declare")).hasCount(1);
    }

    @Test
    void showsTheAuditorNoNameAndTranslatorsNothing() {
        var clerk = motherWrites(browser.enter("clerk"), Words.in("en"));
        var letter = address(clerk);
        browser.expects(403);
        var auditor = browser.enter("auditor").page();
        auditor.navigate("/desk/deliveries?show=IN_CUSTODY");

        assertThat(auditor.locator("table.deliveries")).isVisible();
        assertThat(auditor.content()).doesNotContain("Son ").doesNotContain("/delivery\"");
        assertThat(auditor.locator("#bag")).hasCount(0);
        for (var account : new String[] {"translator", "admin"}) {
            var other = browser.enter(account).page();
            assertThat(other.navigate("/desk/deliveries").status()).as(account).isEqualTo(403);
            assertThat(other.navigate("/desk/deliveries/proof?event=1").status())
                    .isEqualTo(403);
        }
        assertThat(auditor.navigate(letter + "/delivery").status()).isEqualTo(403);
        assertThat(auditor.navigate("/desk/deliveries/bags/1").status()).isEqualTo(403);
    }

    private Staff motherWrites(Staff clerk, Words words) {
        clerk.page().navigate("/desk/letters/new");
        clerk.choose(words.say("letter.kind"), "FAMILY_LETTER")
                .choose(words.say("letter.language"), "fa")
                .write(words.say("letter.receivedOn"), "1961-03-04") // nobody waits longer: first in the list
                .write(words.say("letter.sender"), "Mother " + mark)
                .write(words.say("letter.addressee"), "Son " + mark)
                .press(words.say("letter.register"));
        return clerk;
    }

    private static String address(Staff clerk) {
        return clerk.page().url().replaceAll("\\?.*", "");
    }
}
