package org.nameh.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A language that letters are written in or that the pages speak, under its ISO 639 code (RFC 5646). */
public enum Language {
    EN,
    FA,
    AR,
    DE,
    FR,
    CKB,
    KU,
    AZ,
    TR,
    HE,
    UR,
    IT,
    ES,
    NL,
    SV,
    RU;

    private static final Set<Language> RIGHT_TO_LEFT = Set.of(FA, AR, CKB, HE, UR);

    private static final List<Language> OF_THE_PAGES = List.of(EN, FA, AR, DE, FR);

    private static final Map<String, Language> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Language::code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT);

    private final Locale locale = Locale.forLanguageTag(code);

    /** The five languages that the pages speak. */
    public static List<Language> ofThePages() {
        return OF_THE_PAGES;
    }

    /** The language under a code, if the house knows it. */
    public static Optional<Language> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The language of the pages under a code, if they speak it. */
    public static Optional<Language> ofThePages(String code) {
        return find(code).filter(OF_THE_PAGES::contains);
    }

    /** The language under a code. @throws IllegalArgumentException if the house does not know it */
    public static Language of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("unknown language " + code));
    }

    /** The code, for example {@code fa}. */
    public String code() {
        return code;
    }

    /** The locale in which text of this language is formatted. */
    public Locale locale() {
        return locale;
    }

    /** The direction of its script as HTML names it: {@code rtl} or {@code ltr}. */
    public String direction() {
        return RIGHT_TO_LEFT.contains(this) ? "rtl" : "ltr";
    }

    /** Whether it is written in Arabic script. */
    public boolean inArabicScript() {
        return RIGHT_TO_LEFT.contains(this) && this != HE;
    }

    /** Its name in a language of the pages, for example {@code Persian} or {@code فارسی}. */
    public String nameIn(Language reader) {
        var name = locale().getDisplayLanguage(reader.locale());
        return name.substring(0, 1).toUpperCase(reader.locale()) + name.substring(1);
    }

    /** Its name in itself, for example {@code Deutsch}. */
    public String ownName() {
        return nameIn(this);
    }

    /** Words in one line, parted by the comma of the language. */
    public String joined(Collection<String> words) {
        return String.join(inArabicScript() ? "، " : ", ", words);
    }

    /** The code, as pages and addresses write it. */
    public String getCode() {
        return code();
    }
}
