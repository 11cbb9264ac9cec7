package org.nameh.facsimile;

import java.io.OutputStream;

/** Counts what is written and keeps nothing of it. */
final class Measure extends OutputStream {

    private final long most;
    private long written;

    /** A measure that refuses what is longer than so many bytes. */
    Measure(long most) {
        this.most = most;
    }

    @Override
    public void write(int one) {
        count(1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        count(length);
    }

    private void count(int more) {
        written += more;
        if (written > most) {
            throw new ScanRefused("scan.refused.packing");
        }
    }
}
