package org.nameh.outgoing;

import java.util.Optional;
import org.nameh.platform.Fact;
import org.nameh.platform.Language;

/** Letters to writers begin with the text of the house again. */
public record TemplateRestored(Tidings tidings, Language language, int ordinal) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(tidings + " " + language.code() + " " + ordinal);
    }
}
