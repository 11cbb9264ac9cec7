package org.nameh.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.nameh.letter.Kinds;
import org.nameh.platform.Language;
import org.nameh.theme.Themes;

/** Opens the files of imports. */
@ApplicationScoped
public class Openings {

    private static final int LOOKED_AT = 64 * 1024;

    @Inject
    Imports imports;

    @Inject
    Kinds kinds;

    @Inject
    Themes themes;

    /** The letters of a file, read as it was chosen. */
    Rows rows(ImportSheet of) {
        var file = new ImportFile(position -> imports.piece(of.id(), position));
        var language = of.reading().language();
        return switch (of.format()) {
            case TEI -> new TeiRows(file, of.name(), vocabulary(), language);
            case ZIP -> new ZipRows(file, vocabulary(), language);
            case CSV -> new CsvRows(file, of.table(), of.reading().mapping(), vocabulary(), language);
        };
    }

    /** The first bytes of a file. */
    byte[] beginning(long id) {
        var first = imports.piece(id, 0).orElseThrow();
        return first.length > LOOKED_AT ? java.util.Arrays.copyOf(first, LOOKED_AT) : first;
    }

    private Vocabulary vocabulary() {
        return new Vocabulary(words(kinds::labels), words(themes::labelsInUse));
    }

    private static Map<String, String> words(Function<Language, Map<String, String>> labels) {
        var codes = new HashMap<String, String>();
        for (var language : Language.ofThePages()) {
            labels.apply(language).forEach((code, label) -> {
                codes.put(code, code);
                codes.put(label, code);
            });
        }
        return codes;
    }
}
