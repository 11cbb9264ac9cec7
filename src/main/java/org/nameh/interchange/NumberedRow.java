package org.nameh.interchange;

import java.io.Serializable;

/** A letter with its place in the order of its file. */
record NumberedRow(int row, Incoming letter) implements Serializable {}
