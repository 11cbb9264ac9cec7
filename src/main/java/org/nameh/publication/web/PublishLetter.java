package org.nameh.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Role;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Redirect;
import org.nameh.publication.Door;
import org.nameh.publication.EmbargoDesk;
import org.nameh.publication.EmbargoRow;
import org.nameh.publication.Press;
import org.nameh.publication.Preview;
import org.nameh.publication.PublicationSheet;
import org.nameh.publication.Withdrawal;
import org.nameh.publication.WithdrawalGround;
import org.nameh.readingroom.ReadingPage;
import org.nameh.readingroom.Rendition;
import org.nameh.readingroom.View;
import org.nameh.review.OpenPoint;

/** Backs the publication and the preview on desk/review/review.xhtml. */
@Named
@RequestScoped
public class PublishLetter {

    @Inject
    Door door;

    @Inject
    Press press;

    @Inject
    EmbargoDesk embargoDesk;

    @Inject
    Messages messages;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private PublicationSheet sheet;
    private ReadingPage preview;
    private List<OpenPoint> checks;
    private List<EmbargoRow> embargoes;
    private final Map<String, String> changeNotes = new TreeMap<>();
    private LocalDate publishOn;
    private List<String> without = List.of();
    private WithdrawalGround ground = WithdrawalGround.CONSENT;
    private String reason;
    private final Map<String, String> notes = new TreeMap<>();

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        sheet = door.sheet(number).orElse(null);
        embargoes = embargoDesk.of(number).stream().filter(EmbargoRow::stands).toList();
        var made = door.preview(number, page.getLanguage());
        checks = made.map(Preview::open).orElse(List.of());
        preview = made.map(Preview::whole).map(this::opened).orElse(null);
    }

    private ReadingPage opened(Rendition letter) {
        return ReadingPage.open(
                letter,
                page.getLanguage(),
                View.find(request.getParameter("view")).or(() -> Optional.of(View.BOTH)),
                Text.orEmpty(request.getParameter("text")));
    }

    /** Publishes it, and stays at its review, on the way there ({@code &from=&next=}) that the page was found. */
    public void publish(String way) {
        var at = publishAt();
        press.publish(number, at, Set.copyOf(without));
        var done = at == null ? "publication.published" : "publication.scheduled";
        again(embargoes.isEmpty() ? done : "publication.underEmbargo", way);
    }

    /** Publishes a correction, unless what it tells of itself is missing or tells too much: then says so beside the note. */
    public void correct(String way) {
        var given = written(changeNotes);
        if (given.isEmpty()) {
            messages.beside("changeNote-" + page.getLanguage().code(), "publication.changeNote.missing");
        }
        var told = door.toldBy(number, given);
        told.forEach((language, hidden) ->
                messages.beside("changeNote-" + language, "publication.changeNote.tells", hidden));
        if (told.isEmpty() && !given.isEmpty()) {
            var at = publishAt();
            press.correct(number, at, Set.copyOf(without), given);
            again(at == null ? "publication.corrected" : "publication.correctionScheduled", way);
        }
    }

    private Instant publishAt() {
        return publishOn == null || !publishOn.isAfter(LocalDate.now(clock))
                ? null
                : publishOn.atStartOfDay(clock.getZone()).toInstant();
    }

    public void suspend(String way) {
        door.suspend(number, Text.clean(reason));
        again("publication.suspended", way);
    }

    public void proposeRestoring(String way) {
        door.proposeRestoring(number);
        again("publication.restoringProposed", way);
    }

    public void restore(String way) {
        door.restore(number);
        again("publication.restored", way);
    }

    public void withdraw(String way) {
        door.withdraw(number, new Withdrawal(ground, Text.clean(reason), written(notes)));
        again("publication.withdrawn", way);
    }

    private static Map<String, String> written(Map<String, String> notes) {
        var written = new TreeMap<>(notes);
        written.replaceAll((language, note) -> Text.clean(note));
        written.values().removeIf(Objects::isNull);
        return written;
    }

    private void again(String done, String way) {
        messages.afterRedirect(done);
        Redirect.to("/desk/letters/" + number.inAddress() + "/review?view=public" + way);
    }

    /** How the letter stands before the public; null if it is not published. */
    public PublicationSheet getSheet() {
        return sheet;
    }

    /** Whether what is published next corrects an edition that is, or was, read. */
    public boolean isCorrecting() {
        return sheet != null && !sheet.publishAt().isAfter(clock.instant());
    }

    /** What the public is told of a correction, by language of the pages. */
    public Map<String, String> getChangeNotes() {
        return changeNotes;
    }

    /** Whether the public can read it now. */
    public boolean isVisible() {
        return sheet != null
                && !sheet.suspended()
                && embargoes.isEmpty()
                && !sheet.publishAt().isAfter(clock.instant());
    }

    /** The letter as the public would read it, with all its translations; null if nothing is written down yet. */
    public ReadingPage getPreview() {
        return preview;
    }

    /** What publishing would be refused for, or would leave out. */
    public List<OpenPoint> getChecks() {
        return checks;
    }

    /** Since which year the letter waits, where publishing it tells readers so; null else. */
    public Integer getUndeliveredSince() {
        return page.has(Role.EDITOR) ? door.tellsUndelivered(number).orElse(null) : null;
    }

    /** The embargoes that keep the letter from the public. */
    public List<EmbargoRow> getEmbargoes() {
        return embargoes;
    }

    /** Whether another editor proposed to let the letter be read again, so that the one in front of the page may agree. */
    public boolean isRestorable() {
        return sheet.restoringProposedBy() != null
                && !sheet.restoringProposedBy().equals(page.getCaller());
    }

    /** What the public is told of the withdrawal, by language of the pages. */
    public Map<String, String> getNotes() {
        return notes;
    }

    public WithdrawalGround[] getGrounds() {
        return WithdrawalGround.values();
    }

    public LocalDate getPublishOn() {
        return publishOn;
    }

    /** The languages of translations that are not to be published. */
    public List<String> getWithout() {
        return without;
    }

    public void setWithout(List<String> without) {
        this.without = without;
    }

    public void setPublishOn(LocalDate publishOn) {
        this.publishOn = publishOn;
    }

    public WithdrawalGround getGround() {
        return ground;
    }

    public void setGround(WithdrawalGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
