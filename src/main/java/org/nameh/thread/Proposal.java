package org.nameh.thread;

/** A bond that the house proposes: to which letter, and as what. Nothing comes of it unless somebody confirms it. */
public record Proposal(ThreadRow letter, Relation relation) {}
