package org.nameh.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nameh.platform.ChangedElsewhere;
import org.nameh.platform.Seal;

/** How a correspondent can be reached, sealed. */
@Entity
@Table(name = "correspondent_contact")
public class ContactCard {

    @Id
    @Column(name = "correspondent_id")
    private Long correspondent;

    @Version
    private int version;

    private byte[] reach;

    @Column(name = "safe_way")
    private byte[] safeWay;

    @Column(name = "never_via")
    private byte[] neverVia;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> allowed;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> never;

    @Column(name = "never_at_all", nullable = false)
    private boolean neverAtAll;

    @Column(nullable = false)
    private boolean unsorted;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected ContactCard() {
        // for Hibernate
    }

    ContactCard(long correspondent) {
        this.correspondent = correspondent;
    }

    /** Writes it down anew, sealed for this correspondent. */
    void keep(Contact contact, Seal seal, String by, Instant at) {
        reach = sealed(seal, "reach", contact.reach());
        safeWay = sealed(seal, "safe_way", contact.safeWay());
        neverVia = sealed(seal, "never_via", contact.neverVia());
        allow(contact.ways());
        changedBy = by;
        changedAt = at;
    }

    // not sealed: the database refuses what is forbidden, and tells little by that
    private void allow(Ways ways) {
        allowed = names(ways.allowed());
        never = names(ways.never());
        neverAtAll = ways.neverAtAll();
        unsorted = ways.unsorted();
    }

    private static List<String> names(Set<ContactWay> ways) {
        return ways.stream().sorted().map(ContactWay::name).toList();
    }

    private byte[] sealed(Seal seal, String field, String text) {
        return text == null ? null : seal.seal(text, place(field));
    }

    /** Opens it for somebody to read. */
    ContactSheet open(Seal seal) {
        var contact = new Contact(
                opened(seal, "reach", reach),
                opened(seal, "safe_way", safeWay),
                opened(seal, "never_via", neverVia),
                new Ways(ways(allowed), ways(never), neverAtAll, unsorted));
        return new ContactSheet(correspondent, version, contact, changedBy, changedAt);
    }

    private static Set<ContactWay> ways(List<String> names) {
        return names.stream().map(ContactWay::valueOf).collect(Collectors.toSet());
    }

    private String opened(Seal seal, String field, byte[] sealed) {
        return sealed == null ? null : seal.open(sealed, place(field));
    }

    private String place(String field) {
        return "correspondent_contact." + field + "/" + correspondent;
    }

    /** Lets only those edit who have seen it as it stands. @throws ChangedElsewhere for anybody else */
    void requireSeen(int seenVersion) {
        if (version != seenVersion) {
            throw new ChangedElsewhere(changedBy, changedAt);
        }
    }
}
