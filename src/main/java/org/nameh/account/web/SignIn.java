package org.nameh.account.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/login.xhtml. */
@Named
@RequestScoped
public class SignIn {

    @Inject
    SecurityContext security;

    @Inject
    Messages messages;

    private String user = ""; // not null: a crafted request may leave the field out
    private String password = "";

    /** Signs in and goes on to the page that was asked for, or to the desk. */
    public void signIn() {
        var faces = FacesContext.getCurrentInstance();
        switch (authenticate(faces)) {
            case SEND_CONTINUE -> faces.responseComplete();
            case SUCCESS -> Redirect.to("/desk/");
            default -> messages.error("signIn.refused");
        }
    }

    private AuthenticationStatus authenticate(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        request.getSession();
        request.changeSessionId(); // whoever planted the old one must not be signed in with us
        // Never newAuthentication: it would drop the page that was asked for, and after a failure its mark stays in the
        // session and turns the next protected page into an error.
        return security.authenticate(
                request, response, withParams().credential(new UsernamePasswordCredential(user, password)));
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
