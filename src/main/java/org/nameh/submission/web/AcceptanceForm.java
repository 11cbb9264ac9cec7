package org.nameh.submission.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDate;
import org.nameh.letter.LetterDateReader;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.people.Party;
import org.nameh.platform.Language;
import org.nameh.platform.Text;
import org.nameh.submission.Acceptance;
import org.nameh.submission.Contents;
import org.nameh.submission.Item;

/** What the form holds by which a clerk takes a letter into the register: all that its sender typed, for the clerk to correct. */
public class AcceptanceForm {

    private static final int BEGINNING = 80;

    private Long senderId;
    private String sender;
    private Long addresseeId;
    private String addressee;
    private String kind;
    private LetterDate writtenOn;
    private String place;
    private String language;
    private String firstWords;
    private String note;
    private String text;
    private LocalDate receivedOn;

    /** What a sender typed, sent on a day; a sender whose contact data is there has some name, if only this. */
    static AcceptanceForm of(Contents said, LocalDate sentOn, String nameless) {
        var form = new AcceptanceForm();
        form.sender = said.get(Item.WRITER);
        if (form.sender == null && said.contact().isPresent()) {
            form.sender = said.get(Item.PSEUDONYM) == null ? nameless : said.get(Item.PSEUDONYM);
        }
        form.addressee = said.get(Item.ADDRESSEE);
        form.kind = said.family() ? "FAMILY_LETTER" : null;
        form.writtenOn = written(said.get(Item.WRITTEN));
        form.place = said.get(Item.PLACE);
        form.language = said.get(Item.LANGUAGE);
        form.firstWords = beginning(said.get(Item.TEXT));
        form.note = said.get(Item.HINTS);
        form.text = said.get(Item.TEXT);
        form.receivedOn = sentOn;
        return form;
    }

    private static LetterDate written(String typed) {
        try {
            return LetterDateReader.read(typed).orElse(null);
        } catch (DateTimeParseException notUnderstood) {
            return LetterDate.unread(typed);
        }
    }

    private static String beginning(String text) {
        var line = Text.orEmpty(text).replaceAll("\\s+", " ");
        if (line.length() <= BEGINNING) {
            return line.isEmpty() ? null : line;
        }
        var end = line.lastIndexOf(' ', BEGINNING);
        return line.substring(0, end > 0 ? end : BEGINNING) + " …";
    }

    /** The letter as it is to be entered, and how its consent was given. */
    Acceptance acceptance(String evidence) {
        var description = new Description(
                kind,
                ModeOfReceipt.WEB_FORM,
                receivedOn,
                writtenOn,
                Text.clean(place),
                List.of(
                        language == null
                                ? Description.UNDETERMINED
                                : Language.of(language).code()),
                Text.clean(firstWords),
                Text.clean(note));
        return new Acceptance(
                Party.typed(senderId, sender),
                Party.typed(addresseeId, addressee),
                description,
                Text.clean(text),
                evidence);
    }

    public Long getSenderId() {
        return senderId;
    }

    public void setSenderId(Long senderId) {
        this.senderId = senderId;
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public Long getAddresseeId() {
        return addresseeId;
    }

    public void setAddresseeId(Long addresseeId) {
        this.addresseeId = addresseeId;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LetterDate getWrittenOn() {
        return writtenOn;
    }

    public void setWrittenOn(LetterDate writtenOn) {
        this.writtenOn = writtenOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getFirstWords() {
        return firstWords;
    }

    public void setFirstWords(String firstWords) {
        this.firstWords = firstWords;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
