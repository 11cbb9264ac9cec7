package org.nameh.custody.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.nameh.custody.CustodyBook;
import org.nameh.custody.NewPlacement;
import org.nameh.custody.PlaceKind;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs the form of desk/custody/chain.xhtml that says where the original lies. */
@Named
@RequestScoped
public class PlaceOriginal {

    @Inject
    CustodyBook book;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private String token = UUID.randomUUID().toString();
    private PlaceKind place = PlaceKind.SHELF;
    private String shelfmark;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
    }

    /** Writes the place down; the shelfmark counts for what is in the house alone. */
    public void putThere() {
        var mark = place == PlaceKind.SHELF ? Text.clean(shelfmark) : null;
        var placement = new NewPlacement(UUID.fromString(token), place, mark);
        if (!placement.isWhole()) {
            messages.beside("shelfmark", "custody.refused.shelfmark");
            return;
        }
        book.place(number, placement);
        messages.afterRedirect("custody.placed");
        Redirect.to("/desk/letters/" + number.inAddress() + "/custody");
    }

    public PlaceKind[] getPlaces() {
        return PlaceKind.values();
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public PlaceKind getPlace() {
        return place;
    }

    public void setPlace(PlaceKind place) {
        this.place = place;
    }

    public String getShelfmark() {
        return shelfmark;
    }

    public void setShelfmark(String shelfmark) {
        this.shelfmark = shelfmark;
    }
}
