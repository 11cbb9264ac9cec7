package org.nameh.notice;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.nameh.platform.Language;
import org.nameh.platform.Settings;

/** What mail says: how many notices there are, and of each the number of the letter and a link. No name, no text, not even what happened. */
record MailText(String subject, String body) {

    /** Longer lists are read at the desk. */
    private static final int MOST = 50;

    static MailText of(List<NoticeRow> notices, Language reader) {
        var words = ResourceBundle.getBundle("messages", reader.locale());
        var lines = notices.stream().limit(MOST).map(MailText::line).distinct().collect(Collectors.joining("\n\n"));
        var count = new MessageFormat(words.getString("digest.count"), reader.locale())
                .format(new Object[] {notices.size()});
        var end = words.getString("digest.end") + "\n" + house() + "/desk/notices";
        return new MailText(words.getString("digest.subject"), String.join("\n\n", count, lines, end) + "\n");
    }

    private static String line(NoticeRow notice) {
        var link = house() + notice.address();
        return notice.letter() == null ? link : notice.letter() + "\n" + link;
    }

    private static String house() {
        return Settings.publicAddress().orElseThrow();
    }
}
