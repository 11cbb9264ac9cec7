package org.nameh.readingroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A network of its own from which somebody asks the house, without a browser; it gives answers whole, their headers and all. */
record Network(String address) {

    private static final int PORT = Integer.getInteger("jboss.http.port", Integer.getInteger("test.http.port"));

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A network from which nobody asked before. */
    static Network fresh() {
        return new Network(
                "127.%d.%d.%d".formatted(1 + RANDOM.nextInt(200), RANDOM.nextInt(250), 2 + RANDOM.nextInt(250)));
    }

    /** Posts a form, and gives the whole answer but for the moment it was given. */
    String post(String path, Map<String, String> fields) {
        var body = new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(
                "POST %s HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(path, body.length(), body));
    }

    /** Asks for an address, and gives the whole answer but for the moment it was given. */
    String get(String path) {
        return send("GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n".formatted(path));
    }

    private String send(String request) {
        try (var line = new Socket(InetAddress.getByName("127.0.0.1"), PORT, InetAddress.getByName(address), 0)) {
            line.setSoTimeout(20_000);
            line.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("(?m)^Date: .*\r\n", "");
        } catch (IOException failed) {
            throw new UncheckedIOException(address, failed);
        }
    }
}
