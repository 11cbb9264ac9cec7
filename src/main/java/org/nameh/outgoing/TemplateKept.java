package org.nameh.outgoing;

import java.util.Optional;
import org.nameh.platform.Fact;
import org.nameh.platform.Language;

/** Another text takes the place of that with which letters to writers began. */
public record TemplateKept(Tidings tidings, Language language, int ordinal) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(tidings + " " + language.code() + " " + ordinal);
    }
}
