package org.nameh.dashboard;

/** Something that waits to be done: the name of the task, how many letters wait for it, and where they are listed. */
public record Task(String name, long letters, String address) {}
