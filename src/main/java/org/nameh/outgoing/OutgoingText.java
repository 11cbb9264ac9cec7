package org.nameh.outgoing;

import java.util.List;
import org.nameh.people.ContactWay;
import org.nameh.platform.Language;
import org.nameh.platform.Text;

/** A letter to a writer, opened: in which language, by which way, to which mail address (null on paper), and what it says. */
public record OutgoingText(long id, Language language, ContactWay way, String address, String text) {

    /** What it says, paragraph by paragraph. */
    public List<String> paragraphs() {
        return Text.paragraphs(text);
    }

    /** Does not tell: what is written to a log by mistake must not hold it. */
    @Override
    public String toString() {
        return "OutgoingText[…]";
    }
}
