package org.nameh.delivery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nameh.custody.EvidenceType;
import org.nameh.custody.Upload;
import org.nameh.delivery.BodyRow;
import org.nameh.delivery.DossierBook;
import org.nameh.delivery.EventKind;
import org.nameh.delivery.NewEvent;
import org.nameh.delivery.NewProof;
import org.nameh.delivery.ProofKind;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs parts/delivery-form.xhtml, which records what happened to the letter at hand, or corrects an event ({@code ?corrects=});
 * {@code ?record=} proposes what. */
@Named
@RequestScoped
public class RecordNews {

    @Inject
    DossierBook book;

    @Inject
    ShowDossier dossier;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private EventForm form;
    private List<BodyRow> bodies;
    private Part file;

    @PostConstruct
    void open() {
        number = dossier.getNumber();
        bodies = book.bodies();
        form = Optional.ofNullable(request.getParameter("corrects"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> EventForm.correcting(book.event(number, Long.parseLong(id))))
                .orElseGet(() -> EventForm.of(likeliest(), LocalDate.now(clock)));
    }

    private EventKind likeliest() {
        return asked().orElseGet(this::usual);
    }

    /** What the address proposes, where it can come next. */
    private Optional<EventKind> asked() {
        return Optional.ofNullable(dossier.getSheet()).stream()
                .flatMap(sheet -> sheet.next().stream())
                .filter(kind -> kind.name().equals(request.getParameter("record")))
                .findFirst();
    }

    private EventKind usual() {
        var next = dossier.getSheet() == null
                ? List.<EventKind>of()
                : dossier.getSheet().next();
        return next.contains(EventKind.IN_TRANSIT) || !next.contains(EventKind.HANDED_OVER)
                ? EventKind.NEWS
                : EventKind.HANDED_OVER;
    }

    /** Writes the event down and shows the dossier; says beside its field what is wrong. */
    public void record() {
        var told = form.event();
        var flaw = told.flaw(LocalDate.now(clock));
        if (flaw.isPresent()) {
            messages.beside(flaw.get().field(), flaw.get().key());
        } else if (file != null && file.getSize() > 0) {
            recordProven(told);
        } else if (told.kind().needsProof() && !form.isProven()) {
            messages.beside("proofFile", "delivery.refused.proof");
        } else {
            book.record(number, told);
            done();
        }
    }

    private void recordProven(NewEvent told) {
        try (var content = new BufferedInputStream(file.getInputStream())) {
            if (file.getSize() > Upload.LARGEST) {
                messages.beside("proofFile", "custody.refused.evidenceSize");
            } else if (EvidenceType.of(content).isEmpty()) {
                messages.beside("proofFile", "custody.refused.evidenceType");
            } else {
                var upload = new Upload(file.getSubmittedFileName(), file.getSize(), content);
                book.record(number, told, new NewProof(form.getProof(), upload));
                done();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void done() {
        messages.afterRedirect("delivery.done");
        Redirect.to("/desk/letters/" + number.inAddress() + "/delivery");
    }

    public EventForm getForm() {
        return form;
    }

    /** What may be said: of a letter what can come next, in a correction everything. */
    public List<EventKind> getKinds() {
        return form.getCorrects() == null ? dossier.getSheet().next() : Arrays.asList(EventKind.values());
    }

    public ProofKind[] getProofs() {
        return ProofKind.values();
    }

    public List<BodyRow> getBodies() {
        return bodies;
    }

    public int getLongest() {
        return NewEvent.LONGEST;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
