package org.nameh.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nameh.platform.Language;
import org.nameh.platform.Settings;

/** The page being shown: its language and direction, its address in every other language, and who is signed in. */
@Named
@RequestScoped
public class Page {

    private static final Pattern IN_A_LANGUAGE = Pattern.compile("/..(/.*)?");

    @Inject
    HttpServletRequest request;

    private Language language;

    @PostConstruct
    void read() {
        language = PageLanguage.of(request);
    }

    public Language getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return language.locale();
    }

    public String getDirection() {
        return language.direction();
    }

    public List<Language> getLanguages() {
        return Language.ofThePages();
    }

    /** The address of this page in another language. */
    public String in(Language other) {
        var address = Addresses.of(request).orElse("/");
        if (PageLanguage.isAskedFor(address)) {
            return address + "?language=" + other.code();
        }
        var inNoLanguage = IN_A_LANGUAGE.matcher(address).matches() ? address.substring(3) : address;
        return "/" + other.code() + inNoLanguage + Addresses.query(request);
    }

    /** Whether the page is shown as it will be printed. */
    public boolean isPrinting() {
        return request.getParameter("print") != null;
    }

    /** The address of this page as it will be printed, or, there, as it is otherwise. */
    public String getPrint() {
        var query = Addresses.query(request);
        if (isPrinting()) {
            return Addresses.of(request).orElse("/") + query.replaceFirst("[?&]print(=[^&]*)?$", "");
        }
        return query + (query.isEmpty() ? "?" : "&") + "print=yes";
    }

    /** Whether the page stands at an address or below it. */
    public boolean isAt(String address) {
        return Addresses.of(request)
                .filter(here -> here.equals(address) || here.startsWith(address + "/"))
                .isPresent();
    }

    /** Whether the page stands at just this address. */
    public boolean isHere(String address) {
        return Addresses.of(request).filter(address::equals).isPresent();
    }

    /** The name of the account that is signed in, or null. */
    public String getCaller() {
        return request.getRemoteUser();
    }

    /** Whether the account that is signed in holds a role. */
    public boolean has(String role) {
        return request.isUserInRole(role);
    }

    /** The direction of a text in a language (ISO 639 code) as HTML names it. */
    public String direction(String code) {
        return Language.find(code).map(Language::direction).orElse("auto");
    }

    /** The name of a language (ISO 639 code) in the language of the page. */
    public String languageName(String code) {
        return Language.find(code).map(known -> known.nameIn(language)).orElse(code);
    }

    /** The names of languages (ISO 639 codes) in the language of the page, in one line. */
    public String languageNames(Collection<String> codes) {
        return joined(codes.stream().map(this::languageName).toList());
    }

    /** Words in one line, parted by the comma of the language of the page. */
    public String joined(Collection<String> words) {
        return language.joined(words);
    }

    /** All languages that letters are written in. */
    public Language[] getTextLanguages() {
        return Language.values();
    }

    public boolean isDemo() {
        return Settings.isOn("nameh.demo");
    }

    /** The key of what the banner of a demonstration says of its letters: all are invented, unless it was given some. */
    public String getDemoBanner() {
        return Settings.get("nameh.demo.letters").isPresent() ? "demo.banner.given" : "demo.banner";
    }

    /** The stamp of this build, which changes the address of styles, scripts and fonts whenever they change. */
    public String getBuild() {
        return Build.stamp();
    }
}
