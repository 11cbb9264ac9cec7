package org.nameh.interchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.nameh.interchange.ImportDesk;
import org.nameh.interchange.ImportSheet;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/import/list.xhtml: the file that is brought, and the imports there were. */
@Named
@RequestScoped
public class BringFile {

    @Inject
    ImportDesk desk;

    @Inject
    Messages messages;

    private Part file;
    private List<ImportSheet> imports;

    /** Takes the file in and shows it. */
    public void bring() throws IOException {
        if (file.getSize() > ImportDesk.LARGEST) {
            messages.beside("file", "import.refused.large", ImportDesk.LARGEST >> 20);
        } else if (file.getSize() == 0) {
            messages.beside("file", "import.refused.empty");
        } else {
            try (InputStream content = file.getInputStream()) {
                Redirect.to("/desk/import/" + desk.bring(file.getSubmittedFileName(), content, file.getSize()));
            }
        }
    }

    /** The imports there were, newest first. */
    public List<ImportSheet> getImports() {
        if (imports == null) {
            imports = desk.list();
        }
        return imports;
    }

    /** How large a file may be, in mebibytes. */
    public int getLargest() {
        return ImportDesk.LARGEST >> 20;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
