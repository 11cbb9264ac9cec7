package org.nameh.platform;

import java.util.regex.Pattern;

/**
 * Guards the cells of a table that leaves the house: a spreadsheet would take what begins with {@code = + - @}, a tab or a line end
 * for a formula (OWASP, CSV injection). An apostrophe in front keeps it from that, and comes off again on the way in.
 */
public final class Cells {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private Cells() {}

    /** The cell as it may leave; empty for null. */
    public static String guard(String value) {
        if (value == null) {
            return "";
        }
        return FORMULA.matcher(value).matches() ? "'" + value : value;
    }

    /** Whether a cell was guarded. */
    public static boolean isGuarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches();
    }

    /** The value of a cell that comes in. */
    public static String value(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }
}
