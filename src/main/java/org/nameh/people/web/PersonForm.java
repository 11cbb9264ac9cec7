package org.nameh.people.web;

import java.util.List;
import java.util.Optional;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.NewCorrespondent;
import org.nameh.people.Particulars;
import org.nameh.people.Sex;
import org.nameh.platform.Text;

/** What a form of the directory holds while somebody types. */
public class PersonForm {

    private CorrespondentKind kind = CorrespondentKind.PERSON;
    private String names;
    private String fatherName;
    private String motherName;
    private Sex sex;
    private Integer yearOfBirth;
    private String placeOfBirth;
    private String lastKnownPlace;
    private Integer yearJoined;
    private Integer yearLeft;
    private boolean minor;

    /** The form of an entry that stands in the directory. */
    static PersonForm of(NewCorrespondent known) {
        var form = new PersonForm();
        form.kind = known.kind();
        form.names = String.join("\n", known.names());
        form.take(known.particulars());
        return form;
    }

    private void take(Particulars facts) {
        fatherName = facts.fatherName();
        motherName = facts.motherName();
        sex = facts.sex();
        yearOfBirth = facts.yearOfBirth();
        placeOfBirth = facts.placeOfBirth();
        lastKnownPlace = facts.lastKnownPlace();
        yearJoined = facts.yearJoined();
        yearLeft = facts.yearLeft();
        minor = facts.minor();
    }

    /** The key of what is wrong with the names, if anything is. */
    Optional<String> flaw() {
        var typed = typedNames();
        if (typed.isEmpty()) {
            return Optional.of("people.names.missing");
        }
        return typed.stream().anyMatch(name -> name.length() > 200)
                ? Optional.of("people.names.long")
                : Optional.empty();
    }

    private List<String> typedNames() {
        return Text.orEmpty(Text.clean(names))
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** What was typed. */
    NewCorrespondent person() {
        return new NewCorrespondent(
                kind,
                typedNames(),
                new Particulars(
                        Text.clean(fatherName),
                        Text.clean(motherName),
                        sex,
                        yearOfBirth,
                        Text.clean(placeOfBirth),
                        Text.clean(lastKnownPlace),
                        yearJoined,
                        yearLeft,
                        minor));
    }

    public CorrespondentKind getKind() {
        return kind;
    }

    public void setKind(CorrespondentKind kind) {
        this.kind = kind;
    }

    public String getNames() {
        return names;
    }

    public void setNames(String names) {
        this.names = names;
    }

    public String getFatherName() {
        return fatherName;
    }

    public void setFatherName(String fatherName) {
        this.fatherName = fatherName;
    }

    public String getMotherName() {
        return motherName;
    }

    public void setMotherName(String motherName) {
        this.motherName = motherName;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public Integer getYearOfBirth() {
        return yearOfBirth;
    }

    public void setYearOfBirth(Integer yearOfBirth) {
        this.yearOfBirth = yearOfBirth;
    }

    public String getPlaceOfBirth() {
        return placeOfBirth;
    }

    public void setPlaceOfBirth(String placeOfBirth) {
        this.placeOfBirth = placeOfBirth;
    }

    public String getLastKnownPlace() {
        return lastKnownPlace;
    }

    public void setLastKnownPlace(String lastKnownPlace) {
        this.lastKnownPlace = lastKnownPlace;
    }

    public Integer getYearJoined() {
        return yearJoined;
    }

    public void setYearJoined(Integer yearJoined) {
        this.yearJoined = yearJoined;
    }

    public Integer getYearLeft() {
        return yearLeft;
    }

    public void setYearLeft(Integer yearLeft) {
        this.yearLeft = yearLeft;
    }

    public boolean isMinor() {
        return minor;
    }

    public void setMinor(boolean minor) {
        this.minor = minor;
    }
}
