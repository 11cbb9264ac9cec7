package org.nameh.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Switches the shortcuts of a single key on ({@code single=true}) or off for whoever is signed in; scripts alone know them, so a script asks. */
@WebServlet("/desk/keys")
public class SwitchKeys extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnKeys keys;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        keys.use(Boolean.parseBoolean(request.getParameter("single")));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
