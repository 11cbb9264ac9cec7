package org.nameh.submission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nameh.facsimile.FileName;
import org.nameh.facsimile.ScanRefused;
import org.nameh.facsimile.ScanType;
import org.nameh.paper.ReceiptCode;
import org.nameh.platform.Refusal;
import org.nameh.platform.web.Messages;
import org.nameh.submission.Intake;
import org.nameh.submission.SubmissionRefused;

/** Takes the files that a form brings: each for itself, so that one that is refused takes no other with it. */
@Named
@RequestScoped
public class TakeFiles {

    private static final String FIELD = "files";

    @Inject
    Intake intake;

    @Inject
    Messages messages;

    private final List<String> refused = new ArrayList<>();

    /** Takes them under a code, and says of each that is refused why. */
    void take(ReceiptCode code, HttpServletRequest request) throws IOException, ServletException {
        if (!String.valueOf(request.getContentType()).startsWith("multipart/")) {
            return;
        }
        for (var part : request.getParts()) {
            if (part.getName().equals(FIELD) && part.getSize() > 0) {
                take(code, part);
            }
        }
    }

    private void take(ReceiptCode code, Part file) throws IOException {
        var name = FileName.clean(file.getSubmittedFileName());
        try (var content = file.getInputStream()) {
            intake.receive(code, name, content);
        } catch (ScanRefused | SubmissionRefused refusal) {
            refuse(name, refusal);
        } finally {
            file.delete();
        }
    }

    private void refuse(String name, Refusal refusal) {
        var why = messages.text(refusal.getMessage(), refusal.getDetails().toArray());
        refused.add(messages.text("scan.refused.file", name, why));
    }

    /** Why files were refused, one after another. */
    public List<String> getRefused() {
        return refused;
    }

    /** The endings of the names of files that are taken, as a browser wants them told. */
    public String getEndings() {
        return String.join(",", ScanType.endings());
    }
}
