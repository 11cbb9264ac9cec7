package org.nameh.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.letter.EntryState;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.letter.RegistrationNumber;

/** One entry of the register as it is printed; what nobody knows, and the voiding of a number that stands, is null. */
public record LedgerEntry(
        RegistrationNumber number,
        Instant registeredAt,
        String registeredBy,
        String kind,
        ModeOfReceipt mode,
        LocalDate receivedOn,
        String writtenAs,
        String sender,
        String addressee,
        EntryState state,
        String voidReason,
        String voidedBy,
        Instant voidedAt) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Whether the number was burnt. */
    public boolean isVoid() {
        return state == EntryState.VOID;
    }

    /**
     * The entry as the line over which the hash of its month goes: all fields in their order, parted by tabs, ended by a line
     * feed. Unknown ones are empty; a backslash, tab or line feed within a field is written {@code \\}, {@code \t}, {@code \n}.
     */
    String line() {
        var fields = Stream.<Object>of(
                number,
                moment(registeredAt),
                registeredBy,
                kind,
                mode,
                receivedOn,
                writtenAs,
                sender,
                addressee,
                state,
                voidReason,
                voidedBy,
                moment(voidedAt));
        return fields.map(LedgerEntry::escaped).collect(Collectors.joining("\t", "", "\n"));
    }

    private static Object moment(Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    private static String escaped(Object field) {
        return Optional.ofNullable(field)
                .map(Object::toString)
                .orElse("")
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n");
    }
}
