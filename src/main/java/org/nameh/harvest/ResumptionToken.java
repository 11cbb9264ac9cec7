package org.nameh.harvest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.nameh.harvest.HarvestRefused.Why;

/**
 * Where a list goes on (OAI-PMH 2.0, section 3.5): the arguments with which it was begun, and a place in the order of changes. It
 * holds all of that itself and never expires; what changes meanwhile moves behind the place, so that nothing is missed.
 */
record ResumptionToken(Map<String, String> arguments, Place place) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\.([0-9a-z]{8})((?:&[A-Za-z]+=[^&=]+)*)");

    /** The token as it stands in an answer. */
    String written() {
        var text = new StringBuilder()
                .append(ChronoUnit.MICROS.between(Instant.EPOCH, place.changedAt()))
                .append('.')
                .append(place.publicId());
        arguments.forEach(
                (name, value) -> text.append('&').append(name).append('=').append(value));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a token that came back. */
    static ResumptionToken read(String written) throws HarvestRefused {
        try {
            var text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            var parts = WRITTEN.matcher(text);
            if (!parts.matches()) {
                throw bad();
            }
            var moment = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
            return new ResumptionToken(arguments(parts.group(3)), new Place(moment, parts.group(2)));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException unreadable) {
            throw bad();
        }
    }

    private static Map<String, String> arguments(String written) {
        var arguments = new TreeMap<String, String>();
        for (var pair : written.split("&")) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                arguments.put(parts[0], parts[1]);
            }
        }
        return arguments;
    }

    private static HarvestRefused bad() {
        return new HarvestRefused(Why.BAD_RESUMPTION_TOKEN, "This token was not given here.");
    }
}
