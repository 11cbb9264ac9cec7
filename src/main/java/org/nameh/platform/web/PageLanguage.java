package org.nameh.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.nameh.platform.Language;

/** The language in which a page answers a request. */
public final class PageLanguage {

    /** Where a session keeps the language that somebody at the desk has chosen. */
    static final String CHOSEN = "nameh.language";

    /** Where a request keeps the language that its form or its query asks for. */
    private static final String ASKED = PageLanguage.class.getName();

    private PageLanguage() {}

    /** Lets a request be answered in a language, whatever else it says. */
    static void ask(HttpServletRequest request, Language language) {
        request.setAttribute(ASKED, language);
    }

    /** Whether what stands at an address is there in every language, and the query names the one that is wanted. */
    static boolean isAskedFor(String address) {
        return address.equals("/desk") || address.startsWith("/desk/") || Counters.isInNoLanguage(address);
    }

    /** The language that the form at hand asks for, or that the address names, else the one chosen in the session, else the first of the browser's that pages speak. */
    public static Language of(HttpServletRequest request) {
        return asked(request).or(() -> named(request)).or(() -> chosen(request)).orElseGet(() -> preferred(request));
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return Optional.ofNullable((Language) request.getAttribute(ASKED));
    }

    private static Optional<Language> named(HttpServletRequest request) {
        var address = Addresses.of(request).orElseGet(() -> errorAddress(request));
        var parts = address.split("/", 3);
        return parts.length > 1 ? Language.ofThePages(parts[1]) : Optional.empty();
    }

    private static String errorAddress(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute("jakarta.servlet.error.request_uri"))
                .orElse("");
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(CHOSEN))
                .flatMap(Language::ofThePages);
    }

    /** The first of the browser's languages that the pages speak, else English. */
    static Language preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .map(Language::ofThePages)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.EN);
    }
}
