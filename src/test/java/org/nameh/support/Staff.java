package org.nameh.support;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Somebody at the desk, who finds fields and buttons by what is written on them. */
public record Staff(Page page) {

    /** The field under a label. */
    public Locator field(String label) {
        return field(page.locator("main"), label);
    }

    /** The field under a label in a part of the page. */
    public Locator field(Locator part, String label) {
        return part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** Writes into the field under a label, over what stood there. */
    public Staff write(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Chooses a value in the list under a label. */
    public Staff choose(String label, String value) {
        field(label).selectOption(value);
        return this;
    }

    /** The button with a caption. */
    public Locator button(String caption) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(caption).setExact(true));
    }

    /** Presses the button with a caption and waits for the page that comes of it. */
    public Staff press(String caption) {
        return leave(() -> button(caption).click());
    }

    /** Follows the link with a text. */
    public Staff follow(String text) {
        return leave(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true))
                .click());
    }

    /** Does what leads to another page, or to the same page anew, and waits until that is there. */
    public Staff leave(Runnable way) {
        var arrived = new AtomicBoolean();
        Consumer<Frame> arrival = frame -> arrived.set(true);
        page.onFrameNavigated(arrival);
        way.run();
        page.waitForCondition(arrived::get);
        page.offFrameNavigated(arrival);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return this;
    }

    /** Registers a letter of which only the first words are told, and stays at its page. */
    public Staff register(String firstWords) {
        page.navigate("/desk/letters/new");
        choose("Kind", "TESTIMONY").choose("Language", "de").write("First words", firstWords);
        return press("Register");
    }

    /** What the page says of what was done or refused, above everything else. */
    public Locator said() {
        return page.locator(".messages");
    }

    /** What the page says beside the field under a label, as the field itself points to it. */
    public Locator besides(String label) {
        return page.locator("[id='" + field(label).getAttribute("aria-describedby") + "']");
    }
}
