package org.nameh.interchange;

/** A letter as some file might tell of it. */
final class SampleLetter {

    private SampleLetter() {}

    static Incoming any(String sender) {
        var letter = new Gathering("1");
        letter.senders.add(Named.plainly(sender));
        return letter.done("en");
    }
}
