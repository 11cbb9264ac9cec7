package org.nameh.interchange;

import java.io.Closeable;

/** Writes one letter after the other out of the house. */
interface Export extends Closeable {

    /** Writes a letter. */
    void write(Sheet letter);
}
