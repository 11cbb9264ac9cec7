package org.nameh.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nameh.platform.web.KnownBrowser;
import org.nameh.platform.web.Redirect;

/** Backs the button that ends the work of an account in this browser. */
@Named
@RequestScoped
public class SignOut {

    /** Signs out, leaves nothing behind in the browser and goes to the sign-in page. */
    public void signOut() throws ServletException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        KnownBrowser.forget((HttpServletResponse) external.getResponse());
        external.setResponseHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        Redirect.to("/desk/login");
    }
}
