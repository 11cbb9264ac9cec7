package org.nameh.facsimile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.nameh.facsimile.Darkroom;
import org.nameh.facsimile.Destination;
import org.nameh.facsimile.FileName;
import org.nameh.facsimile.ScanRefused;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Takes files from a form, where no script sends them: each for itself, so that one that is refused takes no other with it. */
@Named
@RequestScoped
public class AddScans {

    @Inject
    Darkroom darkroom;

    @Inject
    ShowScans shown;

    @Inject
    Messages messages;

    private List<Part> files = List.of();
    private boolean refused;

    /** Adds the files to a letter; without a number, to the letters that their labels name. */
    public void add(RegistrationNumber number) throws IOException {
        var destination = number == null ? Destination.pile(UUID.randomUUID()) : Destination.letter(number);
        var sent = files.stream().filter(file -> file.getSize() > 0).toList();
        var kept = 0;
        for (var file : sent) {
            kept += add(file, destination);
        }
        if (kept > 0) {
            shown.readAnew();
            messages.afterRedirect("scan.kept", kept);
        }
        if (sent.isEmpty()) {
            messages.beside("files", "scan.add.missing");
        } else if (!refused) {
            Redirect.to(number == null ? "/desk/scans" : "/desk/letters/" + number.inAddress() + "/scans");
        }
    }

    private int add(Part file, Destination destination) throws IOException {
        var name = FileName.clean(file.getSubmittedFileName());
        try (var content = file.getInputStream()) {
            return darkroom.receive(name, content, destination).size();
        } catch (ScanRefused refusal) {
            var why = messages.text(refusal.getMessage(), refusal.getDetails().toArray());
            messages.error("scan.refused.file", name, why);
            refused = true;
            return 0;
        }
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
