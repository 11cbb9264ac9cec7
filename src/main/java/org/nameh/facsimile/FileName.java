package org.nameh.facsimile;

import org.nameh.platform.Text;

/** The name of a file as its sender calls it: kept for staff to read, used in no path and shown to nobody else. */
public final class FileName {

    private static final int LONGEST = 200;
    private static final int ENDING = 10;
    private static final String NAMELESS = "?";

    private FileName() {}

    /** The last part of a path, without what is invisible or overrides direction; the middle of a long one is left out. */
    public static String clean(String given) {
        var cleaned = Text.clean(Text.orEmpty(given).replace('\n', ' '));
        var path = cleaned == null ? NAMELESS : cleaned.replace('\\', '/');
        var name = path.substring(path.lastIndexOf('/') + 1).strip();
        return name.isEmpty() ? NAMELESS : shortened(name);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST - ENDING - 1) + "…" + name.substring(name.length() - ENDING);
    }
}
