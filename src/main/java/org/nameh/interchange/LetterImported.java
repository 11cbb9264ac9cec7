package org.nameh.interchange;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A letter was given its number by an import, in the name of the account that started it. */
public record LetterImported(RegistrationNumber number, long ofImport, int row, String by) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(by);
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("import " + ofImport + ", row " + row);
    }
}
