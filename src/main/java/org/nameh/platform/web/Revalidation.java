package org.nameh.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

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
        var tag = tag(madeOf);
        // weak: packed or not, the page is the same, but not byte by byte
        response.setHeader("ETag", "W/" + tag);
        Optional.ofNullable(lastModified)
                .ifPresent(moment -> response.setDateHeader("Last-Modified", moment.toEpochMilli()));
        if (known(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            context.responseComplete();
        }
    }

    private String tag(Object... madeOf) {
        var made = page.getLanguage().code() + Addresses.query(request) + Arrays.deepToString(madeOf);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(made.getBytes(StandardCharsets.UTF_8));
            return '"' + Build.stamp() + '-' + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private boolean known(String tag) {
        var held = request.getHeader("If-None-Match");
        return held != null && Arrays.stream(held.split(",")).map(String::strip).anyMatch(one -> one.endsWith(tag));
    }
}
