package org.nameh.letter.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.nameh.letter.LetterDate;
import org.nameh.letter.LetterDateReader;
import org.nameh.platform.web.Dates;

/** Says, while a date is typed, how it is understood: in its calendar and in the other. Plain text; empty if it is not. */
@WebServlet("/desk/letters/date")
public class EchoDate extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Dates dates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .print(understood(request.getParameter("written"))
                        .map(this::spell)
                        .orElse(""));
    }

    private static Optional<LetterDate> understood(String written) {
        try {
            return written == null ? Optional.empty() : LetterDateReader.read(written);
        } catch (DateTimeParseException notUnderstood) {
            return Optional.empty();
        }
    }

    private String spell(LetterDate date) {
        return date.notBefore() == null ? "" : dates.written("", date.notBefore(), date.notAfter(), date.calendar());
    }
}
