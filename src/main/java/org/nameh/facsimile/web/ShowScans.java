package org.nameh.facsimile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nameh.facsimile.Form;
import org.nameh.facsimile.LeafRow;
import org.nameh.facsimile.Lightbox;
import org.nameh.facsimile.ScanType;
import org.nameh.letter.RegistrationNumber;

/** Shows leaves wherever they are looked at: beside the text of a letter, in the tray of a form. */
@Named
@RequestScoped
public class ShowScans {

    @Inject
    Lightbox lightbox;

    private final Map<Object, List<LeafRow>> read = new HashMap<>();

    /** The leaves of a letter in their order. */
    public List<LeafRow> of(RegistrationNumber number) {
        return all(number).stream().filter(leaf -> leaf.discardedAt() == null).toList();
    }

    /** The leaves of a letter that were discarded. */
    public List<LeafRow> discarded(RegistrationNumber number) {
        return all(number).stream().filter(leaf -> leaf.discardedAt() != null).toList();
    }

    private List<LeafRow> all(RegistrationNumber number) {
        return read.computeIfAbsent(number, first -> lightbox.of(number));
    }

    /** The leaves in the tray of a form, by its token; none for what is no token. */
    public List<LeafRow> inTray(String token) {
        return read.computeIfAbsent(
                token, first -> tray(token).map(lightbox::inTray).orElse(List.of()));
    }

    private static Optional<UUID> tray(String token) {
        try {
            return Optional.ofNullable(token).map(UUID::fromString);
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
    }

    /** Reads the leaves once more when they are asked for: some were added. */
    void readAnew() {
        read.clear();
    }

    /** The address of a picture as the screen shows it. */
    public String screen(LeafRow leaf) {
        return PictureAddress.of(leaf.id(), Form.SCREEN, leaf.turn());
    }

    /** The address of a small picture. */
    public String thumbnail(long leaf, int turn) {
        return PictureAddress.of(leaf, Form.THUMBNAIL, turn);
    }

    /** The address of two letters beside each other; empty unless they are two. */
    public String beside(RegistrationNumber one, RegistrationNumber other) {
        return PictureAddress.beside(one, other);
    }

    /** The endings of file names that are taken, as a field for files names them. */
    public String getEndings() {
        return String.join(",", ScanType.endings());
    }

    /** A new pile. */
    public UUID getNewPile() {
        return UUID.randomUUID();
    }
}
