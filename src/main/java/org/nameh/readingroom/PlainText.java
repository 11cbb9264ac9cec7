package org.nameh.readingroom;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A letter as plain text: what stands above it, then its texts, the original first. Where something is withheld stands {@code […]}. */
public record PlainText(String body) {

    private static final String WITHHELD = "[…]";

    /** The plain text of a letter as a reader gets it. */
    public static PlainText of(Rendition letter) {
        var head = letter.head();
        var above = Stream.of(
                        head.title(),
                        head.summary(),
                        head.sender(),
                        head.addressee(),
                        head.place(),
                        head.writtenAs(),
                        head.changeNote())
                .filter(Objects::nonNull);
        var texts = letter.texts().stream().map(PlainText::of);
        return new PlainText(Stream.concat(above, texts).collect(Collectors.joining("\n\n")));
    }

    /** One text, as it is in it. */
    public static String of(TextRow text) {
        return readable(text.body());
    }

    /** Words as they are in it. */
    public static String readable(String stored) {
        return Arrays.stream(Gap.values())
                .map(gap -> String.valueOf(gap.mark()))
                .reduce(stored, (body, mark) -> body.replace(mark, WITHHELD));
    }
}
