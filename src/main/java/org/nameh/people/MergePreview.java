package org.nameh.people;

import java.util.List;

/** What would come of merging an entry into another: both as they stand, and the names and facts that pages would show then. */
public record MergePreview(PersonSheet stays, PersonSheet goes, List<String> names, Particulars particulars) {}
