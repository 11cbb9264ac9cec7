package org.nameh.facsimile;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A file with scans was received and kept, for a letter or for none yet. */
public record ScanReceived(RegistrationNumber number, long scan, int pages, String digest) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.ofNullable(number).map(RegistrationNumber::toString);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("scan " + scan + ", " + pages + " leaves, SHA-256 " + digest);
    }
}
