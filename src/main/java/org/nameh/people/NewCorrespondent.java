package org.nameh.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** What the directory takes down of a correspondent: at least one name, in any scripts, the best known first. */
public record NewCorrespondent(
        @NotNull CorrespondentKind kind,
        List<@NotNull @Size(min = 1, max = 200) String> names,
        @NotNull @Valid Particulars particulars) {

    /** @throws IllegalArgumentException without a name */
    public NewCorrespondent {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a correspondent has a name");
        }
        names = List.copyOf(names);
    }

    /** Somebody of whom the parents' names and the year of birth are known, or some of them. */
    public NewCorrespondent(
            CorrespondentKind kind, List<String> names, String fatherName, String motherName, Integer yearOfBirth) {
        this(kind, names, Particulars.born(fatherName, motherName, yearOfBirth));
    }

    /** A person of whom only the name is known. */
    public static NewCorrespondent named(String name) {
        return new NewCorrespondent(CorrespondentKind.PERSON, List.of(name), Particulars.none());
    }

    /** These facts, and where they know nothing what another entry of the same person says; the names of both. */
    NewCorrespondent completedBy(NewCorrespondent other) {
        var all = Stream.concat(names.stream(), other.names.stream()).distinct().toList();
        return new NewCorrespondent(kind, all, particulars.completedBy(other.particulars));
    }
}
