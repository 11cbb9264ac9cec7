package org.nameh.thread.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Text;
import org.nameh.platform.web.Dates;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.thread.NewBond;
import org.nameh.thread.Relation;
import org.nameh.thread.ThreadDesk;
import org.nameh.thread.ThreadRow;
import org.nameh.thread.ThreadSheet;

/** Backs parts/thread.xhtml: the correspondence of the letter at hand, and the bonds between its letters. */
@Named
@RequestScoped
public class BindLetter {

    /** The letter that was chosen among those that were found. */
    private static final String CHOSEN = "chosen";

    @Inject
    ThreadDesk desk;

    @Inject
    Messages messages;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private ThreadSheet sheet;
    private String token = UUID.randomUUID().toString();
    private Relation relation = Relation.REPLIES_TO;
    private String other;
    private String note;
    private String reason;
    private List<ThreadRow> found = List.of();

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        sheet = desk.of(number);
    }

    /** Binds the letter to the one whose number was typed or that was chosen; else looks for one by the words that were typed. */
    public void bind() {
        var typed = Text.clean(other);
        var wanted = chosen().or(() -> Optional.ofNullable(typed))
                .flatMap(words -> RegistrationNumber.find(words, Year.now(clock)));
        if (wanted.isPresent()) {
            bind(relation, wanted.get());
        } else if (typed == null) {
            messages.beside("other", "thread.other.missing");
        } else {
            found = desk.find(number, typed);
            messages.beside("other", found.isEmpty() ? "thread.other.none" : "thread.other.choose");
        }
    }

    private static Optional<String> chosen() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return Optional.ofNullable(sent.get(CHOSEN)).filter(value -> !value.isBlank());
    }

    /** Binds the letter as the house proposed. */
    public void accept(Relation proposed, RegistrationNumber letter) {
        bind(proposed, letter);
    }

    private void bind(Relation as, RegistrationNumber letter) {
        desk.bind(number, new NewBond(UUID.fromString(token), as, letter, Text.clean(note)));
        again("thread.bound");
    }

    /** Takes a bond back, if it is said why. */
    public void release(long bond) {
        var why = Text.clean(reason);
        if (why == null) {
            messages.beside("releaseReason", "thread.reason.missing");
            return;
        }
        desk.release(number, bond, why);
        again("thread.released");
    }

    /** Lets readers see a bond. */
    public void show(long bond) {
        desk.open(number, bond);
        again("thread.opened");
    }

    private void again(String done) {
        messages.afterRedirect(done);
        Redirect.to("/desk/letters/" + number.inAddress() + "#thread");
    }

    /** When a letter was written, in both calendars; null where nobody knows. */
    public String written(ThreadRow row) {
        var day = row.written();
        return day == null ? null : dates.written(day.asWritten(), day.notBefore(), day.notAfter(), day.calendar());
    }

    public RegistrationNumber getNumber() {
        return number;
    }

    /** The thread of the letter. */
    public ThreadSheet getSheet() {
        return sheet;
    }

    /** The letters among which one may choose. */
    public List<ThreadRow> getFound() {
        return found;
    }

    public Relation[] getRelations() {
        return Relation.values();
    }

    public int getLongest() {
        return NewBond.LONGEST;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
