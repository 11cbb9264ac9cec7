package org.nameh.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.account.Locker;

/** Whether shortcuts of a single key act for whoever is signed in; read once in a session, since every page asks. */
@Named
@RequestScoped
public class OwnKeys {

    private static final String READ = OwnKeys.class.getName();

    @Inject
    Locker locker;

    @Inject
    HttpServletRequest request;

    /** Whether they act; where nobody is signed in they do. */
    public boolean isSingle() {
        if (request.getRemoteUser() == null) {
            return true;
        }
        var session = request.getSession();
        if (session.getAttribute(READ) == null) {
            session.setAttribute(READ, locker.singleKeys());
        }
        return (boolean) session.getAttribute(READ);
    }

    /** Switches them on or off, for this session and every later one. */
    void use(boolean act) {
        locker.useSingleKeys(act);
        request.getSession().setAttribute(READ, act);
    }
}
