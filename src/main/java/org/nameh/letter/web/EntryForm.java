package org.nameh.letter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDate;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.letter.NewLetter;
import org.nameh.letter.Precedent;
import org.nameh.letter.RegisterEntry;
import org.nameh.people.Party;
import org.nameh.platform.Language;
import org.nameh.platform.Text;

/** What a form of the register holds while somebody types. */
public class EntryForm {

    private String token = UUID.randomUUID().toString();
    private Long senderId;
    private String sender;
    private Long addresseeId;
    private String addressee;
    private String kind;
    private ModeOfReceipt mode = ModeOfReceipt.POST;
    private LocalDate receivedOn;
    private LetterDate writtenOn;
    private String place;
    private String language = Language.FA.code(); // that of most letters
    private String[] alsoIn = {};
    private String firstWords;
    private String note;
    private final Set<String> kept = new TreeSet<>();

    /** The form of an entry that stands in the register. */
    static EntryForm of(RegisterEntry entry) {
        var form = new EntryForm();
        form.senderId = entry.senderId();
        form.sender = entry.sender();
        form.addresseeId = entry.addresseeId();
        form.addressee = entry.addressee();
        form.take(entry.description());
        return form;
    }

    private void take(Description facts) {
        kind = facts.kind();
        mode = facts.mode();
        receivedOn = facts.receivedOn();
        writtenOn = facts.written();
        place = facts.place();
        language = known(facts.mainLanguage());
        alsoIn = facts.languages().stream().skip(1).toArray(String[]::new);
        firstWords = facts.incipit();
        note = facts.note();
    }

    private static String known(String language) {
        return Description.UNDETERMINED.equals(language) ? null : language;
    }

    /** Fills in what is likely the same as in the letter before: of letters that arrived together, to whom and where from, too. */
    void follow(Precedent before, boolean together) {
        kind = keep("kind", before.kind(), kind);
        mode = keep("mode", before.mode(), mode);
        receivedOn = keep("receivedOn", before.receivedOn(), receivedOn);
        language = keep("language", known(before.languages().get(0)), language);
        if (together) {
            place = keep("place", before.place(), place);
            addressee = keep("addressee", before.addressee(), addressee);
            addresseeId = before.addresseeId();
        }
    }

    private <T> T keep(String field, T before, T otherwise) {
        if (before == null) {
            return otherwise;
        }
        kept.add(field);
        return before;
    }

    /** The letter as it was typed. */
    NewLetter letter() {
        return new NewLetter(
                UUID.fromString(token),
                Party.typed(senderId, sender),
                Party.typed(addresseeId, addressee),
                description());
    }

    private Description description() {
        return new Description(
                kind,
                mode,
                receivedOn,
                writtenOn,
                Text.clean(place),
                languages(),
                Text.clean(firstWords),
                Text.clean(note));
    }

    private List<String> languages() {
        var languages = new ArrayList<>(List.of(language == null ? Description.UNDETERMINED : language));
        Arrays.stream(alsoIn).filter(other -> !other.equals(language)).forEach(languages::add);
        return languages;
    }

    /** The ids of the fields that were filled in as in the letter before. */
    public Set<String> getKept() {
        return kept;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
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

    public ModeOfReceipt getMode() {
        return mode;
    }

    public void setMode(ModeOfReceipt mode) {
        this.mode = mode;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
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

    public String[] getAlsoIn() {
        return alsoIn;
    }

    public void setAlsoIn(String[] alsoIn) {
        this.alsoIn = alsoIn;
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
}
