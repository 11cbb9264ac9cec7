package org.nameh.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nameh.platform.Folding;

/** The number the registry gives a letter on arrival, for example {@code 2026/0312}: without gap within a year, never reused. */
@Embeddable
public record RegistrationNumber(
        @Column(name = "registration_year", nullable = false, updatable = false)
        int year,

        @Column(name = "registration_serial", nullable = false, updatable = false)
        int serial)
        implements Serializable, Comparable<RegistrationNumber> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[/-](\\d{1,7})");

    private static final Pattern SERIAL = Pattern.compile("\\d{1,7}");

    /** @throws IllegalArgumentException for a serial below 1 */
    public RegistrationNumber {
        if (serial < 1) {
            throw new IllegalArgumentException("serial numbers start at 1, not " + serial);
        }
    }

    /** Reads {@code 2026/0312} or {@code 2026-0312}, in Latin, Persian or Arabic digits; empty for anything else. */
    public static Optional<RegistrationNumber> find(String written) {
        var parts = WRITTEN.matcher(Folding.fold(written.strip()));
        return parts.matches() && Integer.parseInt(parts.group(2)) > 0
                ? Optional.of(
                        new RegistrationNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** Reads a number with its year, or its serial alone, which is one of the year given; in any digits, empty for anything else. */
    public static Optional<RegistrationNumber> find(String written, Year otherwise) {
        var serial = Folding.fold(written.strip());
        return SERIAL.matcher(serial).matches() ? find(otherwise.getValue() + "/" + serial) : find(serial);
    }

    /** The number that an address names. @throws UnknownLetter if it names none */
    public static RegistrationNumber named(String inAddress) {
        return Optional.ofNullable(inAddress)
                .flatMap(RegistrationNumber::find)
                .orElseThrow(() -> new UnknownLetter("?"));
    }

    /** The number as addresses write it, for example {@code 2026-0312}. */
    public String inAddress() {
        return toString().replace('/', '-');
    }

    @Override
    public int compareTo(RegistrationNumber other) {
        return year == other.year ? Integer.compare(serial, other.serial) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return "%04d/%04d".formatted(year, serial);
    }
}
