package org.nameh.delivery.web;

import java.time.LocalDate;
import java.util.UUID;
import org.nameh.delivery.EventKind;
import org.nameh.delivery.EventRow;
import org.nameh.delivery.NewEvent;
import org.nameh.delivery.ProofKind;
import org.nameh.letter.LetterDate;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;
import org.nameh.platform.Text;

/** What the form of an event holds while somebody types. */
public class EventForm {

    private String token = UUID.randomUUID().toString();
    private EventKind kind;
    private LetterDate happened;
    private String source;
    private String body;
    private String delegate;
    private String slip;
    private ProofKind proof = ProofKind.DELEGATE_REPORT;
    private String note;
    private Long corrects;
    private boolean proven;

    /** An empty form for something that happened on a day. */
    static EventForm of(EventKind kind, LocalDate day) {
        var form = new EventForm();
        form.kind = kind;
        form.happened = day(day);
        return form;
    }

    /** A form that says what an event said, to be put right. */
    static EventForm correcting(EventRow wrong) {
        var form = new EventForm();
        form.kind = wrong.kind();
        form.happened = wrong.happened();
        form.source = wrong.source();
        form.body = wrong.body();
        form.delegate = wrong.delegate();
        form.slip = wrong.slip();
        form.corrects = wrong.id();
        form.proven = wrong.proofId() != null;
        return form;
    }

    /** A day as a form writes it. */
    static LetterDate day(LocalDate day) {
        return LetterDate.read(day.toString(), CalendarSystem.GREGORIAN, DateSpan.of(day));
    }

    /** The event as it was typed. */
    NewEvent event() {
        return new NewEvent(
                UUID.fromString(token),
                kind,
                happened,
                Text.clean(source),
                Text.clean(body),
                Text.clean(delegate),
                Text.clean(slip),
                Text.clean(note),
                corrects);
    }

    /** Whether what it corrects was proven by a file, which may prove it as well. */
    public boolean isProven() {
        return proven;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public EventKind getKind() {
        return kind;
    }

    public void setKind(EventKind kind) {
        this.kind = kind;
    }

    public LetterDate getHappened() {
        return happened;
    }

    public void setHappened(LetterDate happened) {
        this.happened = happened;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getDelegate() {
        return delegate;
    }

    public void setDelegate(String delegate) {
        this.delegate = delegate;
    }

    public String getSlip() {
        return slip;
    }

    public void setSlip(String slip) {
        this.slip = slip;
    }

    public ProofKind getProof() {
        return proof;
    }

    public void setProof(ProofKind proof) {
        this.proof = proof;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** The id of the event that it corrects; null for none. */
    public Long getCorrects() {
        return corrects;
    }

    public void setCorrects(Long corrects) {
        this.corrects = corrects;
    }
}
