package org.nameh.dissemination;

import java.util.Optional;
import org.nameh.readingroom.BoundAs;

/** What letters of a correspondence are to each other, in the terms of the standards: TEI P5, RiC-O 1.0, schema.org. */
final class Correspondence {

    private static final String RIC = "https://www.ica.org/standards/RiC/ontology#";

    private Correspondence() {}

    /** The type of a reference in {@code correspContext}: what is earlier, later, or neither. */
    static String tei(BoundAs as) {
        return switch (as) {
            case REPLIES_TO, EARLIER -> "prev";
            case ANSWERED_BY, LATER -> "next";
            case ENCLOSED_IN -> "whole";
            case ENCLOSES -> "part";
        };
    }

    /** The property of RiC-O, by its name. */
    static String term(BoundAs as) {
        return switch (as) {
            case REPLIES_TO -> "isReplyTo";
            case ANSWERED_BY -> "hasReply";
            case ENCLOSED_IN -> "isOrWasConstituentOf";
            case ENCLOSES -> "hasOrHadConstituent";
            case EARLIER -> "followsOrFollowed";
            case LATER -> "precedesOrPreceded";
        };
    }

    /** The property of RiC-O, by its address. */
    static String ric(BoundAs as) {
        return RIC + term(as);
    }

    /** The property of schema.org, where it has one; what a letter is part of besides stands under {@code isPartOf} anyway. */
    static Optional<String> schema(BoundAs as) {
        return switch (as) {
            case REPLIES_TO -> Optional.of("citation");
            case ENCLOSES -> Optional.of("hasPart");
            default -> Optional.empty();
        };
    }
}
