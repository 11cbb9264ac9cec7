package org.nameh.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;
import org.nameh.platform.Language;

/** What somebody chose of mail: how often, in which language of the pages, and where to (null where it is off). */
public record MailChoice(MailFrequency frequency, Language language, String address) {

    private static final int LONGEST = 254;

    private static final Pattern PLAIN = Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:]+");

    /** @throws IllegalArgumentException if mail is wanted and could not arrive there */
    public MailChoice {
        if (frequency != MailFrequency.OFF && !isAddress(address)) {
            throw new IllegalArgumentException("mail needs an address");
        }
    }

    /** Whether a text is an address for mail and nothing beside it (RFC 5322, without names and comments). */
    public static boolean isAddress(String text) {
        if (text == null || text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
            return false;
        }
        try {
            new InternetAddress(text, true).validate();
            return true;
        } catch (AddressException no) {
            return false;
        }
    }

    /** All but the address, which belongs in no log. */
    @Override
    public String toString() {
        return "MailChoice[%s, %s]".formatted(frequency, language);
    }
}
