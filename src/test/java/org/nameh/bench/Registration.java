package org.nameh.bench;

import java.io.IOException;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A clerk who registers one letter after the other: sends the form with “Register and next”, and reads the next empty form. Two
 * requests of HTTP, counted as one. Whatever else the form holds goes back as it came.
 */
final class Registration implements Errand {

    private static final String ADDRESS = "/desk/letters/new";

    private final Wire wire;
    private final SplittableRandom chance;
    private Map<String, String> form;

    private Registration(Wire wire, SplittableRandom chance, Map<String, String> form) {
        this.wire = wire;
        this.chance = chance;
        this.form = form;
    }

    /** A clerk, signed in, with an empty form before them. */
    static Registration open(Wire wire, Dataset data, SplittableRandom chance) throws IOException {
        Workload.signIn(wire, "clerk");
        return new Registration(wire, chance, empty(wire.get(ADDRESS)));
    }

    private static Map<String, String> empty(Wire.Answer page) {
        return Form.read(page.require(200, "id=\"registerAndNext\"").text(), "register");
    }

    @Override
    public void run() throws IOException {
        fill();
        var next = wire.post(ADDRESS, form).require(302, "").headers().get("location");
        var page = wire.get(next.replaceFirst("^https?://[^/]+", "")).require(200, "number-large");
        form = empty(page);
    }

    private void fill() {
        var names = Names.draw(chance);
        form.put("sender", names[chance.nextInt(2)]);
        form.put("addressee", "Foundation of the Returned");
        form.put("kind", "TESTIMONY");
        form.put("language", "fa");
        form.put("writtenOn", "12 March " + (1990 + chance.nextInt(30)));
        form.put("place", "Isfahan");
        form.put("firstWords", Prose.in("fa").some(chance, 8));
        form.put("registerAndNext", "Register and next");
    }
}
