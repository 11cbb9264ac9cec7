package org.nameh.readingroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.SampleScans;
import org.nameh.support.Staff;

/** The pages of a letter as pictures, in the browser of a reader: led there through the forms, from the scanner on. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PagesPageIT {

    private static final int LEAVES = 3;

    private static String letter;

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void areSeenBelowTheTextAndOpenLarge() {
        var reader = browser.visit("/en" + published());
        var pictures = reader.locator(".pages img");

        assertThat(pictures).hasCount(LEAVES);
        for (var place = 0; place < LEAVES; place++) {
            var picture = pictures.nth(place);
            picture.scrollIntoViewIfNeeded();
            reader.waitForCondition(() -> seen(picture));
            assertThat(picture).hasAttribute("alt", "Page " + (place + 1) + " of the letter, as a picture");
        }
        new Staff(reader).leave(() -> pictures.nth(1).click());
        assertThat(reader).hasURL(Pattern.compile(".*" + letter + "/pages/2\\.jpg"));
        assertThat(seen(reader.locator("img"))).isTrue();
    }

    /** The viewer is fetched when it is asked for, not before; Browser watches that the policy of the page lets it work. */
    @Test
    void areZoomedTurnedAndLeftByKeyboard() {
        var reader = browser.visit("/fa" + published());
        assertThat(reader.locator("script")).hasCount(1);
        assertThat(reader.locator("dialog.zoom")).isHidden();
        var button = reader.locator("button[data-page]").nth(1);

        button.focus();
        reader.keyboard().press("Enter");

        var canvas = reader.locator("dialog.zoom canvas").first();
        assertThat(canvas).isVisible();
        reader.waitForCondition(() -> drawn(reader));
        assertThat(Axe.on(reader)).isEmpty();
        reader.locator("[data-zoom-by='1.5']").press("Enter");
        reader.locator("[data-turn]").press("Enter");
        reader.setViewportSize(320, 640);
        assertThat(reader.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        reader.keyboard().press("Escape");
        assertThat(reader.locator("dialog.zoom")).isHidden();
        assertThat(button).isFocused();
    }

    private static boolean drawn(Page reader) {
        return (Boolean) reader.evaluate("""
                () => [...document.querySelectorAll('dialog.zoom canvas')].some(canvas => canvas.toDataURL().length > 5000)""");
    }

    @Test
    void areShownByOthersWhoLinkToTheLetter() {
        var reader = browser.visit("/en" + published());

        assertThat(reader.locator("meta[property='og:image']"))
                .hasAttribute("content", Browser.HOUSE + letter + "/pages/1.jpg");
    }

    private static boolean seen(Locator picture) {
        return (Boolean) picture.evaluate("picture => picture.complete && picture.naturalWidth > 100");
    }

    @Test
    void hinderNobody() {
        for (var language : List.of("en", "fa")) {
            var reader = browser.visit("/" + language + published());
            for (var appearance : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                reader.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(appearance));
                assertThat(Axe.on(reader)).isEmpty();
            }
            for (var width : List.of(1280, 390, 320)) {
                reader.setViewportSize(width, 800);
                assertThat(reader.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("%s, %d", language, width)
                        .isEqualTo(true);
            }
        }
    }

    /** Where a letter with scans stands, once a clerk and an editor have led it there. */
    private String published() {
        if (letter == null) {
            var clerk = browser.enter("clerk").register("With its pages");
            var address = clerk.page().url().replaceAll("[?#].*", "");
            scan(clerk);
            clerk.write("Original text", "Wir haben jeden Tag gewartet.\n\nNiemand kam.")
                    .write("Title", "Mit ihren Seiten")
                    .press("Save");
            mask(clerk, address);
            allow(clerk, "PUBLISH_TEXT");
            allow(clerk, "PUBLISH_SCAN");
            clerk.press("Submit for review");
            letter = letOut(address);
        }
        return letter;
    }

    private static void scan(Staff clerk) {
        var pages = List.of(SampleScans.page(1), SampleScans.page(2), SampleScans.wide(SampleScans.page(3)));
        clerk.page()
                .locator("#scanFiles")
                .setInputFiles(pages.stream().map(PagesPageIT::file).toArray(FilePayload[]::new));
        assertThat(clerk.page().locator(".pane figure")).hasCount(LEAVES);
    }

    private static FilePayload file(BufferedImage page) {
        return new FilePayload("page.jpg", "image/jpeg", SampleScans.as("jpg", page));
    }

    private static void mask(Staff clerk, String address) {
        var leaf = clerk.page().locator(".pane figure").first().getAttribute("data-leaf");
        clerk.page().navigate(address + "/scans/" + leaf);
        clerk.page().locator(".plate svg").focus();
        clerk.page().keyboard().press("r");
        clerk.press("Save");
        clerk.page().navigate(address);
    }

    private static void allow(Staff clerk, String act) {
        clerk.choose("Act", act)
                .choose("Name form", "ANONYMOUS")
                .write("From", "2026-01-01")
                .press("Add consent");
        assertThat(clerk.said()).containsText("consent");
    }

    private String letOut(String address) {
        var editor = browser.enter("editor");
        editor.page().navigate(address + "/review");
        editor.follow("Leaf 1");
        editor.press("I have looked at this leaf");
        assertThat(editor.page().locator(".plates li")).containsText(new String[] {
            "Leaf 1: masks: 1 · Looked at by editor", "Leaf 2: masks: 0 · not looked at yet", "Leaf 3: masks: 0"
        });
        for (var leaf = 2; leaf <= LEAVES; leaf++) {
            editor.press("I have looked at this leaf");
        }
        editor.page().navigate(address + "/review");
        editor.press("Approve");
        editor.page().navigate(address + "/review");
        editor.press("Publish");
        editor.follow("Read it as the public does");
        return editor.page().url().replaceAll(".*(?=/letters/)", "");
    }
}
