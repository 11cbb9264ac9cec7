package org.nameh.custody;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.Optional;
import org.nameh.platform.Sha256;

/** A file that streams into the database and is digested on the way: what is kept there has to be the same. */
public final class SentFile {

    private final DigestInputStream content;

    /** A file that is about to be sent. */
    public SentFile(Upload upload) {
        content = new DigestInputStream(upload.content(), Sha256.begin());
    }

    /** What a file is, by its content; none of the types that are taken, if empty. */
    public static Optional<EvidenceType> type(Upload upload) {
        try {
            return EvidenceType.of(upload.content());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its bytes, read once. */
    public InputStream content() {
        return content;
    }

    /** Compares what was sent with the SHA-256 of what is kept. @throws IllegalStateException if they differ */
    public void requireKept(byte[] digest) {
        if (!Arrays.equals(content.getMessageDigest().digest(), digest)) {
            throw new IllegalStateException("the database holds other bytes than were sent");
        }
    }
}
