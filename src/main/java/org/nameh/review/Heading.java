package org.nameh.review;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What stands above the text in one language: title, summary, and addressee and place as the public may read them. Each may be
 * null.
 */
@Embeddable
public record Heading(String title, String summary, String addressee, String place) implements Serializable {

    /** Whether it says nothing at all. */
    public boolean isBlank() {
        return parts().findAny().isEmpty();
    }

    /** All that it says. */
    public Stream<String> parts() {
        return Stream.of(title, summary, addressee, place).filter(Objects::nonNull);
    }
}
