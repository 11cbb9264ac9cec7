package org.nameh.interchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;

/** One row of an import: where it stands in the file, what was found in reading it, and what became of it. */
@Entity
@Table(name = "import_row")
public class ImportRow {

    private static final int LONGEST = 500;

    @EmbeddedId
    private Place place;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(name = "source_id", updatable = false)
    private String sourceId;

    @Column(updatable = false)
    private String label;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RowOutcome outcome;

    @Column(nullable = false)
    private String findings;

    @Column(name = "registration_year")
    private Integer year;

    @Column(name = "registration_serial")
    private Integer serial;

    protected ImportRow() {
        // for Hibernate
    }

    /** A row that was read for trial. */
    ImportRow(long ofImport, int number, Incoming letter) {
        place = new Place(ofImport, number);
        source = shortened(letter.source());
        sourceId = shortened(letter.id());
        label = shortened(letter.label());
        outcome = letter.isRefused() ? RowOutcome.REFUSED : RowOutcome.READY;
        findings = Finding.written(letter.findings());
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** Takes down the number under which its letter is in the register. */
    void registered(RegistrationNumber number) {
        outcome = RowOutcome.REGISTERED;
        year = number.year();
        serial = number.serial();
    }

    /** Takes down that the register refused it. */
    void failed(Finding why) {
        outcome = RowOutcome.FAILED;
        var all = new ArrayList<>(Finding.read(findings));
        all.add(why);
        findings = Finding.written(all);
    }

    boolean isReady() {
        return outcome == RowOutcome.READY;
    }

    int getNumber() {
        return place.number();
    }

    /** The row as a page and the report show it. */
    RowSheet sheet() {
        var number = Optional.ofNullable(serial)
                .map(one -> new RegistrationNumber(year, one))
                .orElse(null);
        return new RowSheet(place.number(), source, sourceId, label, outcome, number, Finding.read(findings));
    }

    /** Which row of which import. */
    @Embeddable
    public record Place(
            @Column(name = "import_id") long ofImport,
            @Column(name = "row_no") int number) implements Serializable {}
}
