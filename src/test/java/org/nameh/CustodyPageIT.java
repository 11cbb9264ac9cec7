package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.nameh.support.Browser;
import org.nameh.support.Staff;

/** The chain of custody of an original, as staff see and continue it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CustodyPageIT {

    private static final byte[] SLIP = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 18_000_000);

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void namesTheGapInBothCalendars() {
        var clerk = atCustody(browser.enter("clerk"));
        clerk.write("Name of the taker", "The workshop")
                .write("From the day", "2027-05-01")
                .write("Until the day", "2027-05-02")
                .press("Record transfer");
        clerk.choose("Why", "GIVEN_BACK")
                .choose("Given by", "OTHER")
                .write("Name of the giver", "The workshop")
                .choose("Taken by", "HOUSE")
                .write("From the day", "2027-05-10")
                .press("Record transfer");

        assertThat(clerk.page().locator(".chain .flaw"))
                .hasText(Pattern.compile("No custodian:.*3.*9 May 2027.*13.*19 Ordibehesht 1406.*"));
    }

    @Test
    void keepsAnUploadOfManyMegabytesByteForByte(@TempDir Path folder) throws IOException {
        var clerk = atCustody(browser.enter("clerk"));
        clerk.write("Name of the taker", "The workshop");
        clerk.field("Evidence").setInputFiles(Files.write(folder.resolve("slip.pdf"), SLIP));
        clerk.press("Record transfer");

        var link = clerk.page().locator("a[href*='/desk/custody/evidence']");
        assertThat(link).hasText("slip.pdf");
        var answer = clerk.page().request().get(link.getAttribute("href"));
        assertThat(answer.body()).isEqualTo(SLIP);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
    }

    @Test
    void losesNothingThatWasTyped() {
        var clerk = atCustody(browser.enter("clerk"));
        clerk.write("From the day", "soon")
                .write("Remark", "Asked by telephone.")
                .press("Record transfer");
        assertThat(clerk.besides("From the day")).containsText("not understood as a day");
        clerk.write("From the day", "2027-05-01").press("Record transfer");
        assertThat(clerk.besides("Name of the taker")).containsText("Write the name of the taker");

        clerk.write("Name of the taker", "The workshop");
        clerk.field("Evidence")
                .setInputFiles(
                        new FilePayload("slip.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.US_ASCII)));
        clerk.press("Record transfer");

        assertThat(clerk.besides("Evidence")).containsText("neither JPEG, PNG nor PDF");
        assertThat(clerk.field("Remark")).hasValue("Asked by telephone.");
        assertThat(clerk.page().locator(".chain > li")).hasCount(1);
    }

    @Test
    void correctsARowByAnother() {
        var clerk = atCustody(browser.enter("clerk"));
        clerk.write("Name of the taker", "The workshop")
                .write("From the day", "2027-05-01")
                .press("Record transfer");
        clerk.leave(() ->
                clerk.page().locator(".chain .ways a[href*=corrects]").last().click());
        assertThat(clerk.field("Name of the taker")).hasValue("The workshop");
        clerk.write("From the day", "2027-05-02").press("Record transfer");
        assertThat(clerk.besides("Remark")).containsText("Say in the remark what was wrong.");

        clerk.write("Remark", "The day was wrong.").press("Record transfer");

        assertThat(clerk.page().locator("details .struck")).hasCount(1);
        assertThat(clerk.page().locator(".sheet > .chain > li")).hasCount(2);
    }

    @Test
    void worksWithoutScript() {
        var page = browser.visit("/desk/", options -> options.setJavaScriptEnabled(false));
        Browser.signIn(page, "clerk");
        var clerk = atCustody(new Staff(page));
        clerk.write("Name of the taker", "The workshop");
        clerk.field("Evidence")
                .setInputFiles(new FilePayload("slip.pdf", "application/pdf", Arrays.copyOf(SLIP, 2000)));
        clerk.press("Record transfer");
        assertThat(clerk.said()).containsText("The transfer is recorded.");

        clerk.press("Record the place");
        assertThat(clerk.besides("Shelfmark")).containsText("Write the shelfmark");
        clerk.write("Shelfmark", "Room 2, box 14").press("Record the place");
        assertThat(clerk.page().locator("aside .history")).containsText("Room 2, box 14");
        page.navigate("/desk/custody");
        assertThat(page.locator("table.rows")).containsText("The workshop");
    }

    private static Staff atCustody(Staff clerk) {
        var letter = clerk.register("Held by us").page().url().replaceAll("\\?.*", "");
        clerk.page().navigate(letter + "/custody");
        return clerk;
    }
}
