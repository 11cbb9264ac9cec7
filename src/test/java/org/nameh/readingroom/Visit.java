package org.nameh.readingroom;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came back when an address was asked for. */
record Visit(String asked, int status, Map<String, List<String>> headers, byte[] body) {

    /** The same answer under another name, where several come from one address. */
    Visit as(String name) {
        return new Visit(name, status, headers, body);
    }

    /** The body as text. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** A header, if it was sent. */
    Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(), List.of()).stream().findFirst();
    }

    /** Status, headers and body, byte by byte as characters. */
    String everything() {
        return status + "\n" + headers + "\n" + new String(body, StandardCharsets.ISO_8859_1);
    }
}
