package org.nameh.facsimile;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;

/** A file from outside that was found to be a scan, with its pages printed anew; it lies on a workbench until it is closed. */
public final class DevelopedFile implements Closeable {

    private final Workbench bench;
    private final ReceivedFile file;
    private final List<DevelopedPage> pages;

    DevelopedFile(Workbench bench, ReceivedFile file, List<DevelopedPage> pages) {
        this.bench = bench;
        this.file = file;
        this.pages = pages;
    }

    ReceivedFile file() {
        return file;
    }

    List<DevelopedPage> leaves() {
        return pages;
    }

    /** Its name, as its sender calls it. */
    public String name() {
        return file.name();
    }

    /** What kind of file it is. */
    public ScanType type() {
        return file.type();
    }

    /** How many bytes it holds. */
    public int size() {
        return file.size();
    }

    /** The SHA-256 of its bytes. */
    public byte[] digest() {
        return file.digest();
    }

    /** Its bytes, as they came. */
    public InputStream content() throws IOException {
        return Files.newInputStream(file.content());
    }

    /** How many pages it has. */
    public int pages() {
        return pages.size();
    }

    /** The picture of a page, counted from 1, made anew from its pixels: a JPEG. */
    public byte[] picture(int page, Form form) {
        var developed = pages.get(page - 1);
        var laid = form == Form.SCREEN ? developed.screen() : developed.thumbnail();
        return laid.print().content();
    }

    @Override
    public void close() throws IOException {
        bench.close();
    }
}
