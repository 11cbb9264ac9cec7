package org.nameh.dissemination.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.nameh.dissemination.Format;
import org.nameh.dissemination.Imprint;
import org.nameh.dissemination.Signposts;
import org.nameh.platform.HouseAddress;
import org.nameh.platform.Language;
import org.nameh.platform.web.EntityTag;
import org.nameh.platform.web.PageLanguage;
import org.nameh.readingroom.Item;
import org.nameh.readingroom.ReadingRoom;

/** Hands out a letter in a format, or says why not. Any site may show what it hands out: it is public, and sets no cookie. */
@ApplicationScoped
class Handout {

    @Inject
    ReadingRoom room;

    @Inject
    Clock clock;

    /** Answers with a letter in a format, under a media type that the format has. */
    void give(String publicId, Format format, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var letter = room.item(publicId);
        if (letter.isEmpty()) {
            refuse(publicId, request, response);
        } else if (format.fits(!letter.get().pages().isEmpty())) {
            give(letter.get(), format, type, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void give(Item letter, Format format, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var imprint = imprint();
        var content = format.of(letter, imprint, reader(request));
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (EntityTag.of(content).weak().answers(letter.visibleFrom(), request, response)) {
            return;
        }
        Signposts.ofForm(letter.publicId(), imprint).forEach(link -> response.addHeader("Link", link));
        response.setHeader("Content-Disposition", "inline; filename=\"" + format.fileName(letter.publicId()) + '"');
        response.setContentType(type.contains("json") ? type : type + ";charset=UTF-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Answers that a letter cannot be had: 410, with what is told of that, if it could once, else 404. */
    void refuse(String publicId, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reader = PageLanguage.of(request);
        var absence = room.absence(publicId, reader);
        if (absence.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var told = Tombstone.of(absence.get(), reader, imprint());
        response.setStatus(HttpServletResponse.SC_GONE);
        if (!response.containsHeader("Vary")) {
            response.setHeader("Vary", "Accept-Language");
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(told);
    }

    Imprint imprint() {
        return Imprint.of(HouseAddress.of(""), clock.getZone());
    }

    /** The language that the address names ({@code ?language=}), else English: what a file says must not depend on who asked for it. */
    private static Language reader(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("language"))
                .flatMap(Language::ofThePages)
                .orElse(Language.EN);
    }
}
