package org.nameh.platform.web;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import org.nameh.platform.Language;
import org.nameh.platform.Settings;

/**
 * The address by which the world should know the public page being shown, whichever way it was asked for (RFC 6596), and those of
 * the same page in other languages. Known where the house knows its own public address, and where the
 * page is there and stands in a language.
 */
@Named
@RequestScoped
public class Canonical {

    /** What a query says of how a page is shown; whatever else stands in one makes it a page of its own. */
    private static final Set<String> HOW_IT_IS_SHOWN = Set.of("view", "text", "print");

    @Inject
    HttpServletRequest request;

    @Inject
    Page page;

    private String house;

    @PostConstruct
    void read() {
        house = Settings.publicAddress().orElse(null);
    }

    /** Whether there is such an address. */
    public boolean isKnown() {
        var answered = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        return answered.getStatus() == HttpServletResponse.SC_OK
                && Addresses.of(request)
                        .filter(address -> !PageLanguage.isAskedFor(address))
                        .isPresent()
                && house != null
                && isWhole();
    }

    private boolean isWhole() {
        var query = Addresses.query(request);
        return query.isEmpty()
                || Arrays.stream(query.substring(1).split("&"))
                        .map(one -> one.replaceFirst("=.*", ""))
                        .allMatch(HOW_IT_IS_SHOWN::contains);
    }

    /** The address. */
    public String getAddress() {
        return in(page.getLanguage());
    }

    /** The address of the same page in a language. */
    public String in(Language language) {
        return of("/" + language.code() + Addresses.of(request).orElseThrow().substring(3));
    }

    /** Whatever stands at a path of the house, for the world. */
    public String of(String path) {
        return requireNonNull(house) + path;
    }

    /** The language of the page and its best known territory, as the Open Graph protocol names them. */
    public String getLocale() {
        return switch (page.getLanguage()) {
            case FA -> "fa_IR";
            case AR -> "ar_AR";
            case DE -> "de_DE";
            case FR -> "fr_FR";
            default -> "en_GB";
        };
    }
}
