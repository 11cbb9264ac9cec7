package org.nameh.people;

import java.lang.Character.UnicodeScript;

/** A script that names are written in. */
public enum Script {
    LATIN,
    ARABIC;

    /** The script of a name: Arabic where any letter is, else Latin. */
    public static Script of(String name) {
        var arabic = name.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.ARABIC);
        return arabic ? ARABIC : LATIN;
    }
}
