package org.nameh.facsimile.web;

import java.util.Locale;
import org.nameh.facsimile.Form;
import org.nameh.letter.RegistrationNumber;

/** The addresses under which the desk shows a picture of a leaf, and two letters beside each other. */
final class PictureAddress {

    private PictureAddress() {}

    /** That of a picture. */
    static String of(long leaf, Form form, int turn) {
        return "/desk/scans/picture?leaf=" + leaf + "&form=" + form.name().toLowerCase(Locale.ROOT) + "&turn=" + turn;
    }

    /** That of two letters beside each other; empty unless they are two. */
    static String beside(RegistrationNumber one, RegistrationNumber other) {
        return one == null || other == null || one.equals(other)
                ? ""
                : "/desk/letters/" + one.inAddress() + "/beside/" + other.inAddress();
    }
}
