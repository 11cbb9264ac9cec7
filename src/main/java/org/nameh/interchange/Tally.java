package org.nameh.interchange;

import java.io.Serializable;
import java.util.List;

/**
 * What was counted while a letter was read, so that a file can be checked against counts made elsewhere: how many actions of
 * sending and receiving, which others, whether the date of sending is a span, and how many characters the text has in the file,
 * white space folded.
 */
public record Tally(int sent, int received, List<String> otherActions, boolean dateIsSpan, int bodyChars)
        implements Serializable {}
