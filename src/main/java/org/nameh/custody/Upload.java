package org.nameh.custody;

import java.io.InputStream;

/** A file on its way into the house: its name, its size in bytes, and its content, which can be set back to its beginning. */
public record Upload(String fileName, long size, InputStream content) {

    /** How many bytes a file may have: 25 MiB. */
    public static final int LARGEST = 26_214_400;

    private static final int LONGEST_NAME = 255;

    /** The name without folders, its end kept where it is too long; "-" where there is none. */
    public String plainName() {
        var name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? "-" : name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
