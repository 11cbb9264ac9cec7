package org.nameh.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One connection to the server, kept open, with the cookies it was given: as little of HTTP/1.1 as measuring needs, so that the
 * machine's time is the server's and not the client's. Follows no redirect.
 */
final class Wire implements AutoCloseable {

    private static final int PATIENCE = 60_000;

    private final int port;
    private final Map<String, String> cookies = new TreeMap<>();
    private Socket socket;
    private InputStream in;

    Wire(int port) {
        this.port = port;
    }

    /** Opens a fresh connection; one that lay idle for long may have been closed by the server. The cookies stay. */
    void reopen() throws IOException {
        close();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
    }

    /** Asks for an address; further header lines end with a line break each. */
    Answer get(String address, String headers) throws IOException {
        return send("GET " + address, headers, "");
    }

    /** Asks for an address. */
    Answer get(String address) throws IOException {
        return get(address, "");
    }

    /** Sends a form. */
    Answer post(String address, Map<String, String> form) throws IOException {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var headers = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n";
        return send("POST " + address, headers, body);
    }

    /** Sends a form with a file, a text in UTF-8, among its fields. */
    Answer upload(String address, Map<String, String> form, String field, String fileName, String content)
            throws IOException {
        var boundary = "part" + Long.toHexString(System.nanoTime());
        var opening = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
        var parts = form.entrySet().stream()
                .map(part -> opening + part.getKey() + "\"\r\n\r\n" + part.getValue() + "\r\n")
                .collect(Collectors.joining());
        var body = parts + opening + field + "\"; filename=\"" + fileName + "\"\r\n\r\n" + content + "\r\n--" + boundary
                + "--\r\n";
        var headers = "Content-Type: multipart/form-data; boundary=" + boundary + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n";
        return send("POST " + address, headers, body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(String line, String headers, String body) throws IOException {
        if (socket == null) {
            reopen();
        }
        var request = line + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + cookieLine() + headers + "\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return receive();
    }

    private String cookieLine() {
        return cookies.isEmpty()
                ? ""
                : cookies.entrySet().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
    }

    private Answer receive() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new TreeMap<String, String>();
        for (var header = line(); !header.isEmpty(); header = line()) {
            var colon = header.indexOf(':');
            keep(
                    headers,
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        return new Answer(status, headers, status == 304 ? new byte[0] : body(headers));
    }

    private void keep(Map<String, String> headers, String name, String value) {
        headers.put(name, value);
        if (name.equals("set-cookie")) {
            var pair = value.split(";")[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        var whole = new ByteArrayOutputStream();
        for (var size = chunk(); size > 0; size = chunk()) {
            whole.write(exactly(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the server hung up in the middle of an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server hung up");
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    /** What came back. */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        private static final Pattern TITLE = Pattern.compile("<title>([^<]*)");

        /** The body as text. */
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** This answer, if it has a status and its body holds a mark. @throws WrongAnswer otherwise */
        Answer require(int wanted, String mark) {
            if (status != wanted || !text().contains(mark)) {
                throw new WrongAnswer("wanted " + wanted + " with »" + mark + "«, got " + status + ": "
                        + TITLE.matcher(text())
                                .results()
                                .map(title -> title.group(1))
                                .findFirst()
                                .orElse(""));
            }
            return this;
        }
    }

    /** An answer that must not be counted: an error page is fast. */
    static final class WrongAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongAnswer(String what) {
            super(what);
        }
    }
}
