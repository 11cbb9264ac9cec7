package org.nameh.submission;

import java.util.Arrays;
import java.util.List;

/** One thing that a sender may say, on which page of the form, and of how many characters at most. */
public enum Item {
    TEXT(Stage.LETTER, 100_000),
    LANGUAGE(Stage.LETTER, 3),
    FAMILY(Stage.ORIGIN, 3),
    WRITER(Stage.ORIGIN, 200),
    ADDRESSEE(Stage.ORIGIN, 200),
    HINTS(Stage.ORIGIN, 1000),
    WRITTEN(Stage.ORIGIN, 200),
    PLACE(Stage.ORIGIN, 200),
    USE(Stage.CONSENT, 10),
    PUBLISH_TEXT(Stage.CONSENT, 3),
    PUBLISH_SCAN(Stage.CONSENT, 3),
    NAME_FORM(Stage.CONSENT, 20),
    PSEUDONYM(Stage.CONSENT, 200),
    LANGUAGES(Stage.CONSENT, 40),
    FROM(Stage.CONSENT, 200),
    REACH(Stage.CONTACT, 2000),
    SAFE_WAY(Stage.CONTACT, 2000),
    NEVER_VIA(Stage.CONTACT, 2000);

    private final Stage stage;
    private final int longest;

    Item(Stage stage, int longest) {
        this.stage = stage;
        this.longest = longest;
    }

    /** What is said on a page of the form. */
    public static List<Item> of(Stage stage) {
        return Arrays.stream(values()).filter(item -> item.stage == stage).toList();
    }

    /** On which page of the form it is said. */
    public Stage stage() {
        return stage;
    }

    /** How many characters it holds at most. */
    public int longest() {
        return longest;
    }
}
