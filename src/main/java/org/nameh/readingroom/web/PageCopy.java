package org.nameh.readingroom.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.nameh.platform.web.EntityTag;
import org.nameh.readingroom.State;

/**
 * A public page as it was answered while the collection stood in a state: its headers and its content; no content (null) where the
 * asker had the page already.
 */
record PageCopy(State state, Map<String, List<String>> headers, String type, byte[] content) {

    /** The header that marks a page (RFC 9110, section 8.8.3). */
    static final String TAG = "ETag";

    /** What is kept beside the content: headers and address, roughly. */
    private static final int BESIDE = 1 << 11;

    /** How much memory it takes, in bytes. */
    int weight() {
        return BESIDE + (content == null ? 0 : content.length);
    }

    /** Whether it is all that an asker needs. */
    boolean isEnoughFor(HttpServletRequest request) {
        return content != null || tag().isHeldBy(request);
    }

    private EntityTag tag() {
        return new EntityTag(headers.get(TAG).get(0));
    }

    /** Answers a request with it, with 304 where the asker has just that page. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> {
            response.setHeader(name, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        if (!tag().answers(null, request, response)) {
            response.setContentType(type);
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        }
    }
}
