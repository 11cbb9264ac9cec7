package org.nameh.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody without an account who sends forms by hand, from a network of their own: an address of the loopback net. */
final class Anybody {

    private static final int PORT = Integer.getInteger("jboss.http.port", Integer.getInteger("test.http.port", 8080));
    private static final String BOUNDARY = "between-the-parts";

    private final String address;

    private Anybody(String address) {
        this.address = address;
    }

    /** Somebody at the address 127.0.0.{host}. */
    static Anybody at(int host) {
        return new Anybody("127.0.0." + host);
    }

    /** What came back: status line and headers, and the page. */
    record Answer(String head, String body) {

        int status() {
            return Integer.parseInt(head.split(" ")[1]);
        }

        /** The value of a hidden field of the page. */
        String field(String name) {
            var found =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
            return found.find() ? found.group(1) : null;
        }

        /** What the next form carries: code, proof and page. */
        Map<String, String> carried(Stage stage) {
            var fields = new LinkedHashMap<>(Map.of("code", field("code"), "proof", field("proof")));
            fields.put("stage", stage.name());
            return fields;
        }
    }

    Answer get(String path) {
        return send(("GET " + path + " HTTP/1.0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** The first page, under a fresh code. */
    Answer begin(String language) {
        return post(language, Map.of("do", "begin"));
    }

    Answer post(String language, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(language, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends files too, by name. */
    Answer post(String language, Map<String, String> fields, Map<String, byte[]> files) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, content) -> part(body, "name=\"files\"; filename=\"" + name + "\"", content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return post(language, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private Answer post(String language, String type, byte[] body) {
        var head = "POST /" + language + "/submit HTTP/1.0\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(body);
        return send(whole.toByteArray());
    }

    private Answer send(byte[] request) {
        try (var line = new Socket()) {
            line.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            line.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT));
            line.setSoTimeout(120_000);
            line.getOutputStream().write(request);
            var answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var end = answer.indexOf("\r\n\r\n");
            return new Answer(answer.substring(0, end), answer.substring(end + 4));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
