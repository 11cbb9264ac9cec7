package org.nameh.interchange;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Some correspondents were entered into the directory by an import, in the name of the account that started it. */
public record CorrespondentsImported(long ofImport, int count, long first, long last, String by) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(by);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("import %d, %d correspondents, %d to %d".formatted(ofImport, count, first, last));
    }
}
