package org.nameh.interchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nameh.people.Script;

/**
 * By what somebody whom an import names is told from others, the surest first. Within an import a key of the file is enough, or a
 * reference where there is no key. Beyond it only a reference to an authority tells, with the name beside it where the file has keys
 * of its own (files are known that give everybody the same reference); else the whole name as it is written.
 */
record Identity(List<String> within, List<String> beyond) {

    private static final Pattern AUTHORITY = Pattern.compile("(?i)(https?://|gnd:|viaf:|isni:|lccn:|wikidata:).+");

    private static final int LONGEST = 500;

    static Identity of(Named named, long ofImport) {
        var name = Script.of(named.name()) + ":" + named.facts().kind() + ":"
                + String.join(" · ", named.facts().names());
        if (named.key() != null) {
            var beyond =
                    isAuthority(named.ref()) ? List.of(kept("ref:" + named.ref() + "|" + name)) : List.<String>of();
            return new Identity(List.of(kept("import:" + ofImport + ":key:" + named.key())), beyond);
        }
        if (isAuthority(named.ref())) {
            return new Identity(List.of(), List.of(kept("ref:" + named.ref())));
        }
        return named.ref() != null
                ? new Identity(List.of(kept("import:" + ofImport + ":ref:" + named.ref())), List.of())
                : new Identity(List.of(), List.of(kept("name:" + name)));
    }

    private static boolean isAuthority(String ref) {
        return ref != null && AUTHORITY.matcher(ref).matches();
    }

    private static String kept(String identity) {
        return identity.length() <= LONGEST
                ? identity
                : "long:" + UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
    }

    /** All of it, the surest first. */
    Stream<String> all() {
        return Stream.concat(within.stream(), beyond.stream());
    }
}
