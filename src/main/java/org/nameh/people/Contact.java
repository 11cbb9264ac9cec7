package org.nameh.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nameh.platform.Text;

/**
 * How somebody can be reached: addresses and numbers, the way that is safe, and what must never be used, in words (null where
 * unknown) and by the ways that may be used and those that may not.
 */
public record Contact(
        @Size(max = 2000) String reach,
        @Size(max = 2000) String safeWay,
        @Size(max = 2000) String neverVia,
        @NotNull Ways ways) {

    private static final Pattern MAIL_ADDRESS = Pattern.compile("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+");

    /** What was written down in words alone: whatever they forbid, nothing is allowed until somebody has sorted it. */
    public Contact(String reach, String safeWay, String neverVia) {
        this(reach, safeWay, neverVia, neverVia == null ? Ways.unknown() : Ways.unsortedYet());
    }

    /** Nothing is known. */
    public static Contact none() {
        return new Contact(null, null, null);
    }

    /** Whether words forbid something and no way says what. */
    public boolean isUnsorted() {
        return neverVia != null && !ways.forbidsSomething();
    }

    /** The mail addresses among the words about one person, but for those that any of them forbid. */
    public static List<String> mailAddresses(Collection<Contact> known) {
        var never = known.stream().flatMap(one -> addresses(one.neverVia)).toList();
        return known.stream()
                .flatMap(one -> Stream.of(one.safeWay, one.reach))
                .flatMap(Contact::addresses)
                .filter(address -> never.stream().noneMatch(address::equalsIgnoreCase))
                .distinct()
                .toList();
    }

    private static Stream<String> addresses(String words) {
        return MAIL_ADDRESS.matcher(Text.orEmpty(words)).results().map(MatchResult::group);
    }

    /** Does not tell: what is written to a log by mistake must not hold it. */
    @Override
    public String toString() {
        return "Contact[…]";
    }
}
