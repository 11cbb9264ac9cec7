package org.nameh.matching;

import org.nameh.matching.NameParts.Part;

/** Somebody who never lived. Years are solar hijri; what somebody does not have is null. */
record Invented(
        int id,
        boolean woman,
        Part given,
        Part before,
        Part surname,
        Part second,
        Part father,
        Part mother,
        Part mothersSurname,
        int born,
        Part place,
        Part nomDeGuerre) {

    /** Somebody else who bears the same names and has other parents. */
    Invented namesake(int otherId, Part otherFather, Part otherMother, int otherYear, Part otherPlace) {
        return new Invented(
                otherId,
                woman,
                given,
                before,
                surname,
                second,
                otherFather,
                otherMother,
                mothersSurname,
                otherYear,
                otherPlace,
                null);
    }
}
