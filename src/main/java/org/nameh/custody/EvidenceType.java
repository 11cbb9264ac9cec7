package org.nameh.custody;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The types of files that may prove a transfer; told by the content alone, never by the name. */
public enum EvidenceType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    PDF("application/pdf");

    private static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();

    private final String mediaType;

    EvidenceType(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The type of a file, if it is one of these. Reads the first bytes and sets the stream back.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Optional<EvidenceType> of(InputStream content) throws IOException {
        var found = DETECTOR.detect(content, new Metadata()).toString();
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(found))
                .findFirst();
    }

    /** The media type (RFC 6838). */
    public String mediaType() {
        return mediaType;
    }
}
