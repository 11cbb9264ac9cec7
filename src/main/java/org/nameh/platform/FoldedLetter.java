package org.nameh.platform;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What one code point of a decomposed, case folded text becomes when it is compared: a letter, a few, or nothing. */
final class FoldedLetter {

    // each line: the form that stays, then the forms that become it
    private static final Map<Integer, String> FAMILIES = families("""
        ا ٱ
        ک ك ڪ
        ی ي ى ے
        ه ة ہ ۃ ھ
        ae æ
        d đ ð
        h ħ
        i ı
        l ł
        o ø
        oe œ
        th þ
        , ، ٬
        ; ؛
        ? ؟
        % ٪
        . ٫ ۔
        " « » “ ” „ ‟ ‹ ›
        ' ‘ ’ ‚ ‛ ′ `
        - ‐ – — −
        """);

    // tatweel, and the signs for ayn and hamza in romanized words
    private static final String DROPPED = "\u0640\u02B9\u02BA\u02BB\u02BC\u02BD\u02BE\u02BF";

    // marks of other scripts can be vowels that a word cannot do without
    private static final Set<Integer> SCRIPTS_WITH_OPTIONAL_MARKS =
            Set.of(UScript.INHERITED, UScript.COMMON, UScript.ARABIC, UScript.HEBREW, UScript.LATIN);

    private FoldedLetter() {}

    static String of(int codePoint) {
        if (UCharacter.isUWhiteSpace(codePoint)) {
            return " ";
        }
        if (DROPPED.indexOf(codePoint) >= 0 || UCharacter.isIdentifierIgnorable(codePoint) || isMark(codePoint)) {
            return "";
        }
        var digit = UCharacter.digit(codePoint);
        return digit >= 0 ? Integer.toString(digit) : FAMILIES.getOrDefault(codePoint, Character.toString(codePoint));
    }

    private static boolean isMark(int codePoint) {
        var category = UCharacter.getType(codePoint);
        return (category == ECharacterCategory.NON_SPACING_MARK || category == ECharacterCategory.ENCLOSING_MARK)
                && SCRIPTS_WITH_OPTIONAL_MARKS.contains(UScript.getScript(codePoint));
    }

    private static Map<Integer, String> families(String lines) {
        var families = new HashMap<Integer, String>();
        lines.lines().map(line -> line.split(" ")).forEach(family -> {
            for (var i = 1; i < family.length; i++) {
                families.put(family[i].codePointAt(0), family[0]);
            }
        });
        return Map.copyOf(families);
    }
}
