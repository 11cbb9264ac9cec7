package org.nameh.platform;

import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.ApplicationScoped;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The account in whose name a boundary is at work. */
@ApplicationScoped
public class Caller {

    /** The name of the account, as the container knows it. */
    public String name() {
        return context().getCallerPrincipal().getName();
    }

    /** Whether the account holds a role. */
    public boolean is(String role) {
        return context().isCallerInRole(role);
    }

    private static EJBContext context() {
        try {
            return InitialContext.doLookup("java:comp/EJBContext");
        } catch (NamingException outsideOfBoundary) {
            throw new IllegalStateException("nobody is asked for outside of a boundary", outsideOfBoundary);
        }
    }
}
