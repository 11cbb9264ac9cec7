package org.nameh.receipt;

/** The writer of a letter, known by a receipt alone. */
final class Writer {

    /** The account that nobody can sign in with, in whose name a writer acts; the database knows it by this name too. */
    static final String ACCOUNT = "writer.by-receipt";

    private Writer() {}
}
