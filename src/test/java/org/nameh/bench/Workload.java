package org.nameh.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * One kind of request that is measured: its name, how many connections make it, how many pieces each request handles, and what each
 * connection does. Another is one more
 * line in {@link #NAMED}, with an {@link Errand} of its own if it is more than a visit.
 */
record Workload(String name, int connections, int pieces, Opening opening) {

    private static final int CROWD = 16;

    /** One request is one piece of work. */
    Workload(String name, int connections, Opening opening) {
        this(name, connections, 1, opening);
    }

    /** All that have names, in the order in which they are measured. */
    static final List<Workload> NAMED = List.of(
            visit("static", null, "body", chance -> data -> "/resources/css/house.css"),
            new Workload("register", 1, Registration::open),
            new Workload("register-4", 4, Registration::open),
            visit("desk-list", "editor", "</table>", chance -> data -> "/desk/letters"),
            visit("desk-queue", "editor", "</table>", chance -> data -> "/desk/queue"),
            visit("desk-queue-waiting", "editor", "</table>", chance -> data -> "/desk/queue?show=waiting"),
            new Workload("desk-letter", CROWD, (wire, data, chance) -> {
                signIn(wire, "editor");
                return () -> {
                    var letter = chance.nextInt(data.whole()) + 1;
                    wire.get("/desk/letters/" + data.number(letter))
                            .require(200, "<title>" + data.number(letter).replace('-', '/'));
                };
            }),
            new Workload("desk-review", 1, (wire, data, chance) -> {
                signIn(wire, "editor");
                return () -> {
                    var letter = data.any(chance, fate -> fate == Fate.SUBMITTED || fate == Fate.IN_REVIEW);
                    wire.get("/desk/letters/" + data.number(letter) + "/review").require(200, "id=\"readOrdinal\"");
                };
            }),
            visit(
                    "desk-suggest",
                    "clerk",
                    "[",
                    chance -> data -> "/desk/people/suggest?name="
                            + URLEncoder.encode(Names.typed(chance), StandardCharsets.UTF_8)),
            new Workload("match", 1, (wire, data, chance) -> {
                signIn(wire, "clerk");
                return () -> wire.get(waitingFor(data, chance)).require(200, "");
            }),
            new Workload("letter", CROWD, (wire, data, chance) -> () -> {
                var letter = data.any(chance, Fate.PUBLISHED::equals);
                wire.get(anew(publicPage(data, letter, chance), chance)).require(200, data.mark(letter));
            }),
            new Workload("letter-again", CROWD, (wire, data, chance) -> {
                var letter = data.any(chance, Fate.PUBLISHED::equals);
                var address = publicPage(data, letter, chance);
                return () -> wire.get(address).require(200, data.mark(letter));
            }),
            new Workload("letter-304", CROWD, Workload::revalidating),
            visit("list", null, "href=\"/en/letters/", chance -> data -> anew("/en/letters", chance)),
            visit("list-again", null, "href=\"/en/letters/", chance -> data -> "/en/letters"),
            search("search", "en", 20, 2000),
            search("search-rare", "en", 4000, 8000),
            search("search-fa", "fa", 20, 2000),
            visit("home", null, "href=\"/fa/letters/", chance -> data -> anew("/fa/", chance)),
            visit(
                    "feed",
                    null,
                    "</feed>",
                    chance -> data -> anew(chance.nextBoolean() ? "/en/feed.atom" : "/fa/feed.atom", chance)),
            new Workload("feed-304", CROWD, (wire, data, chance) -> {
                var tag =
                        wire.get("/feed.atom").require(200, "</feed>").headers().get("etag");
                return () ->
                        wire.get("/feed.atom", "If-None-Match: " + tag + "\r\n").require(304, "");
            }),
            new Workload("import", 1, Importation.LETTERS, Importation::open));

    /**
     * The workload under a name, or that of an address that begins with a slash (at the desk: as an editor); {@code list@4} is
     * {@code list} with four connections.
     */
    static Workload named(String name) {
        var parts = name.split("@");
        if (parts.length == 2) {
            return new Workload(name, Integer.parseInt(parts[1]), named(parts[0]).pieces, named(parts[0]).opening);
        }
        if (name.startsWith("/")) {
            return visit(name, name.startsWith("/desk") ? "editor" : null, "</html>", chance -> data -> name);
        }
        return NAMED.stream()
                .filter(known -> known.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no workload is called " + name + "; there are "
                        + Arrays.toString(NAMED.stream().map(Workload::name).toArray()) + ", and addresses"));
    }

    private static Workload visit(
            String name, String account, String mark, Function<SplittableRandom, Function<Dataset, String>> address) {
        return new Workload(name, CROWD, (wire, data, chance) -> {
            if (account != null) {
                signIn(wire, account);
            }
            return () -> wire.get(address.apply(chance).apply(data)).require(200, mark);
        });
    }

    /** Somebody who looks for one word, in the language that the pages speak, of a rank among the words of that language. */
    private static Workload search(String name, String language, int from, int to) {
        return visit(
                name,
                null,
                "role=\"status\"",
                chance -> data -> anew("/" + language + "/letters", chance) + "&q="
                        + URLEncoder.encode(Prose.in(language).asked(chance, from, to), StandardCharsets.UTF_8));
    }

    /** A page under an address that nobody has asked for before, so that it is made and not answered from a copy. */
    private static String anew(String address, SplittableRandom chance) {
        return address + "?view=" + chance.nextLong(Long.MAX_VALUE);
    }

    /** Asks for whom letters wait who may be a sender: one typed, in either script, or one chosen from the directory. */
    private static String waitingFor(Dataset data, SplittableRandom chance) {
        var name = URLEncoder.encode(Names.draw(chance)[chance.nextInt(2)], StandardCharsets.UTF_8);
        var known = chance.nextBoolean() ? "&senderId=" + (1 + chance.nextInt(data.correspondents())) : "";
        return "/desk/letters/waiting?sender=" + name + known;
    }

    private static String publicPage(Dataset data, int letter, SplittableRandom chance) {
        return (chance.nextBoolean() ? "/en/letters/" : "/fa/letters/") + data.publicId(letter);
    }

    /** Somebody who has a letter already, and asks whether it is still the same. */
    private static Errand revalidating(Wire wire, Dataset data, SplittableRandom chance) throws IOException {
        var address = publicPage(data, data.any(chance, Fate.PUBLISHED::equals), chance);
        var tag = wire.get(address).require(200, "").headers().get("etag");
        return () -> wire.get(address, "If-None-Match: " + tag + "\r\n").require(304, "");
    }

    /** Signs an account of the benchmark in. */
    static void signIn(Wire wire, String account) throws IOException {
        var form = Form.read(wire.get("/desk/login").text(), "signIn");
        form.putAll(Map.of("signIn:user", account, "signIn:password", Loader.PASSWORD, "signIn:submit", "Sign in"));
        wire.post("/desk/login", form).require(302, "");
    }

    /** Prepares one connection: signs in, say, and gives what the connection will do. */
    @FunctionalInterface
    interface Opening {
        Errand open(Wire wire, Dataset data, SplittableRandom chance) throws IOException;
    }
}
