package org.nameh.dissemination;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A citation as an entry of BibTeX, in UTF-8, with the dates of biblatex beside the year. */
final class BibTeX {

    /** What TeX would not print as it stands. Braces become commands: a single one, though escaped, would end the field. */
    private static final Map<Integer, String> SPECIAL = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '{', "\\textbraceleft{}"),
            Map.entry((int) '}', "\\textbraceright{}"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '_', "\\_"),
            Map.entry((int) '%', "\\%"));

    private BibTeX() {}

    static String of(Citation cited) {
        var fields = new LinkedHashMap<String, String>();
        // a second pair of braces: a name is not to be taken apart, a title keeps its capitals
        put(fields, "author", braced(cited.author()));
        put(fields, "title", braced(cited.title().text()));
        cited.written().iso().ifPresent(days -> put(fields, "year", days.substring(0, 4)));
        cited.written().iso().ifPresent(days -> put(fields, "date", days));
        put(fields, "howpublished", escaped(cited.kind()));
        put(fields, "note", escaped(cited.written().asWritten()));
        put(fields, "address", escaped(cited.place()));
        put(fields, "organization", escaped(cited.archive()));
        put(fields, "language", escaped(cited.language()));
        put(fields, "url", cited.address());
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@misc{" + cited.key() + ",\n", "\n}\n"));
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static String braced(String text) {
        return text == null ? null : "{" + escaped(text) + "}";
    }

    private static String escaped(String text) {
        return text == null
                ? null
                : OneLine.of(text)
                        .codePoints()
                        .mapToObj(sign -> SPECIAL.getOrDefault(sign, Character.toString(sign)))
                        .collect(Collectors.joining());
    }
}
