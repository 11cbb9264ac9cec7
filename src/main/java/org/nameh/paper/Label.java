package org.nameh.paper;

import org.nameh.letter.RegistrationNumber;

/** A label for the original of a letter: its number, and the same as a QR code that scanners find it by. */
public record Label(RegistrationNumber number, QrCode code) {

    /** The label of a number. */
    public static Label of(RegistrationNumber number) {
        return new Label(number, QrCode.of(textOf(number)));
    }

    /** What the QR code of a number says, for example {@code nameh:2026/0312}. */
    public static String textOf(RegistrationNumber number) {
        return "nameh:" + number;
    }
}
