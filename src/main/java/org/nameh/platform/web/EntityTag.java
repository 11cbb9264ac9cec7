package org.nameh.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.nameh.platform.Sha256;

/** What tells one state of what an address shows from another (RFC 9110, sections 8.8.3 and 13.1.2). */
public record EntityTag(String value) {

    private static final String WEAK = "W/";

    /** The tag of a state that has a name of its own. */
    public static EntityTag named(String name) {
        return new EntityTag('"' + name + '"');
    }

    /** The tag of all that is sent. */
    public static EntityTag of(byte[] sent) {
        return named(digest(sent));
    }

    /** The same for what may be sent packed: alike to who reads it, not byte by byte. */
    public EntityTag weak() {
        return new EntityTag(WEAK + value);
    }

    static String digest(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, 12);
    }

    /** Marks an answer with it and, if known, with the moment of the last change; true, and status 304, where the asker has just that. */
    public boolean answers(Instant lastModified, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("ETag", value);
        Optional.ofNullable(lastModified)
                .ifPresent(moment -> response.setDateHeader("Last-Modified", moment.toEpochMilli()));
        var known = isHeldBy(request);
        if (known) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return known;
    }

    /** Whether the asker has just that. */
    public boolean isHeldBy(HttpServletRequest request) {
        var held = request.getHeader("If-None-Match");
        return held != null
                && Arrays.stream(held.split(","))
                        .map(String::strip)
                        .anyMatch(one -> opaque(one).equals(opaque(value)));
    }

    private static String opaque(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }
}
