package org.nameh.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.nameh.consent.Act;
import org.nameh.consent.ConsentBook;
import org.nameh.consent.ConsentRow;
import org.nameh.consent.GivenHow;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs the consents of desk/letters/letter.xhtml. */
@Named
@RequestScoped
public class GiveConsent {

    @Inject
    ConsentBook book;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private List<ConsentRow> consents;
    private Act act = Act.PUBLISH_TEXT;
    private NameDisclosure nameForm = NameDisclosure.ANONYMOUS;
    private String pseudonym;
    private String[] covered = {};
    private LocalDate from;
    private LocalDate until;
    private GivenHow givenHow = GivenHow.IN_WRITING;
    private String evidence;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        from = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Writes the consent down, if what else was typed on the page could be kept. */
    public void add(boolean kept) {
        if (kept) {
            var name = nameForm == NameDisclosure.PSEUDONYM ? Text.clean(pseudonym) : null;
            book.record(
                    number,
                    new Terms(act, nameForm, name, List.of(covered), from, until, givenHow, Text.clean(evidence)));
            again("consent.recorded");
        }
    }

    public void revoke(long id, boolean kept) {
        if (kept && isSettled()) {
            book.revoke(id, null);
            again("consent.revoked");
        }
    }

    private void again(String done) {
        messages.afterRedirect(done);
        Redirect.to("/desk/letters/" + number.inAddress() + "#consents");
    }

    /** Whether no consent was begun here and left unrecorded; says so beside its field if one was. */
    public boolean isSettled() {
        var begun = begun();
        begun.ifPresent(field -> messages.beside(field, "consent.pending"));
        return begun.isEmpty();
    }

    /** The first field in which a consent was begun. The day from which it holds does not count: it is filled in from the start. */
    private Optional<String> begun() {
        var fields = new LinkedHashMap<String, Boolean>();
        fields.put("act", act != Act.PUBLISH_TEXT);
        fields.put("nameForm", nameForm != NameDisclosure.ANONYMOUS);
        fields.put("pseudonym", Text.clean(pseudonym) != null);
        fields.put("givenHow", givenHow != GivenHow.IN_WRITING);
        fields.put("validUntil", until != null);
        fields.put("covered", covered.length > 0);
        fields.put("evidence", Text.clean(evidence) != null);
        return fields.keySet().stream().filter(fields::get).findFirst();
    }

    public List<ConsentRow> getConsents() {
        if (consents == null) {
            consents = book.of(number);
        }
        return consents;
    }

    public Act[] getActs() {
        return Act.values();
    }

    public NameDisclosure[] getNameForms() {
        return NameDisclosure.values();
    }

    public GivenHow[] getWays() {
        return GivenHow.values();
    }

    public Act getAct() {
        return act;
    }

    public void setAct(Act act) {
        this.act = act;
    }

    public NameDisclosure getNameForm() {
        return nameForm;
    }

    public void setNameForm(NameDisclosure nameForm) {
        this.nameForm = nameForm;
    }

    public String getPseudonym() {
        return pseudonym;
    }

    public void setPseudonym(String pseudonym) {
        this.pseudonym = pseudonym;
    }

    public String[] getCovered() {
        return covered;
    }

    public void setCovered(String[] covered) {
        this.covered = covered;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public GivenHow getGivenHow() {
        return givenHow;
    }

    public void setGivenHow(GivenHow givenHow) {
        this.givenHow = givenHow;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
