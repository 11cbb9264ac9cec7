package org.nameh.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.nameh.people.Correspondent;

/** A proposed match, and what became of it. Two people confirm it, or one dismisses it; either can be taken back, and stays to be read. */
@Entity
@DynamicUpdate
@Table(name = "match_proposal")
public class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "match_proposal")
    @SequenceGenerator(name = "match_proposal", sequenceName = "match_proposal_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", updatable = false)
    private Correspondent person;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "addressee_id", updatable = false)
    private Correspondent addressee;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "first_by", insertable = false)
    private String firstBy;

    @Column(name = "first_at", insertable = false)
    private Instant firstAt;

    @Column(name = "second_by", insertable = false)
    private String secondBy;

    @Column(name = "second_at", insertable = false)
    private Instant secondAt;

    @Column(name = "dismissed_by", insertable = false)
    private String dismissedBy;

    @Column(name = "dismissed_at", insertable = false)
    private Instant dismissedAt;

    @Column(name = "dismissed_for", insertable = false)
    private String dismissedFor;

    @Column(name = "taken_back_by", insertable = false)
    private String takenBackBy;

    @Column(name = "taken_back_at", insertable = false)
    private Instant takenBackAt;

    @Column(name = "taken_back_for", insertable = false)
    private String takenBackFor;

    protected Proposal() {
        // for Hibernate
    }

    /** Takes down that somebody found the two to be one. Says whether that changed anything. @throws MatchRefused once it is settled */
    boolean confirm(String by, Instant at) {
        requireOpen();
        if (by.equals(firstBy)) {
            throw new MatchRefused("matching.refused.twoPeople");
        }
        if (firstBy == null) {
            firstBy = by;
            firstAt = at;
            return false;
        }
        secondBy = by;
        secondAt = at;
        return true;
    }

    /** Takes down that somebody found the two to be different people. @throws MatchRefused once it is settled */
    void dismiss(String reason, String by, Instant at) {
        requireOpen();
        dismissedFor = reason;
        dismissedBy = by;
        dismissedAt = at;
    }

    /** Takes back what settled it. @throws MatchRefused if nothing did */
    void takeBack(String reason, String by, Instant at) {
        if (isOpen() || takenBackBy != null) {
            throw new MatchRefused("matching.refused.notSettled");
        }
        takenBackFor = reason;
        takenBackBy = by;
        takenBackAt = at;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new MatchRefused("matching.refused.settled");
        }
    }

    private boolean isOpen() {
        return secondBy == null && dismissedBy == null;
    }

    boolean isOf(long someone, long awaited) {
        return person.person().getId() == someone && addressee.person().getId() == awaited;
    }

    /** What was said of it, as a page shows it. */
    ProposalRow row() {
        return new ProposalRow(
                id, proposedAt, firstBy, firstAt, secondBy, secondAt, dismissedBy, dismissedAt, dismissedFor);
    }
}
