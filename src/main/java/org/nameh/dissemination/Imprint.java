package org.nameh.dissemination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.ResourceBundle;
import org.nameh.platform.Language;
import org.nameh.platform.Settings;

/**
 * Who publishes, where, and on what terms: the address of the house without a slash at its end, the address of a licence (null where
 * none is set), and the zone by whose days it dates.
 */
public record Imprint(String address, String licence, ZoneId zone) {

    /** The imprint of this house ({@code NAMEH_LICENCE}) under its public address. */
    public static Imprint of(String address, ZoneId zone) {
        return new Imprint(address, Settings.get("nameh.licence").orElse(null), zone);
    }

    /** The address of a letter, whatever the language of its reader: what is cited. */
    public String letter(String publicId) {
        return address + "/letters/" + publicId;
    }

    /** The address of the page on which readers of a language read a letter. */
    public String page(String publicId, Language reader) {
        return address + "/" + reader.code() + "/letters/" + publicId;
    }

    /** The address of the list of letters about a theme. */
    public String theme(String code) {
        return address + "/" + Language.EN.code() + "/letters?theme=" + code;
    }

    /** The address of the front page. */
    public String house() {
        return address + "/";
    }

    /** The name of the house in a language of the pages. */
    public static String name(Language reader) {
        return text("house.name", reader);
    }

    /** The licence, if one is set. */
    public Optional<String> licensed() {
        return Optional.ofNullable(licence);
    }

    /** The day of a moment. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    static String text(String key, Language reader) {
        return ResourceBundle.getBundle("messages", reader.locale()).getString(key);
    }
}
