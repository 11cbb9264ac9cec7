package org.nameh.worklist;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Text;

/**
 * What is asked of the queue, wholly in its address: a heap, whose letters (null: anybody’s), under which tag, at which risk, in
 * which order, after which letter.
 */
public record QueueQuery(Heap heap, String who, String tag, RiskLevel risk, Order order, RegistrationNumber after) {

    private static final int LONGEST = 500;

    /** Reads the parameters of an address, by name; what is missing or not known is left open. */
    public static QueueQuery of(UnaryOperator<String> parameters) {
        return new QueueQuery(
                Heap.named(parameters.apply("show")),
                Text.clean(parameters.apply("who")),
                Text.clean(parameters.apply("tag")),
                Arrays.stream(RiskLevel.values())
                        .filter(level -> level.name().equals(parameters.apply("risk")))
                        .findFirst()
                        .orElse(null),
                Order.named(parameters.apply("sort")),
                Optional.ofNullable(parameters.apply("after"))
                        .flatMap(RegistrationNumber::find)
                        .orElse(null));
    }

    /** Reads the query of an address, such as {@code show=waiting&sort=due}; empty for what is none. */
    public static Optional<QueueQuery> read(String query) {
        if (query == null || query.isBlank() || query.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var pairs = Arrays.stream(query.split("&"))
                    .map(pair -> pair.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .collect(Collectors.toMap(
                            pair -> pair[0],
                            pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                            (one, other) -> one));
            return Optional.of(of(pairs::get));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    /** The same list from its beginning, in another heap. */
    public QueueQuery in(Heap other) {
        return new QueueQuery(other, who, tag, risk, order, null);
    }

    /** The same list, after a letter; null: from its beginning. */
    public QueueQuery after(RegistrationNumber letter) {
        return new QueueQuery(heap, who, tag, risk, order, letter);
    }

    /** The query as addresses write it. */
    public String inAddress() {
        return Stream.of(
                        "show=" + heap.getName(),
                        part("who", who),
                        part("tag", tag),
                        part("risk", risk),
                        order == Order.SINCE ? "" : part("sort", order.getName()),
                        part("after", after == null ? null : after.inAddress()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String part(String name, Object value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
