package org.nameh.notice;

import org.nameh.platform.Fact;

/** Who is told of what happened; never whoever did it, unless it concerns them. */
enum Audience {
    /** Those who had a hand in the letter. */
    CONTRIBUTORS(""),

    /** The editors who may approve the letter as it stands. */
    APPROVERS("/review"),

    /** All editors. */
    EDITORS("/review"),

    /** All editors, and whom the letter is assigned to. */
    KEEPERS(""),

    /** All registrars. */
    REGISTRARS(""),

    /** All registrars and editors. */
    INTAKE(""),

    /** The accounts that the fact itself names. */
    CONCERNED("");

    private final String page;

    Audience(String page) {
        this.page = page;
    }

    /** Whether a fact has anybody to be told to; nobody, where it names the accounts and there is none. */
    boolean hears(Fact fact) {
        return this != CONCERNED || !fact.concerned().isEmpty();
    }

    /** Where the page of a letter leads them on to. */
    String page() {
        return page;
    }
}
