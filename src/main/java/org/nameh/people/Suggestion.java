package org.nameh.people;

import java.io.Serializable;

/** A correspondent proposed while a name is typed: all names known, and the year of birth to tell namesakes apart. */
public record Suggestion(Long id, String name, String names, Integer yearOfBirth) implements Serializable {}
