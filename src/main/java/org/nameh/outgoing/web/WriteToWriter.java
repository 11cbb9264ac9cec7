package org.nameh.outgoing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nameh.letter.RegistrationNumber;
import org.nameh.outgoing.NewOutgoing;
import org.nameh.outgoing.OutgoingBook;
import org.nameh.outgoing.OutgoingSheet;
import org.nameh.outgoing.Subject;
import org.nameh.outgoing.Tidings;
import org.nameh.people.Contact;
import org.nameh.people.ContactBook;
import org.nameh.people.ContactSheet;
import org.nameh.people.ContactWay;
import org.nameh.platform.Language;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Redirect;

/**
 * Backs desk/outgoing/write.xhtml. How the writer can be reached is on the page only in the answer to a button, and before anything is
 * written; a letter is sent as it was seen in the preview, or not at all.
 */
@Named
@RequestScoped
public class WriteToWriter {

    @Inject
    OutgoingBook book;

    @Inject
    ContactBook contacts;

    @Inject
    Messages messages;

    @Inject
    Page page;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private OutgoingSheet sheet;
    private OutgoingForm form;
    private List<ContactSheet> contact = List.of();
    private NewOutgoing preview;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        sheet = book.of(number);
        form = new OutgoingForm(asked().orElseGet(sheet::proposed), sheet.language());
    }

    private Optional<Tidings> asked() {
        return Stream.of(Tidings.values())
                .filter(one -> one.name().equals(request.getParameter("tidings")))
                .findFirst();
    }

    /** Opens the contact data, and the text of the house for what is to be told; each opening is audited. */
    public void begin() {
        var draft = book.draft(number, form.getTidings(), form.language());
        form.begin(draft);
        form.setWay(sheet.ways().size() == 1 ? sheet.ways().get(0) : null);
        var addresses = getAddresses();
        form.setAddress(form.getWay() == ContactWay.EMAIL && addresses.size() == 1 ? addresses.get(0) : null);
    }

    /** Shows the letter as it would be sent; says beside its field what is wrong. */
    public void preview() {
        var typed = form.typed();
        var flaw = typed.flaw();
        if (flaw.isPresent()) {
            messages.beside(flaw.get().field(), flaw.get().key());
        } else if (typed.way() == ContactWay.EMAIL && !getAddresses().contains(typed.address())) {
            messages.beside("address", "people.refused.address");
        } else {
            preview = typed;
            form.seen();
        }
    }

    /** Sends it, or keeps it to be printed; shows it first if it is not as it was seen. */
    public void send() {
        if (!form.isSeen()) {
            preview();
            if (preview != null) {
                messages.error("outgoing.changedSincePreview");
            }
            return;
        }
        var typed = form.typed();
        var id = book.write(number, typed);
        messages.afterRedirect(typed.way() == ContactWay.EMAIL ? "outgoing.sent" : "outgoing.kept");
        Redirect.to(getHere() + (typed.way() == ContactWay.EMAIL ? "" : "/" + id));
    }

    /** Whether the contact data are on the page: just asked for, or sent with the form. */
    public boolean isOpen() {
        return form.getTemplate() > 0 || posted("contactOpen");
    }

    /** Whether there is something to send: just shown, or about to be sent as it was shown. */
    public boolean isPreviewed() {
        var answering = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return preview != null || !answering && posted("send");
    }

    private static boolean posted(String field) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(field);
    }

    /** How the writer can be reached; opened once for a page, and audited. */
    public List<ContactSheet> getContact() {
        if (contact.isEmpty()) {
            contact = contacts.open(sheet.writer());
        }
        return contact;
    }

    /** The mail addresses that may be used. */
    public List<String> getAddresses() {
        return Contact.mailAddresses(
                getContact().stream().map(ContactSheet::contact).toList());
    }

    /** The address of the page. */
    public String getHere() {
        return "/desk/letters/" + number.inAddress() + "/outgoing";
    }

    /** The letter as it will be sent; null before it was asked for. */
    public NewOutgoing getPreview() {
        return preview;
    }

    /** What stands above mail. */
    public String getSubject() {
        return Subject.in(form.language());
    }

    public boolean isMailed() {
        return preview != null && preview.way() == ContactWay.EMAIL;
    }

    public boolean isSendingMail() {
        return book.sendsMail();
    }

    public OutgoingForm getForm() {
        return form;
    }

    public OutgoingSheet getSheet() {
        return sheet;
    }

    public RegistrationNumber getNumber() {
        return number;
    }

    public Tidings[] getAllTidings() {
        return Tidings.values();
    }

    public List<Language> getLanguages() {
        return page.getLanguages();
    }

    public int getLongest() {
        return NewOutgoing.LONGEST;
    }
}
