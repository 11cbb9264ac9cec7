package org.nameh.interchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The letters of all TEI files in an archive, in its order. Nothing is unpacked to a place of its own. */
final class ZipRows implements Rows {

    private static final int MOST_FILES = 50_000;
    private static final long MOST_BYTES = 1L << 30;
    private static final long BEYOND_SUSPICION = 1L << 20;
    private static final int SWELLS_AT_MOST = 100;

    private final Counted packed;
    private final ZipInputStream archive;
    private final Vocabulary vocabulary;
    private final String languageElse;
    private TeiRows file;
    private Incoming refused;
    private long unpacked;
    private int files;
    private boolean ended;

    ZipRows(InputStream archive, Vocabulary vocabulary, String languageElse) {
        this.packed = new Counted(archive);
        this.archive = new ZipInputStream(packed, StandardCharsets.UTF_8);
        this.vocabulary = vocabulary;
        this.languageElse = languageElse;
    }

    @Override
    public boolean hasNext() {
        while (refused == null && (file == null || !file.hasNext()) && !ended) {
            open();
        }
        return refused != null || file != null && file.hasNext();
    }

    @Override
    public Incoming next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (refused == null) {
            return file.next();
        }
        var row = refused;
        refused = null;
        return row;
    }

    private void open() {
        file = null;
        try {
            new Entry().transferTo(OutputStream.nullOutputStream()); // what nobody read counts too
            var entry = archive.getNextEntry();
            if (entry == null) {
                ended = true;
            } else if (!entry.isDirectory()) {
                take(entry);
            }
        } catch (IOException | IllegalArgumentException broken) {
            ended = true;
            refuse("…", Remark.BROKEN, broken.getMessage());
        }
    }

    private void take(ZipEntry entry) {
        var name = entry.getName();
        if (name.startsWith("/") || name.contains("\\") || name.contains(":") || ("/" + name + "/").contains("/../")) {
            throw new FileRefused(Remark.ARCHIVE_ESCAPES, name);
        }
        if (++files > MOST_FILES) {
            throw new FileRefused(Remark.ARCHIVE_SWELLS, String.valueOf(files));
        }
        if (name.startsWith("__MACOSX/")
                || !name.toLowerCase(java.util.Locale.ROOT).endsWith(".xml")) {
            refuse(name, Remark.NOT_TEI, name);
        } else {
            file = new TeiRows(new Entry(), name, vocabulary, languageElse);
        }
    }

    private void refuse(String name, Remark remark, String detail) {
        var row = new Gathering(name);
        row.say(remark, detail);
        refused = row.done(languageElse);
    }

    private void account(long more) {
        unpacked += Math.max(more, 0);
        if (unpacked > MOST_BYTES || unpacked > BEYOND_SUSPICION && unpacked / SWELLS_AT_MOST > packed.count) {
            throw new FileRefused(Remark.ARCHIVE_SWELLS, unpacked + "/" + packed.count);
        }
    }

    @Override
    public void close() {
        try {
            archive.close();
        } catch (IOException late) {
            throw new java.io.UncheckedIOException(late);
        }
    }

    /** One file of the archive, which is not the last: whoever closes it closes nothing. */
    private final class Entry extends InputStream {

        @Override
        public int read() throws IOException {
            var one = archive.read();
            account(1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var some = archive.read(into, from, most);
            account(some);
            return some;
        }
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var some = super.read(into, from, most);
            count += Math.max(some, 0);
            return some;
        }
    }
}
