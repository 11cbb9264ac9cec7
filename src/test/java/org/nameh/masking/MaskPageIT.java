package org.nameh.masking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.SampleScans;
import org.nameh.support.Staff;

/** Masks in a browser: laid with mouse, keys and numbers, kept, and looked at. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MaskPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void areLaidWithKeys() {
        var clerk = atALeaf();
        var svg = clerk.page().locator(".plate svg");

        svg.focus();
        clerk.page().keyboard().press("r");
        clerk.page().keyboard().press("ArrowRight");
        clerk.page().keyboard().press("ArrowUp");
        clerk.page().keyboard().press("Shift+ArrowRight");
        assertThat(number(clerk, 0, "left")).hasValue("40.5");
        assertThat(number(clerk, 0, "top")).hasValue("44.5");
        assertThat(number(clerk, 0, "width")).hasValue("20.5");
        clerk.page().keyboard().press("r");
        assertThat(rects(clerk)).hasCount(2);
        clerk.page().keyboard().press("Delete");
        assertThat(rects(clerk)).hasCount(1);
        clerk.press("Save");

        assertThat(clerk.page().locator(".messages")).containsText("Leaf 1 is saved.");
        assertThat(rects(clerk)).hasCount(1);
        assertThat(number(clerk, 0, "width")).hasValue("20.5");
        assertThat(Axe.on(clerk.page())).isEmpty();
    }

    @Test
    void areDrawnAndMovedWithTheMouse() {
        var clerk = atALeaf();
        var box = clerk.page().locator(".plate svg").boundingBox();

        drag(clerk, box.x + box.width * 0.1, box.y + 100, box.x + box.width * 0.3, box.y + 160);
        assertThat(number(clerk, 0, "left")).hasValue("10");
        assertThat(number(clerk, 0, "width")).hasValue("20");
        drag(clerk, box.x + box.width * 0.2, box.y + 130, box.x + box.width * 0.4, box.y + 130);

        assertThat(number(clerk, 0, "left")).hasValue("30");
        assertThat(number(clerk, 0, "width")).hasValue("20");
    }

    private static void drag(Staff staff, double fromX, double fromY, double toX, double toY) {
        var mouse = staff.page().mouse();
        mouse.move(fromX, fromY);
        mouse.down();
        mouse.move((fromX + toX) / 2, (fromY + toY) / 2);
        mouse.move(toX, toY);
        mouse.up();
    }

    @Test
    void areTypedAsNumbersAndLoseNothingThatCannotBeRead() {
        var clerk = atALeaf();
        number(clerk, 0, "left").fill("۱۰٫۵");
        number(clerk, 0, "top").fill("20");
        number(clerk, 0, "width").fill("95");
        number(clerk, 0, "height").fill("5");

        clerk.press("Save");
        assertThat(clerk.page().locator(".mask .error")).hasCount(1);
        assertThat(number(clerk, 0, "left")).hasValue("۱۰٫۵");
        number(clerk, 0, "width").fill("50");
        clerk.press("Save");

        assertThat(number(clerk, 0, "left")).hasValue("10.5");
        assertThat(clerk.page().locator(".mask .error")).hasCount(0);
    }

    @Test
    void tellOfWhoSavedMeanwhile() {
        var clerk = atALeaf();
        var editor = browser.enter("editor");
        editor.page().navigate(clerk.page().url());
        clerk.page().locator(".plate svg").focus();
        clerk.page().keyboard().press("r");
        clerk.press("Save");

        editor.write("Not for the public, because", "A medical report.").press("Save");

        assertThat(editor.page().locator(".messages")).containsText("clerk");
        assertThat(editor.field("Not for the public, because")).hasValue("A medical report.");
    }

    @Test
    void areFrozenAndLookedAtInReview() {
        var clerk = atALeaf();
        var address = clerk.page().url();
        clerk.page().locator(".plate svg").focus();
        clerk.page().keyboard().press("r");
        clerk.press("Save");
        clerk.page().navigate(address.replaceAll("/scans/.*", ""));
        clerk.write("Original text", "We were told to wait.")
                .write("Title", "Waiting")
                .press("Save");
        clerk.press("Submit for review");

        var editor = browser.enter("editor");
        editor.page().navigate(address.replaceAll("/scans/.*", "/review"));
        assertThat(editor.page().locator(".plates")).containsText("not looked at yet");
        editor.press("Approve");
        assertThat(editor.page().locator(".messages")).containsText("Look at these leaves first: 1.");
        editor.follow("Nobody has looked at these leaves of the scan: 1.");
        assertThat(editor.page().locator("form#masks")).hasCount(0);
        assertThat(editor.page().locator(".plate rect")).hasCount(1);
        editor.press("I have looked at this leaf");
        assertThat(editor.page().locator(".plates")).containsText("Looked at by editor");
        editor.page().navigate(address.replaceAll("/scans/.*", "/review"));
        assertThat(editor.page().locator("#checks")).not().containsText("leaves of the scan");
        editor.press("Approve");
        assertThat(editor.page().locator(".messages .error")).hasCount(0);
    }

    /** The clerk at the first leaf of a letter with a draft. */
    private Staff atALeaf() {
        var clerk = browser.enter("clerk").register("To be masked");
        clerk.page().locator("#scanFiles").setInputFiles(new FilePayload[] {
            new FilePayload("one.jpg", "image/jpeg", SampleScans.as("jpg", SampleScans.page(System.nanoTime())))
        });
        var figure = clerk.page().locator(".pane figure");
        assertThat(figure).hasCount(1);
        var leaf = figure.getAttribute("data-leaf");
        var letter = clerk.page().url().replaceAll("[?#].*", "");
        clerk.write("Original text", "We were told").press("Save");
        clerk.page().navigate(letter + "/scans/" + leaf);
        return clerk;
    }

    private static Locator number(Staff staff, int row, String side) {
        return staff.page().locator(".mask").nth(row).locator("[name='" + side + "']");
    }

    private static Locator rects(Staff staff) {
        return staff.page().locator(".plate rect");
    }
}
