package org.nameh.facsimile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;

/** A page of a scan, developed: where its prints lie, what it looks like upright and upside down (null: blank) and the number on its label (null: none). */
record DevelopedPage(Laid screen, Laid thumbnail, Likeness upright, Likeness upsideDown, RegistrationNumber label) {

    private static final int THUMBNAIL = 320;

    /** A print that lies on a workbench. */
    record Laid(int width, int height, Path content) {

        Print print() {
            try {
                return new Print(width, height, Files.readAllBytes(content));
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
    }

    /** Develops all pages of a file. @throws ScanRefused if the file holds too much, or what no scan holds */
    static List<DevelopedPage> allOf(ReceivedFile file, Workbench bench) throws IOException {
        try (var film = Film.open(file)) {
            var developed = new ArrayList<DevelopedPage>();
            for (var index = 0; index < film.pages(); index++) {
                developed.add(of(film, index, bench));
            }
            return developed;
        }
    }

    private static DevelopedPage of(Film film, int index, Workbench bench) throws IOException {
        var page = film.page(index);
        var small = Print.scaled(page, THUMBNAIL);
        return new DevelopedPage(
                lay(Print.of(page), bench),
                lay(Print.of(small), bench),
                Likeness.of(small).orElse(null),
                Likeness.of(Orientation.turned(180).upright(small)).orElse(null),
                LabelReader.read(page).orElse(null));
    }

    private static Laid lay(Print print, Workbench bench) throws IOException {
        return new Laid(print.width(), print.height(), bench.lay(print.content()));
    }

    /** What it looks like, unless it is blank. */
    Optional<Likeness> likeness() {
        return Optional.ofNullable(upright);
    }

    /** The number on the label, if there is one that can be read. */
    Optional<RegistrationNumber> labelled() {
        return Optional.ofNullable(label);
    }
}
