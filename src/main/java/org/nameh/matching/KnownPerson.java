package org.nameh.matching;

import org.nameh.people.KnownAs;

/** Somebody in the directory, merged entries together: whether letters wait for them, and whether they wrote to the house. */
record KnownPerson(long id, KnownAs knownAs, Profile profile, boolean awaited, boolean wrote) {}
