package org.nameh.facsimile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.SampleScans;
import org.nameh.support.Staff;

/** Scans in a browser: dropped, pasted and chosen, refused, looked at, arranged, and sorted. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ScansPageIT {

    private static final String DROP = """
            ([files, how]) => {
              const data = new DataTransfer();
              for (const [name, type, base64] of files) {
                data.items.add(new File([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], name, { type }));
              }
              document.body.dispatchEvent(how === "paste"
                ? new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
                : new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void keepTheGoodBesideTheRefused() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/letters/new");
        clerk.write("First words", "Typed before the scans");

        choose(
                clerk,
                file("one.jpg"),
                payload("no.jpg", "<html>".getBytes()),
                payload("note.txt", new byte[] {65}),
                file("two.jpg"));

        assertThat(clerk.page().locator(".pane figure")).hasCount(2);
        assertThat(clerk.page().locator(".sent .refused")).hasCount(2);
        assertThat(row(clerk, "no.jpg")).containsText("This kind of file is not taken.");
        assertThat(row(clerk, "note.txt")).containsText("This kind of file is not taken.");
        assertThat(clerk.field("First words")).hasValue("Typed before the scans");
        clerk.choose("Kind", "TESTIMONY").choose("Language", "de").press("Register");
        assertThat(clerk.page().locator(".pane figure")).hasCount(2);
    }

    @Test
    void areDroppedAndPastedAnywhere() {
        var clerk = browser.enter("clerk").register("To be dropped on");

        drop(clerk, "drop", file("a.jpg"), file("b.jpg"));
        assertThat(clerk.page().locator(".pane figure")).hasCount(2);
        drop(clerk, "paste", file("image.jpg"));
        assertThat(clerk.page().locator(".pane figure")).hasCount(3);

        clerk.page().reload();
        assertThat(clerk.page().locator(".strip > button")).hasCount(3);
    }

    @Test
    void stayInTheTrayWhenTheFormIsRefused() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/letters/new");
        choose(clerk, file("one.jpg"));
        assertThat(clerk.page().locator(".pane figure")).hasCount(1);

        clerk.write("Received on", "").press("Register");

        assertThat(clerk.besides("Received on")).isVisible();
        assertThat(clerk.page().locator(".pane figure")).hasCount(1);
    }

    @Test
    void letTheFormWaitUntilTheyHaveArrived() {
        var clerk = browser.enter("clerk");
        clerk.page().navigate("/desk/letters/new");
        clerk.choose("Kind", "TESTIMONY").choose("Language", "de");

        clerk.leave(() -> {
            choose(clerk, file("a.jpg"), file("b.jpg"), file("c.jpg"));
            clerk.button("Register").click();
        });

        assertThat(clerk.page().locator("h1.number-large")).isVisible();
        assertThat(clerk.page().locator(".pane figure")).hasCount(3);
    }

    @Test
    void areZoomedAndTurnedByKeyboard() {
        var clerk = browser.enter("clerk").register("To be looked at");
        choose(clerk, file("a.jpg"), file("b.jpg"));
        var pane = clerk.page().locator(".pane");
        var first = pane.locator("figure").nth(0);
        var second = pane.locator("figure").nth(1);
        assertThat(second).hasCount(1);
        var width = first.locator("img").boundingBox().width;

        pane.focus();
        pane.press("+");
        pane.press("+");
        assertThat(first.locator("img").boundingBox().width).isGreaterThan(width * 1.9);
        pane.press("ArrowDown");
        pane.press("ArrowRight");
        clerk.page().waitForCondition(() -> (Boolean) pane.evaluate("pane => pane.scrollTop > 0"));
        pane.press("0");
        assertThat(first.locator("img").boundingBox().width).isLessThan(width * 1.1);
        pane.press("PageDown");
        assertThat(second).isVisible();
        assertThat(first).isHidden();
        clerk.field("Original text").press("Alt+PageUp");
        assertThat(first).isVisible();
        clerk.button("Turn right").click();
        assertThat(first.locator("img")).hasAttribute("src", Pattern.compile("turn=90"));
        assertThat(first.locator("img")).hasAttribute("width", "877");
    }

    @Test
    void areArrangedByButtons() {
        var clerk = browser.enter("clerk").register("To be arranged");
        choose(clerk, file("a.jpg"), file("b.jpg"), file("c.jpg"));
        assertThat(clerk.page().locator(".pane figure")).hasCount(3);
        clerk.follow("Arrange scans");
        var cards = clerk.page().locator(".card");

        clerk.leave(() -> cards.nth(0).getByTitle("Later").click());
        assertThat(cards).containsText(new String[] {"b.jpg", "a.jpg", "c.jpg"});
        clerk.leave(() -> cards.nth(2).getByTitle("Turn left").click());
        assertThat(cards.nth(2).locator("a > img")).hasAttribute("src", Pattern.compile("turn=270"));
        cards.nth(1).getByRole(AriaRole.CHECKBOX).check();
        clerk.press("Delete");
        assertThat(clerk.besides("Reason for deleting")).containsText("Write why");
        assertThat(cards.nth(1).getByRole(AriaRole.CHECKBOX)).isChecked();
        clerk.write("Reason for deleting", "Blurred").press("Delete");
        assertThat(cards).containsText(new String[] {"b.jpg", "c.jpg"});
        assertThat(clerk.page().locator(".history")).containsText("Blurred");
    }

    @Test
    void warnOfTwinsSideBySide() {
        var page = page();
        var clerk = browser.enter("clerk").register("The earlier");
        choose(clerk, payload("a.jpg", SampleScans.as("jpg", page)));
        assertThat(clerk.page().locator(".pane figure")).hasCount(1);
        var earlier = clerk.page().locator("h1 bdi").innerText();
        clerk.register("The later");

        choose(
                clerk,
                payload("a.jpg", SampleScans.as("jpg", page)),
                payload("b.png", SampleScans.as("png", SampleScans.turned(page))));

        var notes = clerk.page().locator(".notes .twin");
        assertThat(notes.filter(new Locator.FilterOptions().setHasText(earlier)).first())
                .containsText("The same file was received before.");
        assertThat(notes.filter(new Locator.FilterOptions().setHasText("upside down"))
                        .first())
                .isVisible();
        assertThat(notes.first().locator("img")).hasCount(2);
        clerk.page().reload();
        assertThat(clerk.page().locator(".notes .twin").first().locator("img")).hasCount(2);
    }

    @Test
    void findTheirLettersByTheirLabels() {
        var clerk = browser.enter("clerk").register("With a label");
        var number = clerk.page().locator("h1 bdi").innerText();
        clerk.page().navigate("/desk/scans");
        var label = SampleScans.labelled(ThreadLocalRandom.current().nextLong(), "nameh:" + number);

        choose(clerk, file("loose.jpg"), payload("labelled.png", SampleScans.as("png", label)), file("follows.jpg"));

        assertThat(row(clerk, "loose.jpg")).containsText("without a letter");
        assertThat(row(clerk, "labelled.png")).containsText(number);
        assertThat(row(clerk, "follows.jpg")).containsText(number);
        clerk.page().reload();
        var loose = clerk.page()
                .locator(".card")
                .filter(new Locator.FilterOptions().setHasText("loose.jpg"))
                .first();
        loose.getByRole(AriaRole.CHECKBOX).check();
        clerk.write("Number of a letter", "1899/0001").press("Put at this letter");
        assertThat(clerk.besides("Number of a letter")).containsText("in the register");
        clerk.write("Number of a letter", number).press("Put at this letter");
        assertThat(clerk.said()).containsText("The leaves lie at letter " + number);
        clerk.page().navigate("/desk/letters/" + number.replace('/', '-'));
        assertThat(clerk.page().locator(".pane figure")).hasCount(3);
    }

    @Test
    void areSentWithoutAScript() {
        var page = browser.visit("/desk/", options -> options.setJavaScriptEnabled(false));
        Browser.signIn(page, "clerk");
        var clerk = new Staff(page).register("Without a script");
        assertThat(page.locator(".adding")).isHidden();
        clerk.follow("Arrange scans");

        page.locator("[id='files']")
                .setInputFiles(new FilePayload[] {file("a.jpg"), payload("no.jpg", "x".getBytes()), file("b.jpg")});
        clerk.press("Send");

        assertThat(clerk.said().filter(new Locator.FilterOptions().setHasText("no.jpg")))
                .containsText("not taken");
        assertThat(page.locator(".card")).hasCount(2);
        clerk.leave(() -> page.locator(".card").nth(1).getByTitle("Earlier").click());
        assertThat(page.locator(".card").first()).containsText("b.jpg");
    }

    @Test
    void hinderNobody() {
        for (var language : List.of("en", "fa")) {
            var clerk = browser.visit("/desk/login?language=" + language);
            Browser.signIn(clerk, "clerk");
            clerk.navigate("/desk/letters/new");
            var same = page();
            choose(
                    new Staff(clerk),
                    payload("a.jpg", SampleScans.as("jpg", same)),
                    payload("b.jpg", SampleScans.as("jpg", same)),
                    payload("no.jpg", "x".getBytes()));
            assertThat(clerk.locator(".pane figure")).hasCount(2);
            examine(clerk, "register-" + language);
            clerk.navigate("/desk/scans");
            examine(clerk, "scans-" + language);
            var letter = letter(new Staff(clerk));
            clerk.navigate(letter);
            drop(new Staff(clerk), "drop", payload("a.jpg", SampleScans.as("jpg", same)), file("b.jpg"));
            assertThat(clerk.locator(".pane figure")).hasCount(2);
            examine(clerk, "letter-" + language);
            clerk.navigate(letter + "/scans");
            examine(clerk, "arrange-" + language);
        }
    }

    private String letter(Staff clerk) {
        clerk.page().navigate("/desk/letters/new");
        clerk.page().locator("[id='kind']").selectOption("TESTIMONY");
        clerk.page().locator("[id='language']").selectOption("de");
        clerk.leave(() -> clerk.page().locator("[id='registerOnly']").click());
        return clerk.page().url().replaceAll("\\?.*", "");
    }

    private static void examine(Page page, String name) {
        for (var width : List.of(1280, 390, 320)) {
            page.setViewportSize(width, 800);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(name + " at " + width)
                    .isTrue();
            for (var colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                assertThat(Axe.on(page))
                        .as(name + " at " + width + " " + colours)
                        .isEmpty();
            }
        }
        page.setViewportSize(1280, 800);
    }

    private static Locator row(Staff staff, String name) {
        return staff.page().locator(".sent > li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void choose(Staff staff, FilePayload... files) {
        staff.page().locator("[id='scanFiles']").setInputFiles(files);
    }

    private static void drop(Staff staff, String how, FilePayload... files) {
        var named = Stream.of(files)
                .map(file ->
                        List.of(file.name, file.mimeType, Base64.getEncoder().encodeToString(file.buffer)))
                .toList();
        staff.page().evaluate(DROP, List.of(named, how));
    }

    private static FilePayload file(String name) {
        return payload(name, SampleScans.as("jpg", page()));
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "image/jpeg", content);
    }

    private static BufferedImage page() {
        return SampleScans.page(ThreadLocalRandom.current().nextLong());
    }
}
