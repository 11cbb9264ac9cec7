package org.nameh.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Schemas that stand beside the sources on some machines; tests that need them are skipped elsewhere. */
public final class Schemas {

    private static final Path ROOT = Path.of("..", "shared", "data", "schemas");

    private Schemas() {}

    private static Path at(String path) {
        var file = ROOT.resolve(path);
        assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not on this machine");
        return file;
    }

    /** What a schema in RELAX NG, in its compact form if the name ends in {@code rnc}, says against a document; empty if nothing. */
    public static String againstRelaxNg(String schema, byte[] document) {
        var complaints = new StringWriter();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(complaints));
        var compact = schema.endsWith("rnc") ? CompactSchemaReader.getInstance() : null;
        var driver = new ValidationDriver(properties.toPropertyMap(), compact);
        try {
            driver.loadSchema(ValidationDriver.fileInputSource(at(schema).toFile()));
            var valid = driver.validate(new InputSource(new ByteArrayInputStream(document)));
            return valid ? "" : "invalid: " + complaints;
        } catch (SAXException | IOException unreadable) {
            return unreadable + " " + complaints;
        }
    }

    /** What the schemas of OAI-PMH say against an answer; empty if nothing. */
    public static String againstOai(byte[] answer) {
        try {
            oai().newValidator().validate(new StreamSource(new ByteArrayInputStream(answer)));
            return "";
        } catch (SAXException invalid) {
            return invalid.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Schema oai() throws SAXException {
        var folder = at("oai");
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> Optional.of(systemId)
                .map(id -> id.endsWith("/xml.xsd") ? "made-here-xml-lang.xsd" : id.replaceFirst(".*/", ""))
                .map(name -> input(folder.resolve(name)))
                .orElse(null));
        return factory.newSchema(
                new StreamSource(folder.resolve("made-here-driver.xsd").toFile()));
    }

    private static LSInput input(Path file) {
        try {
            var dom = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            var input = dom.createLSInput();
            input.setSystemId(file.toUri().toString());
            input.setByteStream(Files.newInputStream(file));
            return input;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
