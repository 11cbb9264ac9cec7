package org.nameh.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nameh.people.Contact;
import org.nameh.people.ContactBook;
import org.nameh.people.ContactSheet;
import org.nameh.people.ContactWay;
import org.nameh.people.Ways;
import org.nameh.platform.ChangedElsewhere;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/**
 * Backs the contact data on desk/people/person.xhtml. They are on the page only in the answer to the button that asks for them:
 * no address shows them, and none comes back to them.
 */
@Named
@RequestScoped
public class OpenContact {

    private static final String ALLOWED = "ALLOWED";
    private static final String NEVER = "NEVER";

    @Inject
    ContactBook book;

    @Inject
    ShowPerson person;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private List<ContactSheet> sheets = List.of();
    private int contactSeen;
    private String reach;
    private String safeWay;
    private String neverVia;
    private final Map<ContactWay, String> said = new EnumMap<>(ContactWay.class);
    private boolean neverAtAll;

    /** Opens the contact data to whoever asks; the audit trail says who did. */
    public void open() {
        look();
        var own = sheets.get(0).contact();
        reach = own.reach();
        safeWay = own.safeWay();
        neverVia = own.neverVia();
        own.ways().allowed().forEach(way -> said.put(way, ALLOWED));
        own.ways().never().forEach(way -> said.put(way, NEVER));
        neverAtAll = own.ways().neverAtAll();
    }

    private void look() {
        sheets = book.open(person.getSheet().id());
        contactSeen = sheets.get(0).seenVersion();
    }

    /** Writes them down, unless somebody else did meanwhile: theirs are shown then, and saving again keeps these. */
    public void keep() {
        var typed = new Contact(Text.clean(reach), Text.clean(safeWay), Text.clean(neverVia), ways());
        if (typed.isUnsorted()) {
            messages.beside("neverVia", "people.refused.waysUnsorted");
        } else if (typed.ways().contradicts()) {
            messages.beside("neverAtAll", "people.refused.waysContradict");
        } else {
            keep(typed);
        }
    }

    private void keep(Contact typed) {
        try {
            book.keep(person.getSheet().id(), contactSeen, typed);
        } catch (ChangedElsewhere changed) {
            look();
            messages.refused(changed);
            return;
        }
        messages.afterRedirect("people.contact.done");
        Redirect.to(person.here());
    }

    private Ways ways() {
        return new Ways(said(ALLOWED), said(NEVER), neverAtAll, false);
    }

    private Set<ContactWay> said(String what) {
        return said.keySet().stream().filter(way -> what.equals(said.get(way))).collect(Collectors.toSet());
    }

    /** The ways by which somebody could be reached. */
    public ContactWay[] getWays() {
        return ContactWay.values();
    }

    /** What is said of each way: that it may be used, that it never may, or nothing (null). */
    public Map<ContactWay, String> getSaid() {
        return said;
    }

    /** What can be said of a way. */
    public List<String> getChoices() {
        return List.of(ALLOWED, NEVER);
    }

    /** Whether words forbid something and nobody has said yet which ways they mean. */
    public boolean isUnsorted() {
        return !sheets.isEmpty() && sheets.get(0).contact().ways().unsorted();
    }

    public boolean isNeverAtAll() {
        return neverAtAll;
    }

    public void setNeverAtAll(boolean neverAtAll) {
        this.neverAtAll = neverAtAll;
    }

    /** Whether the form is on the page: just asked for, or sent with it. */
    public boolean isOpen() {
        return !sheets.isEmpty() || request.getParameter("contactOpen") != null;
    }

    /** What is written down, where it is not in the form: of merged entries, or of whoever saved meanwhile. */
    public List<ContactSheet> getOthers() {
        var conflict = request.getParameter("contactOpen") != null;
        return sheets.stream()
                .skip(conflict ? 0 : 1)
                .filter(sheet -> sheet.seenVersion() >= 0)
                .toList();
    }

    public int getContactSeen() {
        return contactSeen;
    }

    public void setContactSeen(int contactSeen) {
        this.contactSeen = contactSeen;
    }

    public String getReach() {
        return reach;
    }

    public void setReach(String reach) {
        this.reach = reach;
    }

    public String getSafeWay() {
        return safeWay;
    }

    public void setSafeWay(String safeWay) {
        this.safeWay = safeWay;
    }

    public String getNeverVia() {
        return neverVia;
    }

    public void setNeverVia(String neverVia) {
        this.neverVia = neverVia;
    }
}
