package org.nameh.outgoing;

/** The text with which a letter to a writer begins, its places filled, and the template that it is of. */
public record Draft(long template, String text) {

    /** Does not tell: it names the writer. */
    @Override
    public String toString() {
        return "Draft[…]";
    }
}
