package org.nameh.readingroom.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nameh.readingroom.State;

/** An answer that is held back until it is whole, so that it can be copied. */
final class CopiedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 15);

    private PrintWriter writer;

    CopiedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            // pages come in very small pieces
            writer = new PrintWriter(new BufferedWriter(new OutputStreamWriter(content, getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Held(content);
    }

    @Override
    public void flushBuffer() {
        // goes out when it is whole
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        clear();
    }

    @Override
    public void reset() {
        super.reset();
        clear();
    }

    private void clear() {
        writer = null;
        content.reset();
    }

    /** Sends what was held back; gives a copy of it, if it may be kept: a page, marked by a tag, for everybody. */
    Optional<PageCopy> send(State state) throws IOException {
        if (writer != null) {
            writer.flush();
        }
        var whole = content.toByteArray();
        var headers = headers();
        if (whole.length > 0) {
            setContentLength(whole.length);
            getResponse().getOutputStream().write(whole);
        }
        var copy = new PageCopy(state, headers, getContentType(), getStatus() == SC_OK ? whole : null);
        return mayBeKept(headers) ? Optional.of(copy) : Optional.empty();
    }

    private boolean mayBeKept(Map<String, List<String>> headers) {
        return (getStatus() == SC_OK || getStatus() == SC_NOT_MODIFIED)
                && headers.containsKey(PageCopy.TAG)
                && !headers.containsKey("Set-Cookie");
    }

    private Map<String, List<String>> headers() {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        getHeaderNames().forEach(name -> headers.put(name, List.copyOf(getHeaders(name))));
        return headers;
    }

    /** Takes what a servlet writes. */
    private static final class Held extends ServletOutputStream {

        private final ByteArrayOutputStream content;

        private Held(ByteArrayOutputStream content) {
            this.content = content;
        }

        @Override
        public void write(int one) {
            content.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            content.write(some, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("is never written to in the background");
        }
    }
}
