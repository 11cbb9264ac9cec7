package org.nameh.interchange;

import java.util.Iterator;

/** The letters of a file, one after the other, always in the same order; the file is closed in the end. */
interface Rows extends Iterator<Incoming>, AutoCloseable {

    @Override
    void close();
}
