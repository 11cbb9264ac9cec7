package org.nameh.harvest.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.nameh.harvest.HarvestDesk;

/** Where harvesters ask (OAI-PMH 2.0): {@code /oai}, by GET or by POST (section 3.1.1). */
@WebServlet("/oai")
public class AnswerHarvester extends MachineAnswer {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HarvestDesk desk;

    @Override
    List<String> methods() {
        return List.of("GET", "HEAD", "POST");
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(desk.answer(request.getParameterMap()), "text/xml;charset=UTF-8", request, response);
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }
}
