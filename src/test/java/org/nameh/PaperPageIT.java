package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.Browser;
import org.nameh.support.Sql;
import org.nameh.support.Staff;

/** What is printed of the register: void numbers, receipts, labels, slips, and the register itself. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PaperPageIT {

    private static final Pattern CODE = Pattern.compile("(?:\\d{4}\\s+){6}\\d{4}");

    private static final String REGISTER = "/desk/register/" + YearMonth.now(Clock.systemUTC());

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void voidsANumberForEver() {
        var clerk = browser.enter("clerk");
        var letter = registered(clerk);
        clerk.follow("Void this number").press("Void the number for ever");
        assertThat(clerk.besides("Reason for voiding")).hasText("Write why the number is void.");

        clerk.write("Reason for voiding", "Registered twice.").press("Void the number for ever");

        assertThat(clerk.said()).containsText("is void");
        assertThat(clerk.page().locator("main")).containsText("Registered twice.");
        assertThat(clerk.page().locator("h1 .struck")).isVisible();
        assertThat(clerk.button("Save")).hasCount(0);
        clerk.page().navigate("/desk/letters?status=VOID");
        assertThat(clerk.page().locator("table.rows .struck").first()).isVisible();
        assertThat(clerk.page().locator("table.rows")).containsText("Registered twice.");
        clerk.page().navigate(REGISTER);
        assertThat(clerk.page().locator(".ledger .note").last()).containsText("Registered twice.");
        assertThat(letter).isNotBlank();
    }

    @Test
    void keepsWhatWasTypedWhileSomebodyElseVoided() {
        var clerk = browser.enter("clerk");
        var letter = registered(clerk);
        clerk.write("Original text", "Words that must not be lost.");
        var editor = browser.enter("editor");
        editor.page().navigate(letter + "/void");
        editor.write("Reason for voiding", "Registered twice.").press("Void the number for ever");

        clerk.press("Save");

        assertThat(clerk.said()).containsText("is void");
        assertThat(clerk.field("Original text")).hasValue("Words that must not be lost.");
    }

    @Test
    void showsTheCodeOfAReceiptOnce() {
        var clerk = browser.enter("clerk");
        var letter = registered(clerk);
        clerk.page().navigate(letter + "/receipt");
        clerk.press("Issue receipt");
        var code = clerk.page().locator(".code").innerText();
        assertThat(code).matches(CODE);

        clerk.page().navigate(letter + "/receipt");
        assertThat(clerk.page().content()).doesNotContain(code.substring(0, 4) + "</span> ");
        assertThat(clerk.page().locator(".code")).hasCount(0);
        clerk.write("Code on a receipt", code).press("Check the code");
        assertThat(clerk.page().locator("[role=status]")).hasText("In force");
        clerk.write("Code on a receipt", code.replaceFirst("^\\d", code.startsWith("1") ? "2" : "1"))
                .press("Check the code");
        assertThat(clerk.page().locator("[role=status]")).containsText("mistyped");
    }

    @Test
    void printsNothingOnAReceiptThatTellsAnything() throws IOException {
        var clerk = browser.enter("clerk");
        var letter = registered(clerk);
        clerk.page().navigate(letter + "/receipt");
        clerk.choose("Language of the paper", "en").press("Issue receipt");

        var printed = printed(clerk.page());

        assertThat(printed).containsPattern(CODE).contains("One item was received on");
        assertThat(printed).doesNotContainIgnoringCase("nameh").doesNotContainIgnoringCase("letter");
        assertThat(printed)
                .doesNotContain(number(letter))
                .doesNotContain("clerk")
                .doesNotContain("Print this now");
    }

    @ParameterizedTest
    @CsvSource({"fa, rtl, رسید", "ar, rtl, إيصال", "de, ltr, Quittung", "fr, ltr, Reçu"})
    void speaksTheLanguageOfTheWriter(String language, String direction, String heading) {
        var clerk = browser.enter("clerk");
        clerk.page().navigate(registered(clerk) + "/receipt");
        clerk.choose("Language of the paper", language).press("Issue receipt");

        var paper = clerk.page().locator(".sheet-of-paper");
        assertThat(paper).hasAttribute("lang", language);
        assertThat(paper).hasAttribute("dir", direction);
        assertThat(paper.locator("h1")).hasText(heading);
    }

    @Test
    void issuesOneReceiptForAFormSentTwice() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate(registered(clerk) + "/receipt");
        clerk.press("Issue receipt");
        clerk.leave(() -> clerk.page().reload());

        assertThat(clerk.said()).containsText("issued a receipt already");
        assertThat(clerk.page().locator(".history > li")).hasCount(1);
    }

    @Test
    void printsLabelsThreeByEight() throws IOException {
        var clerk = browser.enter("clerk");
        var page = clerk.page();
        page.navigate("/desk/labels?from=2026&to=2026-0040");
        assertThat(page.locator("#from-said")).containsText("not a number of the register");
        assertThat(page.locator("#to")).hasValue("2026-0040");

        var number = number(registered(clerk));
        page.navigate("/desk/labels?from=" + number.replace('/', '-') + "&skip=23");
        assertThat(page.locator(".label.used")).hasCount(23);
        assertThat(page.locator(".label bdi")).hasText(number);
        assertThat(pages(page)).isEqualTo(1);
        page.navigate("/desk/letters/" + number.replace('/', '-') + "/label");
        assertThat(page.locator(".label svg path")).hasCount(1);
    }

    @Test
    void printsTheRegisterOnNumberedPagesWithItsHash() throws IOException {
        var clerk = browser.enter("clerk");
        var number = number(registered(clerk));
        clerk.page().navigate(REGISTER);
        var sheets = clerk.page().locator(".register-page").count();

        var printed = printed(clerk.page());

        assertThat(pages(clerk.page())).isEqualTo(sheets);
        assertThat(printed).contains("Page 1 of " + sheets, "Page " + sheets + " of " + sheets, number);
        assertThat(printed).containsPattern("SHA-256 [0-9a-f]{64}");
    }

    @Test
    void printsTheHashThatTheManualLetsAnybodyReckon() throws IOException, SQLException {
        var clerk = browser.enter("clerk");
        registered(clerk);
        var manual = Files.readString(Path.of("docs", "operations.md"));
        var question = manual.substring(manual.indexOf("with ledger as"), manual.indexOf(";\nSQL"))
                .replace(":'month'", "'" + REGISTER.replaceAll(".*/", "") + "'")
                .replace(":'zone'", "'UTC'");

        clerk.page().navigate(REGISTER);

        try (var desk = Sql.as("nameh_desk")) {
            assertThat(clerk.page().locator(".register-page > .fingerprint bdi"))
                    .hasText(desk.one(String.class, question));
        }
    }

    @Test
    void printsTheRegisterInPersian() {
        var clerk = browser.enter("clerk");
        registered(clerk);
        clerk.page().navigate(REGISTER + "?language=fa");

        assertThat(clerk.page().locator("html")).hasAttribute("dir", "rtl");
        assertThat(clerk.page().locator(".running").first()).containsText("صفحهٔ ۱ از");
        clerk.page().navigate(REGISTER + "?language=en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/paper", "/desk/labels?from=2026-0001", "/desk/custody"})
    void areForClerksAndEditorsAlone(String address) {
        assertThat(browser.enter("editor").page().navigate(address).status()).isEqualTo(200);
        assertThat(browser.enter("clerk").page().navigate(address).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"translator,404", "auditor,403", "admin,403"})
    void showNothingToOthers(String account, int ofALetter) {
        browser.expects(403);
        browser.expects(404); // to a translator, a letter that is not theirs is unknown
        var letter = registered(browser.enter("clerk"));
        var page = browser.enter(account).page();

        for (var address : new String[] {"/receipt", "/label", "/slip", "/custody"}) {
            assertThat(page.navigate(letter + address).status()).as(address).isIn(403, ofALetter);
        }
        assertThat(page.navigate(REGISTER).status()).isEqualTo(403);
        assertThat(page.navigate("/desk/labels?from=2026-0001").status()).isEqualTo(403);
        assertThat(page.navigate("/desk/custody").status()).isEqualTo(403);
        assertThat(page.navigate("/desk/custody/evidence?transfer=1").status()).isEqualTo(403);
    }

    private static String registered(Staff clerk) {
        return clerk.register("For the printer").page().url().replaceAll("\\?.*", "");
    }

    private static String number(String letter) {
        return letter.replaceAll(".*/", "").replace('-', '/');
    }

    private static String printed(Page page) throws IOException {
        try (var document = Loader.loadPDF(pdf(page))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int pages(Page page) throws IOException {
        try (var document = Loader.loadPDF(pdf(page))) {
            return document.getNumberOfPages();
        }
    }

    private static byte[] pdf(Page page) {
        return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(false));
    }
}
