package org.nameh.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The schema of TEI P5, which stands beside the sources on some machines; tests that need it are skipped elsewhere. */
public final class TeiSchema {

    private static final Path FILE = Path.of("..", "shared", "data", "schemas", "tei", "tei_all-4.3.0.rng");

    private final StringWriter complaints = new StringWriter();
    private final ValidationDriver driver;

    /** Reads it; skips the test where it is not there. */
    public TeiSchema() {
        assumeTrue(Files.exists(FILE), () -> "skipped: " + FILE + " is not on this machine");
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(complaints));
        driver = new ValidationDriver(properties.toPropertyMap());
        try {
            driver.loadSchema(ValidationDriver.fileInputSource(FILE.toFile()));
        } catch (IOException | SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** What it has to say against a document; nothing if that is valid. */
    public String complaints(byte[] document) {
        complaints.getBuffer().setLength(0);
        try {
            var valid = driver.validate(new InputSource(new ByteArrayInputStream(document)));
            return valid ? "" : complaints.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException notWellFormed) {
            return notWellFormed.getMessage();
        }
    }
}
