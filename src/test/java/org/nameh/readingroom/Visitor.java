package org.nameh.readingroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
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
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser, seen from inside the server or from outside; follows no redirect and, until signed in, keeps no cookie. */
final class Visitor {

    private static final int PORT = Integer.getInteger("jboss.http.port", Integer.getInteger("test.http.port"));

    private static final String HOUSE = "http://127.0.0.1:" + PORT;

    private static final int PATIENCE = 20_000;

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private final HttpClient client;
    private final String house;

    private Visitor(HttpClient.Builder browser, String house) {
        this.house = house;
        client = browser.version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Somebody without an account. */
    static Visitor anonymous() {
        return of(HOUSE);
    }

    /** Somebody without an account, at another house. */
    static Visitor of(String house) {
        return new Visitor(HttpClient.newBuilder(), house);
    }

    /** Somebody of the cast, signed in. */
    static Visitor signedIn(String account) {
        return signedIn(account, HOUSE);
    }

    /** Somebody of the cast, signed in at another house. */
    static Visitor signedIn(String account, String house) {
        var visitor = new Visitor(HttpClient.newBuilder().cookieHandler(new CookieManager()), house);
        var answer = visitor.post(
                "/desk/login",
                Map.of(
                        "signIn", "signIn",
                        "signIn:user", account,
                        "signIn:password", "only-for-these-tests",
                        "signIn:submit", "Sign in"));
        if (answer.status() != 302) {
            throw new IllegalStateException(account + " could not sign in: " + answer.status());
        }
        return visitor;
    }

    /** Asks for an address, with headers given as names and values in turn. */
    Visit get(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(house + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(address, request);
    }

    /** Fills the form at an address and sends it. */
    Visit post(String address, Map<String, String> fields) {
        var state = VIEW_STATE.matcher(get(address).text());
        var all = new TreeMap<>(fields);
        if (state.find()) {
            all.put("jakarta.faces.ViewState", state.group(1));
        }
        var body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(house + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return send(address, request);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Visit send(String address, HttpRequest.Builder request) {
        try {
            var answer =
                    client.send(request.timeout(Duration.ofMillis(PATIENCE)).build(), BodyHandlers.ofByteArray());
            return visit(address, answer);
        } catch (IOException failed) {
            throw new UncheckedIOException(address, failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Visit visit(String address, HttpResponse<byte[]> answer) {
        return new Visit(
                address, answer.statusCode(), new TreeMap<>(answer.headers().map()), answer.body());
    }

    /** Sends the lines of a request as they are, and gives all that comes back, byte by byte as characters. */
    static String raw(String... lines) {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
            line.setSoTimeout(PATIENCE);
            line.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(lines[0], failed);
        }
    }
}
