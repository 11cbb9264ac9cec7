package org.nameh.worklist;

import org.nameh.letter.RegistrationNumber;

/** What became of one letter of many; the reason is null unless it was refused. */
public record BulkRow(RegistrationNumber number, BulkOutcome outcome, BulkRefusal why) {}
