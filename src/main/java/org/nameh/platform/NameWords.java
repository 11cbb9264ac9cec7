package org.nameh.platform;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a name, folded; titles in front dropped, and words joined that are as often written as one. */
final class NameWords {

    private static final Set<String> TITLES =
            Stream.of("""
                mr mrs ms miss dr prof professor doctor eng herr frau fräulein m mme mlle monsieur madame mademoiselle
                haj hajj haji hajji hadj hadji hajieh agha aqa aghaye khanom khanoom khanum mohandes
                seyed seyyed sayed sayyed sayyid seyedeh seyyedeh
                حاج حاجی حاجیه الحاج سید سیده آقا آقای خانم دکتر مهندس السید
                """.strip().split("\\s+")).map(NameWords::folded).collect(Collectors.toUnmodifiableSet());

    private static final String ABD_AND_ARTICLE =
            " ((?:abd|ab[uo])(?:[aeou](?:[dlnrstz]|sh))?|ab[ou]l|عبد|عبدال|ابو|ابوال) (?:([aeou](?:[dlnrstz]|sh)) )?";
    private static final String ARTICLE = " (al|el|ال) ";
    private static final String DIN = " (?:[aeou][ld] ?)?(d(?:i|ee)n) | ال(دین) ";
    private static final String ENDING =
            "zadeh?|zada|nejad|nezhad|pou?r|poor|pur|niy?a|far|khah|manesh|dou?st|doost|panah|tabar|vand"
                    + "|زاده|نژاد|پور|نیا|فر|خواه|منش|دوست|پناه|تبار|وند";
    private static final String GOD_OR_ENDING = " (?=(?:[aou]ll?ah|الله|اله|ای|" + ENDING + ") )";

    // else the title alone would be dropped
    private static final String HAJI_AND_ENDING = "^(hajj?i|حاجی) (?=(?:" + ENDING + ")(?: |$))";

    private NameWords() {}

    static List<String> of(String name) {
        var words = new ArrayList<>(split(folded(name).replaceFirst(HAJI_AND_ENDING, "$1")));
        while (words.size() > 1 && TITLES.contains(words.get(0))) {
            words.remove(0);
        }
        return split(joined(String.join(" ", words)));
    }

    private static String joined(String words) {
        return (" " + words + " ")
                .replaceAll(ABD_AND_ARTICLE, " $1$2")
                .replaceAll(ARTICLE, " $1")
                .replaceAll(DIN, "$1$2 ")
                .replaceAll(GOD_OR_ENDING, "");
    }

    private static List<String> split(String words) {
        return Stream.of(words.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String folded(String name) {
        var lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Folding.fold(ArabicSkeleton.kept(LatinSkeleton.kept(lower))).replace("'", "");
    }
}
