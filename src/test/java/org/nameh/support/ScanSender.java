package org.nameh.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody signed in who sends scans as the script of the desk does, and asks for what comes of them. */
public final class ScanSender {

    private static final String HOUSE = "http://127.0.0.1:" + System.getProperty("test.http.port");

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private static final long ASKS_FIRST = 30L * 1024 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    /** Somebody of the cast. */
    public static ScanSender signedIn(String account) {
        var sender = new ScanSender();
        var state = VIEW_STATE.matcher(new String(sender.get("/desk/login").body(), StandardCharsets.UTF_8));
        state.find();
        var form = Map.of(
                "signIn", "signIn",
                "signIn:user", account,
                "signIn:password", "only-for-these-tests",
                "signIn:submit", "Sign in",
                "jakarta.faces.ViewState", state.group(1));
        sender.send(request("/desk/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
        return sender;
    }

    /** Sends a file to a new pile, and gives the answer. */
    public JsonObject send(String fileName, byte[] content) {
        return sendTo("pile=" + UUID.randomUUID(), fileName, content);
    }

    /** Sends a file to a letter, a tray or a pile, and gives the answer. */
    public JsonObject sendTo(String destination, String fileName, byte[]... content) {
        return json(upload(destination, fileName, content));
    }

    /** What the server answers to a file. */
    public HttpResponse<byte[]> upload(String destination, String fileName, byte[]... content) {
        var boundary = "scan" + UUID.randomUUID();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = Stream.of(
                        Stream.of(BodyPublishers.ofString(head)),
                        Stream.of(content).map(BodyPublishers::ofByteArray),
                        Stream.of(BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .flatMap(part -> part)
                .toArray(HttpRequest.BodyPublisher[]::new);
        return post("/desk/scans/upload?" + destination, boundary, BodyPublishers.concat(body), true);
    }

    /** What the server answers to a form with so many bytes, asked before they are sent. */
    public HttpResponse<byte[]> offer(String address, int bytes) {
        return post(address, "scan", BodyPublishers.ofByteArray(new byte[bytes]), false);
    }

    private HttpResponse<byte[]> post(String address, String boundary, HttpRequest.BodyPublisher body, boolean script) {
        return send(request(address)
                .expectContinue(body.contentLength() > ASKS_FIRST)
                .header("X-Requested-With", script ? "fetch" : "form")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body));
    }

    /** An answer as JSON. */
    public static JsonObject json(HttpResponse<byte[]> answer) {
        try (var reader = Json.createReader(new StringReader(new String(answer.body(), StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }

    /** What stands at an address. */
    public HttpResponse<byte[]> get(String address) {
        return send(request(address).GET());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(HOUSE + address))
                .timeout(Duration.ofSeconds(280))
                .header("Accept-Language", "en");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
