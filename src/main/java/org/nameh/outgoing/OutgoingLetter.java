package org.nameh.outgoing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nameh.people.ContactWay;
import org.nameh.platform.Language;
import org.nameh.platform.Seal;

/** What the house wrote to whoever sent a letter: sealed, and never changed. */
@Entity
@Immutable
@Table(name = "outgoing_letter")
public class OutgoingLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outgoing_letter")
    @SequenceGenerator(name = "outgoing_letter", sequenceName = "outgoing_letter_seq")
    private Long id;

    @Column(name = "letter_id", nullable = false)
    private Long letterId;

    @Column(nullable = false)
    private UUID token;

    @Column(name = "person_id", nullable = false)
    private Long personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Tidings tidings;

    @Column(nullable = false)
    private String language;

    @Column(name = "template_id", nullable = false)
    private Long templateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContactWay way;

    private byte[] address;

    @Column(nullable = false)
    private byte[] text;

    @Column(name = "written_by", nullable = false)
    private String writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected OutgoingLetter() {
        // for Hibernate
    }

    OutgoingLetter(long letter, long person, NewOutgoing wanted, Seal seal, String by, Instant at) {
        letterId = letter;
        personId = person;
        token = wanted.token();
        tidings = wanted.tidings();
        language = wanted.language().code();
        templateId = wanted.template();
        way = wanted.way();
        text = seal.seal(wanted.text(), place("text"));
        address = Optional.ofNullable(wanted.address())
                .map(known -> seal.seal(known, place("address")))
                .orElse(null);
        writtenBy = by;
        writtenAt = at;
    }

    private String place(String field) {
        return "outgoing_letter." + field + "/" + token;
    }

    Long getId() {
        return id;
    }

    Long getLetterId() {
        return letterId;
    }

    UUID getToken() {
        return token;
    }

    Long getPersonId() {
        return personId;
    }

    ContactWay getWay() {
        return way;
    }

    /** Opens it for somebody to read, or to be sent. */
    OutgoingText open(Seal seal) {
        var to = Optional.ofNullable(address)
                .map(kept -> seal.open(kept, place("address")))
                .orElse(null);
        return new OutgoingText(id, Language.of(language), way, to, seal.open(text, place("text")));
    }
}
