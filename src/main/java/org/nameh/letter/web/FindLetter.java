package org.nameh.letter.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Year;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.letter.UnknownLetter;
import org.nameh.platform.Role;
import org.nameh.platform.Text;

/** Goes to the letter whose number was typed, in any digits, with its year or without; to the register, which says so, if there is none. */
@WebServlet("/desk/letters/find")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR}))
public class FindLetter extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN_AT_MOST = 40;

    @Inject
    transient Registry registry;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var typed = Text.orEmpty(request.getParameter("number")).strip();
        var letter = RegistrationNumber.find(typed, Year.now(clock))
                .filter(this::isHere)
                .map(RegistrationNumber::inAddress);
        response.sendRedirect(
                "/desk/letters" + letter.map(number -> "/" + number).orElseGet(() -> inVain(typed)));
    }

    private boolean isHere(RegistrationNumber number) {
        try {
            return registry.holds(number);
        } catch (UnknownLetter notForTheCaller) {
            return false;
        }
    }

    private static String inVain(String typed) {
        var shown = typed.length() > SHOWN_AT_MOST ? typed.substring(0, SHOWN_AT_MOST) : typed;
        return "?unknown=" + URLEncoder.encode(shown, StandardCharsets.UTF_8);
    }
}
