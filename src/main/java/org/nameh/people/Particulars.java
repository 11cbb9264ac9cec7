package org.nameh.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What is known of a correspondent beside the names; null where nobody knows. Years are Gregorian. */
@Embeddable
public record Particulars(
        @Size(max = 200) @Column(name = "father_name") String fatherName,
        @Size(max = 200) @Column(name = "mother_name") String motherName,
        @Enumerated(EnumType.STRING) Sex sex,

        @Min(1800) @Max(2100) @Column(name = "year_of_birth")
        Integer yearOfBirth,

        @Size(max = 200) @Column(name = "place_of_birth") String placeOfBirth,
        @Size(max = 200) @Column(name = "last_known_place") String lastKnownPlace,
        @Min(1900) @Max(2100) @Column(name = "year_joined") Integer yearJoined,
        @Min(1900) @Max(2100) @Column(name = "year_left") Integer yearLeft,
        boolean minor)
        implements Serializable {

    /** @throws PersonRefused if somebody left before they joined */
    public Particulars {
        if (yearJoined != null && yearLeft != null && yearLeft < yearJoined) {
            throw new PersonRefused("people.refused.leftBeforeJoined");
        }
    }

    /** Nothing is known. */
    public static Particulars none() {
        return born(null, null, null);
    }

    /** The parents' names and the year of birth are known, or some of them. */
    public static Particulars born(String fatherName, String motherName, Integer year) {
        return new Particulars(fatherName, motherName, null, year, null, null, null, null, false);
    }

    /** These, and where they know nothing what another entry of the same person knows. */
    Particulars completedBy(Particulars other) {
        var joined = first(yearJoined, other.yearJoined);
        var left = first(yearLeft, other.yearLeft);
        var contradict = joined != null && left != null && left < joined;
        return new Particulars(
                first(fatherName, other.fatherName),
                first(motherName, other.motherName),
                first(sex, other.sex),
                first(yearOfBirth, other.yearOfBirth),
                first(placeOfBirth, other.placeOfBirth),
                first(lastKnownPlace, other.lastKnownPlace),
                contradict ? yearJoined : joined,
                contradict ? yearLeft : left,
                minor || other.minor);
    }

    private static <T> T first(T known, T other) {
        return known == null ? other : known;
    }
}
