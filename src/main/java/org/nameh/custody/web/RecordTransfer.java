package org.nameh.custody.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nameh.custody.CustodyBook;
import org.nameh.custody.EvidenceType;
import org.nameh.custody.HolderKind;
import org.nameh.custody.TransferReason;
import org.nameh.custody.Upload;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs the form of desk/custody/chain.xhtml that records a transfer, or corrects one ({@code ?corrects=}). */
@Named
@RequestScoped
public class RecordTransfer {

    @Inject
    CustodyBook book;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private TransferForm form;
    private Part evidence;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        form = Optional.ofNullable(request.getParameter("corrects"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> TransferForm.correcting(book.transfer(number, Long.parseLong(id))))
                .orElseGet(() -> TransferForm.on(LocalDate.now(clock)));
    }

    /** Writes the transfer down and shows the chain; says beside its field what is wrong. */
    public void record() {
        var transfer = form.transfer();
        var flaw = transfer.flaw();
        if (flaw.isPresent()) {
            messages.beside(flaw.get().field(), flaw.get().key());
        } else if (evidence == null || evidence.getSize() == 0) {
            book.record(number, transfer);
            done();
        } else {
            recordWithEvidence();
        }
    }

    private void recordWithEvidence() {
        try (var content = new BufferedInputStream(evidence.getInputStream())) {
            if (evidence.getSize() > Upload.LARGEST) {
                messages.beside("evidence", "custody.refused.evidenceSize");
            } else if (isOfNoType(content)) {
                messages.beside("evidence", "custody.refused.evidenceType");
            } else {
                book.record(
                        number,
                        form.transfer(),
                        new Upload(evidence.getSubmittedFileName(), evidence.getSize(), content));
                done();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isOfNoType(InputStream content) throws IOException {
        return EvidenceType.of(content).isEmpty();
    }

    private void done() {
        messages.afterRedirect("custody.done");
        Redirect.to("/desk/letters/" + number.inAddress() + "/custody");
    }

    public TransferForm getForm() {
        return form;
    }

    public HolderKind[] getHolders() {
        return HolderKind.values();
    }

    /** The reasons that may be chosen: that it never happened only in a correction. */
    public List<TransferReason> getReasons() {
        return form.getCorrects() == null ? TransferReason.ofTransfers() : Arrays.asList(TransferReason.values());
    }

    public Part getEvidence() {
        return evidence;
    }

    public void setEvidence(Part evidence) {
        this.evidence = evidence;
    }
}
