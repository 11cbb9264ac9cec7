package org.nameh.interchange;

/** What kind of file is brought: a table, one TEI file (of a letter, a corpus, or a list after CMIF), or an archive of TEI files. */
public enum Format {
    CSV,
    TEI,
    ZIP;

    /** The kind that the first bytes of a file show. */
    static Format of(byte[] beginning) {
        if (beginning.length > 3 && beginning[0] == 'P' && beginning[1] == 'K') {
            return ZIP;
        }
        var charset = Encodings.ofMarkup(beginning);
        var text = new String(beginning, charset).replace("\uFEFF", "").stripLeading();
        return text.startsWith("<") ? TEI : CSV;
    }
}
