package org.nameh.readingroom;

/** A page of a published letter, without its pictures: its number from 1, how large they are, and what tells them from others. */
public record PageRow(
        Integer number, Integer width, Integer height, Integer smallWidth, Integer smallHeight, String digest) {}
