package org.nameh.unsent;

/** One field of a form as it was typed: the name under which it is sent, and its value, letter for letter. */
public record TypedField(String name, String value) {}
