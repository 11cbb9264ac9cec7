package org.nameh.harvest;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nameh.platform.Language;
import org.nameh.platform.Slice;
import org.nameh.readingroom.Item;
import org.nameh.readingroom.Items;

/**
 * Where machines fetch the collection: what changed, in the order in which it did, or all of it, slice by slice. Sees what readers
 * see and nothing else. Each call is short, however long a whole answer takes: no connection waits for a slow reader.
 */
@Stateless
@PermitAll
public class Granary {

    private static final int NEWS = 20;

    private static final int SLICE = 200;

    @Inject
    Changes changes;

    @Inject
    Heads heads;

    @Inject
    Items items;

    /** The twenty letters that appeared or changed last, and the twenty that went last, for a reader. */
    public News news(@NotNull Language reader) {
        var recent = changes.recent(NEWS);
        var here = recent.stream().filter(change -> !change.gone()).toList();
        return new News(
                reader,
                latest(recent),
                heads.lines(here, reader),
                recent.stream().filter(Change::gone).toList());
    }

    /** Some letters as news for a reader, in their order, without what is gone. */
    public News news(@NotNull Language reader, @NotNull List<String> publicIds) {
        var here =
                changes.of(publicIds).stream().filter(change -> !change.gone()).toList();
        return new News(reader, latest(here), heads.lines(here, reader), List.of());
    }

    private static Instant latest(List<Change> changes) {
        return changes.stream().map(Change::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** When the first of the changes was that are known, if there is one. */
    public Optional<Instant> earliest() {
        return changes.after(Selection.all(), Place.first(), 1).stream()
                .map(Change::changedAt)
                .findFirst();
    }

    /** Changes of a selection behind a place, the oldest first, so many at most. */
    public Slice<Change> changes(@NotNull Selection selection, @NotNull Place place, int size) {
        return Slice.of(changes.after(selection, place, size + 1), size);
    }

    /** Changes like these, with the letters whole. */
    public Slice<Sheaf> sheaves(@NotNull Selection selection, @NotNull Place place, int size) {
        var slice = changes(selection, place, size);
        return new Slice<>(sheaves(slice.rows()), slice.more());
    }

    /** One letter with its last change, if the public ever saw it. */
    public Optional<Sheaf> sheaf(@NotNull String publicId) {
        return changes.of(publicId)
                .flatMap(change -> sheaves(List.of(change)).stream().findFirst());
    }

    /** The last change of one letter, if the public ever saw it. */
    public Optional<Change> change(@NotNull String publicId) {
        return changes.of(publicId);
    }

    /** A letter that goes while it is fetched is left out: it has changed, and comes again. */
    private List<Sheaf> sheaves(List<Change> changed) {
        var here = changed.stream()
                .filter(change -> !change.gone())
                .map(Change::publicId)
                .toList();
        var found = items.of(here).stream().collect(toMap(Item::publicId, item -> item));
        return changed.stream()
                .map(change -> new Sheaf(change, found.get(change.publicId())))
                .filter(sheaf -> sheaf.change().gone() || sheaf.item() != null)
                .toList();
    }

    /** Two hundred letters that can be read, after one in the order of public ids, with what stands above them. */
    public List<Line> lines(@NotNull String afterId, @NotNull Language reader) {
        return heads.lines(changes.shelf(afterId, SLICE), reader);
    }

    /** Two hundred letters that can be read, after one in the order of public ids, whole. */
    public List<Sheaf> items(@NotNull String afterId) {
        return sheaves(changes.shelf(afterId, SLICE));
    }

    /** A thousand letters that can be read, after one in the order of public ids. */
    public List<Change> shelf(@NotNull String afterId) {
        return changes.shelf(afterId, 5 * SLICE);
    }

    /** How many letters can be read, counted no further than asked. */
    public int volume(int atMost) {
        return changes.volume(atMost);
    }

    /** The kinds of letters, by name in English. */
    public List<KindName> kinds() {
        return heads.kinds(Language.EN);
    }
}
