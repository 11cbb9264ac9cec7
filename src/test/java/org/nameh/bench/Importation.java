package org.nameh.bench;

import java.io.IOException;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A clerk who imports a table of letters with their texts: brings it, has it read for trial, registers what was read, and asks how
 * far that is until all are in the register.
 */
final class Importation implements Errand {

    /** How many letters one table holds. */
    static final int LETTERS = Integer.getInteger("bench.table", 1000);

    private static final String ADDRESS = "/desk/import";
    private static final Pattern STATE = Pattern.compile("\"state\":\"(\\w+)\"");
    private static final long BETWEEN =
            200_000_000; // seldom enough not to be what is measured; the page asks every second
    private static final long SECOND = 1_000_000_000;

    private final Wire wire;
    private final Dataset data;
    private final SplittableRandom chance;

    private Importation(Wire wire, Dataset data, SplittableRandom chance) {
        this.wire = wire;
        this.data = data;
        this.chance = chance;
    }

    /** A clerk, signed in. */
    static Importation open(Wire wire, Dataset data, SplittableRandom chance) throws IOException {
        Workload.signIn(wire, "clerk");
        return new Importation(wire, data, chance);
    }

    @Override
    public void run() throws IOException {
        var form = Form.read(wire.get(ADDRESS).text(), "bring");
        form.put("send", "Bring");
        var brought = wire.upload(ADDRESS, form, "file", "letters.csv", table()).require(302, "");
        var address = brought.headers().get("location").replaceFirst("^https?://[^/]+", "");
        press(address, "reading", "read");
        await(address, "READ");
        var begun = System.nanoTime();
        press(address, "go", "register");
        await(address, "DONE").require(200, "\"done\":" + LETTERS);
        Bench.say("registered %d letters, %d a second"
                .formatted(LETTERS, LETTERS * SECOND / (System.nanoTime() - begun)));
    }

    private void press(String address, String form, String button) throws IOException {
        var fields = Form.read(wire.get(address).require(200, "").text(), form);
        fields.put(button, button);
        wire.post(address, fields).require(302, "");
    }

    private Wire.Answer await(String address, String wanted) throws IOException {
        var asked = ADDRESS + "/progress?import=" + address.replaceFirst(".*/", "");
        for (var answer = wire.get(asked); ; answer = wire.get(asked)) {
            var state = STATE.matcher(answer.require(200, "state").text())
                    .results()
                    .findFirst()
                    .map(found -> found.group(1))
                    .orElse("");
            if (state.equals(wanted)) {
                return answer;
            }
            if (!state.matches("RECEIVED|READING|READ|REGISTERING")) {
                throw new Wire.WrongAnswer("an import is " + state);
            }
            LockSupport.parkNanos(BETWEEN);
        }
    }

    /** Letters of the sizes and languages of the data; two correspondents for five letters. */
    private String table() {
        var rows = IntStream.range(0, LETTERS).mapToObj(this::row).collect(Collectors.joining("\n"));
        return "sender,addressee,kind,date,language,text\n" + rows + "\n";
    }

    private String row(int row) {
        var letter = chance.nextInt(data.whole()) + 1;
        var language = data.language(letter);
        var sender = Names.draw(new SplittableRandom(row / 5))[language.equals("fa") ? 1 : 0];
        var text = Prose.in(language).text(chance, data.bytes(letter));
        return "%s,Foundation of the Returned,TESTIMONY,%d-03-12,%s,\"%s\""
                .formatted(sender, 1990 + chance.nextInt(30), language, text);
    }
}
