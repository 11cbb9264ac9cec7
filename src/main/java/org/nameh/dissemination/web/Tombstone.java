package org.nameh.dissemination.web;

import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.dissemination.Imprint;
import org.nameh.platform.Language;
import org.nameh.readingroom.Absence;

/** What is told of a letter that was public once, where no page is asked for: the same for all that went on one ground and day. */
final class Tombstone {

    private Tombstone() {}

    static String of(Absence absence, Language reader, Imprint imprint) {
        var words = ResourceBundle.getBundle("messages", reader.locale());
        if (absence.ground() == null) {
            return lines(words.getString("gone.title"), words.getString("gone.suspended"));
        }
        var ground = words.getString("gone.ground") + " " + words.getString("withdrawalGround." + absence.ground());
        return lines(
                words.getString("gone.title"),
                words.getString("gone.withdrawn"),
                ground + " · " + imprint.day(absence.since()),
                absence.note());
    }

    private static String lines(String... told) {
        return Stream.of(told).filter(line -> line != null).collect(Collectors.joining("\n", "", "\n"));
    }
}
