package org.nameh.facsimile;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.Comparator;
import org.nameh.platform.Sha256;

/** Where one file and the pictures made of it lie until they are kept; cleared when the work is done. */
final class Workbench implements Closeable {

    /** The largest file that is taken, in bytes. */
    static final int LARGEST = 25 * 1024 * 1024;

    private final Path folder;
    private int pictures;

    private Workbench(Path folder) {
        this.folder = folder;
    }

    static Workbench open() throws IOException {
        return new Workbench(Files.createTempDirectory("nameh-scan"));
    }

    /** Takes a file, reading it once. @throws ScanRefused if it is empty, too large, or of no type that is taken */
    ReceivedFile take(String fileName, InputStream content) throws IOException {
        var name = FileName.clean(fileName);
        var file = folder.resolve("original");
        var digest = Sha256.begin();
        int size;
        try (var sink = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            size = copy(content, sink);
        }
        if (size == 0) {
            throw new ScanRefused("scan.refused.empty");
        }
        return new ReceivedFile(name, file, size, digest.digest(), ScanType.of(file, name));
    }

    private static int copy(InputStream content, OutputStream sink) throws IOException {
        var piece = new byte[64 * 1024];
        var size = 0;
        for (var read = content.read(piece); read >= 0; read = content.read(piece)) {
            size += read;
            if (size > LARGEST) {
                throw new ScanRefused("scan.refused.size");
            }
            sink.write(piece, 0, read);
        }
        return size;
    }

    /** Lays a picture down until it is kept. */
    Path lay(byte[] picture) throws IOException {
        return Files.write(folder.resolve("picture" + pictures++), picture);
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
