package org.nameh.facsimile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.nameh.letter.Letter;
import org.nameh.letter.Letters;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;

/** Keeps files and the leaves on them, within the transaction of a boundary. */
@ApplicationScoped
public class LeafClerk {

    @Inject
    Leaves leaves;

    @Inject
    Originals originals;

    @Inject
    Pictures pictures;

    @Inject
    Twins twins;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Keeps a file and the leaves on it, at their destination, and gives the ids of the leaves. @throws org.nameh.letter.UnknownLetter for a number never given */
    public List<Long> keep(DevelopedFile developed, Destination destination) {
        var scan = originals.add(developed.file(), caller.name(), clock.instant());
        var pages = developed.leaves();
        letters.awaitTwin(destination.tray());
        leaves.awaitOthers();
        var letter = firstLetter(destination);
        var kept = new ArrayList<Long>();
        for (var index = 0; index < pages.size(); index++) {
            letter = destination.sorted() ? labelled(pages.get(index), letter) : letter;
            kept.add(keep(new Leaf(scan, index + 1, destination.tray(), pages.get(index)), pages.get(index), letter));
        }
        var number = letter == null ? null : letter.getNumber();
        facts.fire(new ScanReceived(
                number, scan.getId(), pages.size(), HexFormat.of().formatHex(developed.digest())));
        return kept;
    }

    private Letter firstLetter(Destination destination) {
        if (destination.number() != null) {
            return letters.get(destination.number());
        }
        return destination.sorted()
                ? leaves.lastOfPile(destination.tray()).flatMap(Leaf::getLetter).orElse(null)
                : letters.registeredWith(destination.tray())
                        .flatMap(letters::find)
                        .orElse(null);
    }

    /** The letter that the label of a page names; that of the page before where there is no label; none where nobody knows it. */
    private Letter labelled(DevelopedPage page, Letter before) {
        return page.labelled()
                .map(number -> letters.find(number).orElse(null))
                .orElse(page.labelled().isPresent() ? null : before);
    }

    private long keep(Leaf leaf, DevelopedPage page, Letter letter) {
        leaf.place(letter, leaves.nextPlace(letter, leaf.getTray()));
        leaves.add(leaf);
        pictures.add(leaf.getId(), Form.SCREEN, 0, page.screen().print());
        pictures.add(leaf.getId(), Form.THUMBNAIL, 0, page.thumbnail().print());
        twins.find(leaf, page);
        return leaf.getId();
    }
}
