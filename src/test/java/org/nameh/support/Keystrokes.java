package org.nameh.support;

import com.microsoft.playwright.Page;

/** The keyboard of somebody at a page; counts each key struck, a chord such as Ctrl+Enter as one. */
public final class Keystrokes {

    private final Page page;
    private int struck;

    public Keystrokes(Page page) {
        this.page = page;
    }

    /** Types a text, letter by letter. */
    public Keystrokes type(String text) {
        text.codePoints().forEach(letter -> {
            page.keyboard().type(Character.toString(letter));
            struck++;
        });
        return this;
    }

    /** Strikes keys one after the other. */
    public Keystrokes press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
            struck++;
        }
        return this;
    }

    /** How many keys were struck since this was last asked. */
    public int count() {
        var counted = struck;
        struck = 0;
        return counted;
    }
}
