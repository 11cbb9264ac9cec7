package org.nameh.publication;

/** Room for an edition: its place on the shelf, and the edition that it corrects, or null. */
final class Room {

    /** The place of an edition beside which no other stands. */
    static final int FIRST = 1;

    private static final int SECOND = 2;

    private final int place;
    private final Publication corrected;

    private Room(int place, Publication corrected) {
        this.place = place;
        this.corrected = corrected;
    }

    /** Where no edition is read. */
    static Room alone() {
        return new Room(FIRST, null);
    }

    /** Where an edition of the same text made room. */
    static Room of(Publication edition) {
        return new Room(edition.getPlace(), null);
    }

    /** Where an edition made room for its correction. */
    static Room insteadOf(Publication edition) {
        return new Room(edition.getPlace(), edition);
    }

    /** Beside an edition that is read until its correction is. */
    static Room beside(Publication edition) {
        return new Room(edition.getPlace() == FIRST ? SECOND : FIRST, edition);
    }

    int getPlace() {
        return place;
    }

    Publication getCorrected() {
        return corrected;
    }

    boolean isCorrection() {
        return corrected != null;
    }
}
