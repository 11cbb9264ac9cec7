package org.nameh.facsimile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nameh.letter.AssignedOnly;
import org.nameh.letter.Letter;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.TaskGate;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** The table at which leaves are looked at. What belongs to no letter yet is seen by those alone who may put it at one. */
@Stateless
@AssignedOnly
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class Lightbox {

    /** The most leaves without a letter that are shown together. */
    private static final int MOST = 200;

    /** How many bytes of a file are read at once. */
    private static final int PIECE = 1024 * 1024;

    @Inject
    Leaves leaves;

    @Inject
    Originals originals;

    @Inject
    Pictures pictures;

    @Inject
    Twins twins;

    @Inject
    TaskGate gate;

    @Inject
    Event<Fact> facts;

    /** The leaves of a letter in their order, also the discarded ones. */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public List<LeafRow> of(@NotNull RegistrationNumber number) {
        return rows(leaves.of(number));
    }

    /** The leaves in the tray of a form or pile that belong to no letter yet. */
    public List<LeafRow> inTray(@NotNull UUID tray) {
        return rows(leaves.inTray(tray));
    }

    /** Some leaves. @throws UnknownLeaf if one of them is not here */
    public List<LeafRow> some(@NotNull Collection<Long> ids) {
        return rows(ids.stream().map(leaves::get).toList());
    }

    /** The trays in which leaves without a letter lie, those that came last first; at most two hundred leaves. */
    public List<TrayRow> trays() {
        return rows(leaves.withoutLetter(MOST)).stream()
                .collect(Collectors.groupingBy(LeafRow::tray, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(all -> new TrayRow(
                        all.get(0).tray(), all.get(0).receivedBy(), all.get(0).receivedAt(), all))
                .toList();
    }

    private List<LeafRow> rows(List<Leaf> found) {
        var ids = found.stream().map(Leaf::getId).toList();
        var alike = twins.of(ids);
        var sizes = pictures.sizes(ids);
        return found.stream()
                .map(leaf -> LeafRow.of(
                        leaf,
                        sizes.get(leaf.getId()).width(),
                        sizes.get(leaf.getId()).height(),
                        alike.getOrDefault(leaf.getId(), List.of())))
                .toList();
    }

    /** The picture of a leaf, as a JPEG. @throws UnknownLeaf if there is none, or if it is not for the caller */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public byte[] picture(long id, @NotNull Form form, int turn) {
        var leaf = leaves.get(id);
        if (gate.narrowedTo().isPresent()) {
            if (leaf.isDiscarded()) {
                throw new UnknownLeaf();
            }
            gate.require(leaf.getLetter().map(Letter::getNumber).orElseThrow(UnknownLeaf::new));
        }
        return pictures.find(id, form, turn).map(Print::content).orElseThrow(UnknownLeaf::new);
    }

    /** Says what a file is, and writes down that it is taken out. @throws UnknownLeaf if there is none */
    public OriginalRow takeOut(long id) {
        var scan = originals.get(id);
        var number = leaves.onScan(id).stream()
                .flatMap(leaf -> leaf.getLetter().stream())
                .map(Letter::getNumber)
                .findFirst()
                .orElse(null);
        facts.fire(new OriginalTaken(number, id));
        return new OriginalRow(scan.getFileName(), scan.getType(), scan.getSize());
    }

    /** At most a megabyte of a file as it came, from a place on. */
    public byte[] piece(long scan, int from) {
        return originals.piece(scan, from, PIECE);
    }
}
