package org.nameh.dashboard;

/** How many letters people without an account sent in, and how many call backs and corrections they asked for, that nobody has settled. */
record Asked(long submissions, long callBacks, long corrections) {}
