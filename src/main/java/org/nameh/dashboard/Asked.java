package org.nameh.dashboard;

/** How many call backs and how many corrections people without an account asked for, and nobody has settled. */
record Asked(long callBacks, long corrections) {}
