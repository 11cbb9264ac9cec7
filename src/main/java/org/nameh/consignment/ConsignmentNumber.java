package org.nameh.consignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nameh.platform.Folding;

/** The number of a consignment, for example {@code C2026/012}: without gap within a year, never given again. */
@Embeddable
public record ConsignmentNumber(
        @Column(name = "consignment_year", nullable = false, updatable = false)
        int year,

        @Column(name = "consignment_serial", nullable = false, updatable = false)
        int serial)
        implements Serializable {

    private static final Pattern WRITTEN = Pattern.compile("c(\\d{4})[/-](\\d{1,7})");

    /** @throws IllegalArgumentException for a serial below 1 */
    public ConsignmentNumber {
        if (serial < 1) {
            throw new IllegalArgumentException("serial numbers start at 1, not " + serial);
        }
    }

    /** Reads {@code C2026/012} or {@code C2026-012}, in Latin, Persian or Arabic digits; empty for anything else. */
    public static Optional<ConsignmentNumber> find(String written) {
        var parts = WRITTEN.matcher(Folding.fold(written.strip()));
        return parts.matches() && Integer.parseInt(parts.group(2)) > 0
                ? Optional.of(new ConsignmentNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** The number that an address names. @throws UnknownConsignment if it names none */
    public static ConsignmentNumber named(String inAddress) {
        return Optional.ofNullable(inAddress)
                .flatMap(ConsignmentNumber::find)
                .orElseThrow(() -> new UnknownConsignment("?"));
    }

    /** The number as addresses write it, for example {@code C2026-012}. */
    public String inAddress() {
        return toString().replace('/', '-');
    }

    @Override
    public String toString() {
        return "C%04d/%03d".formatted(year, serial);
    }
}
