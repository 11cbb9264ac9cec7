package org.nameh.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.platform.Text;

/**
 * How somebody can be reached: addresses and numbers, the way that is safe, and what must never be used, in words (null where
 * unknown) and by the ways that may be used and those that may not.
 */
public record Contact(
        @Size(max = Contact.LONGEST) String reach,
        @Size(max = Contact.LONGEST) String safeWay,
        @Size(max = Contact.LONGEST) String neverVia,
        @NotNull Ways ways) {

    static final int LONGEST = 2000;

    private static final Pattern MAIL_ADDRESS = Pattern.compile("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+");

    /** What was written down in words alone: whatever they forbid, nothing is allowed until somebody has sorted it. */
    public Contact(String reach, String safeWay, String neverVia) {
        this(reach, safeWay, neverVia, neverVia == null ? Ways.unknown() : Ways.unsortedYet());
    }

    /** Nothing is known. */
    public static Contact none() {
        return new Contact(null, null, null);
    }

    /**
     * The same with more words below. Where more is forbidden in words, nothing is allowed until somebody has sorted it.
     *
     * @throws PersonRefused if both together are longer than a field of the book
     */
    public Contact with(Contact more) {
        var never = joined(neverVia, more.neverVia);
        return new Contact(
                joined(reach, more.reach),
                joined(safeWay, more.safeWay),
                never,
                Objects.equals(never, neverVia) ? ways : ways.toBeSorted());
    }

    private static String joined(String before, String more) {
        if (Objects.equals(before, more)) {
            return before;
        }
        var whole = Stream.of(before, more).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        if (whole.length() > LONGEST) {
            throw new PersonRefused("person.refused.contactFull");
        }
        return whole.isEmpty() ? null : whole;
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
