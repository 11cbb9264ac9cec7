package org.nameh.interchange;

/** A file that is refused as a whole. */
final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    FileRefused(Remark remark, String detail) {
        super(remark + ": " + detail);
        finding = new Finding(remark, detail);
    }

    Finding finding() {
        return finding;
    }
}
