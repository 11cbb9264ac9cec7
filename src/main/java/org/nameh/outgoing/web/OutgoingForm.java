package org.nameh.outgoing.web;

import java.util.HexFormat;
import java.util.UUID;
import org.nameh.outgoing.Draft;
import org.nameh.outgoing.NewOutgoing;
import org.nameh.outgoing.Tidings;
import org.nameh.people.ContactWay;
import org.nameh.platform.Language;
import org.nameh.platform.Sha256;
import org.nameh.platform.Text;

/** What the form of a letter to a writer holds while somebody writes it. */
public class OutgoingForm {

    private String token = UUID.randomUUID().toString();
    private Tidings tidings;
    private String language;
    private long template;
    private ContactWay way;
    private String address;
    private String words;
    private String seen;

    OutgoingForm(Tidings tidings, Language language) {
        this.tidings = tidings;
        this.language = language.code();
    }

    /** Takes the text with which it begins. */
    void begin(Draft draft) {
        template = draft.template();
        words = draft.text();
    }

    /** The letter as it was typed. */
    NewOutgoing typed() {
        return new NewOutgoing(
                UUID.fromString(token), tidings, language(), template, way, Text.clean(address), Text.clean(words));
    }

    Language language() {
        return Language.of(language);
    }

    /** Remembers that it was shown as it is now. */
    void seen() {
        seen = fingerprint();
    }

    /** Whether it is as it was shown. */
    boolean isSeen() {
        return fingerprint().equals(seen);
    }

    private String fingerprint() {
        var whole = String.join("\n", tidings.name(), language, String.valueOf(way), address, Text.clean(words));
        return HexFormat.of().formatHex(Sha256.of(whole));
    }

    public String getDirection() {
        return language().direction();
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public Tidings getTidings() {
        return tidings;
    }

    public void setTidings(Tidings tidings) {
        this.tidings = tidings;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public long getTemplate() {
        return template;
    }

    public void setTemplate(long template) {
        this.template = template;
    }

    public ContactWay getWay() {
        return way;
    }

    public void setWay(ContactWay way) {
        this.way = way;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
