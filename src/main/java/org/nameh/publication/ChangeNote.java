package org.nameh.publication;

import java.util.Map;
import java.util.stream.Stream;
import org.nameh.platform.Language;

/** What a correction changed, as the public is told in one language; both are null where nothing was corrected. */
record ChangeNote(String language, String text) {

    /** Of some notes by language the one in the reader's, else in English, else in any other. */
    static ChangeNote nearest(Language reader, Map<String, String> notes) {
        return Stream.concat(
                        Stream.of(reader.code(), Language.EN.code()),
                        notes.keySet().stream().sorted())
                .filter(notes::containsKey)
                .findFirst()
                .map(language -> new ChangeNote(language, notes.get(language)))
                .orElse(new ChangeNote(null, null));
    }
}
