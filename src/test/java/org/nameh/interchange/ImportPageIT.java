package org.nameh.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.Staff;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportPageIT {

    private static final String PERSIAN = """
            فرستنده;گيرنده;تاريخ;رنگ;متن
            گلنار اميدي;فرهاد;26 آبان 1368;سرخ;سلام پسرم، اين نامه را براي تو مي نويسم
            =1+1;فرهاد;روزي;سبز;نامه دوم
            ;;;;
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void leadsATableFromTheFileIntoTheRegister() {
        var clerk = bring("نامه‌ها.csv", PERSIAN.getBytes(Charset.forName("windows-1256")));
        assertThat(clerk.field("Encoding").inputValue()).isEqualTo("windows-1256");
        assertThat(clerk.field("Delimiter").inputValue()).isEqualTo(";");
        assertThat(clerk.field("رنگ").inputValue()).isEmpty();
        clerk.choose("Language, where the file does not say", "fa")
                .choose("گيرنده", "ADDRESSEE")
                .choose("تاريخ", "WRITTEN");
        examine(clerk.page(), "mapping");

        clerk.press("Read for trial");
        clerk.button("Register 2 letters").waitFor();

        assertThat(clerk.page().locator("main").innerText())
                .contains("Not read: رنگ: سرخ", "Date not understood", "Nothing stands here.");
        examine(clerk.page(), "report");
        clerk.press("Register 2 letters");
        clerk.page()
                .getByText("Done", new Page.GetByTextOptions().setExact(true))
                .waitFor();
        examine(clerk.page(), "done");
        clerk.leave(() -> clerk.page().locator(".import-rows a").first().click());
        assertThat(clerk.page().locator("main").innerText()).contains("گلنار اميدي");
    }

    @Test
    void leadsAListOfLettersIntoTheRegister() {
        var name = "Ottilie " + UUID.randomUUID();
        var clerk = bring("list.xml", cmif(name));

        clerk.press("Read for trial");
        clerk.button("Register 2 letters").waitFor();
        clerk.press("Register 2 letters");
        clerk.page()
                .getByText("Done", new Page.GetByTextOptions().setExact(true))
                .waitFor();

        assertThat(clerk.page().locator(".import-rows").innerText())
                .contains(name + " → Karl", "Number in the file: first", "Registered");
        var report = clerk.page()
                .waitForDownload(
                        () -> clerk.page().getByText("Download the report").click());
        assertThat(report.suggestedFilename()).matches("import-\\d+\\.csv");
        assertThat(content(report.path())).contains("Row,Place in the file", "Not read: correspDesc/note[colour]");
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/import");

        clerk.press("Bring the file");

        assertThat(clerk.besides("File").innerText()).isEqualTo("Choose a file.");
    }

    @Test
    void refusesTwoColumnsForOne() {
        var clerk = bring("two.csv", "sender,b\nA,B\n".getBytes(StandardCharsets.UTF_8));

        clerk.choose("b", "SENDER").press("Read for trial");

        assertThat(clerk.said().innerText()).contains("Two columns cannot both tell: Sender");
        assertThat(clerk.field("b").inputValue()).isEqualTo("SENDER");
    }

    @Test
    void worksWithoutScript() {
        var page = browser.visit("/desk/login", options -> options.setJavaScriptEnabled(false));
        Browser.signIn(page, "clerk");
        page.navigate("/desk/import");
        var clerk = new Staff(page);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "plain.csv", "text/csv", "sender,text\nA,hello\n".getBytes(StandardCharsets.UTF_8)));
        clerk.press("Bring the file").press("Read for trial");
        page.getByText("Read for trial", new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();

        assertThat(page.url()).contains("/desk/import/");
    }

    @Test
    void givesTheWholeRegisterToKeep() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/import");

        var table = clerk.page()
                .waitForDownload(
                        () -> clerk.page().locator("a[download]").first().click());
        var tei = clerk.page()
                .waitForDownload(() -> clerk.page()
                        .getByText("TEI", new Page.GetByTextOptions().setExact(true))
                        .click());

        assertThat(content(table.path())).startsWith("\uFEFFnumber,status,kind");
        assertThat(content(tei.path()))
                .contains("<teiCorpus", "<correspAction type=\"sent\">")
                .endsWith("</teiCorpus>");
    }

    @Test
    void keepsOthersOut() {
        browser.expects(403);
        var translator = browser.enter("translator");

        assertThat(translator.page().navigate("/desk/import").status()).isEqualTo(403);
        assertThat(translator.page().request().get("/desk/export/register.csv").status())
                .isEqualTo(403);
        assertThat(translator
                        .page()
                        .request()
                        .get("/desk/import/report.csv?import=1")
                        .status())
                .isEqualTo(403);
    }

    private Staff bring(String name, byte[] content) {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/import");
        clerk.field("File").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return clerk.press("Bring the file");
    }

    private static byte[] cmif(String name) {
        return """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc>
                <correspDesc key="first"><correspAction type="sent"><persName>%1$s</persName><date when="1825-05"/></correspAction>
                <correspAction type="received"><persName>Karl</persName></correspAction><note type="colour">red</note></correspDesc>
                <correspDesc key="second"><correspAction type="sent"><persName>%1$s</persName></correspAction></correspDesc>
                </profileDesc></teiHeader><text><body><p/></body></text></TEI>
                """.formatted(name).getBytes(StandardCharsets.UTF_8);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** Nothing that axe knows of hinders anybody, in light and dark, and nothing has to be pushed sideways. */
    private static void examine(Page page, String name) {
        var found = new ArrayList<String>();
        var address = page.url();
        for (var language : List.of("fa", "en")) {
            page.navigate(address + "?language=" + language);
            for (var width : List.of(1280, 390)) {
                page.setViewportSize(width, 800);
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(name + " at " + width)
                        .isTrue();
                for (var light : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
                    Axe.on(page).forEach(broken -> found.add(language + width + light + broken));
                }
            }
        }
        assertThat(found).isEmpty();
        page.setViewportSize(1280, 800);
    }
}
