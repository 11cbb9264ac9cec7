package org.nameh.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * Lets a browser keep a public page and ask each time whether it is still the same (RFC 9110, conditional requests): a
 * suspension shows at the next request.
 */
@RequestScoped
public class Revalidation {

    @Inject
    HttpServletRequest request;

    @Inject
    Page page;

    /** Marks the page by all that it is made of; answers 304 and ends the request where the browser has just that. */
    public void of(Instant lastModified, Object... madeOf) {
        var context = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) context.getExternalContext().getResponse();
        // weak: packed or not, the page is the same, but not byte by byte
        if (tag(madeOf).weak().answers(lastModified, request, response)) {
            context.responseComplete();
        }
    }

    private EntityTag tag(Object... madeOf) {
        var made = page.getLanguage().code() + Addresses.query(request) + Arrays.deepToString(madeOf);
        return EntityTag.named(Build.stamp() + '-' + EntityTag.digest(made.getBytes(StandardCharsets.UTF_8)));
    }
}
