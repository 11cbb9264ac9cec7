package org.nameh.facsimile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What kind of file a scan may be. */
public enum ScanType {
    JPEG("image/jpeg", 1, "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", 1, "png"),
    TIFF("image/tiff", 2, "tif", "tiff"),
    WEBP("image/webp", 2, "webp"),
    PDF("application/pdf", 2, "pdf");

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private final String mediaType;
    private final int benches;
    private final List<String> extensions;

    ScanType(String mediaType, int benches, String... extensions) {
        this.mediaType = mediaType;
        this.benches = benches;
        this.extensions = List.of(extensions);
    }

    /**
     * The type that the content of a file shows.
     *
     * @throws ScanRefused if it is none of these, or if the name of the file says otherwise
     */
    static ScanType of(Path content, String fileName) throws IOException {
        var sniffed = sniff(content);
        var type = Arrays.stream(values())
                .filter(known -> known.mediaType.equals(sniffed))
                .findFirst()
                .orElseThrow(() -> new ScanRefused("scan.refused.type"));
        if (!type.extensions.contains(extension(fileName))) {
            throw new ScanRefused("scan.refused.extension", type.name());
        }
        return type;
    }

    private static String sniff(Path content) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(content))) {
            return KNOWN.detect(stream, new Metadata()).getBaseType().toString();
        }
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** All endings of file names that are taken, with a dot before each. */
    public static List<String> endings() {
        return Arrays.stream(values())
                .map(type -> type.extensions)
                .flatMap(Collection::stream)
                .map(extension -> "." + extension)
                .toList();
    }

    /** The media type of such a file. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of the name of such a file. */
    public String ending() {
        return "." + extensions.get(0);
    }

    /** How many benches developing takes: formats that are held in memory whole have the room to themselves. */
    int benches() {
        return benches;
    }
}
