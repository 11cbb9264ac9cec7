package org.nameh.harvest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.nameh.harvest.HarvestRefused.Why;
import org.nameh.platform.Text;

/** What a harvester asks, its arguments checked (OAI-PMH 2.0, section 3.1.1): those that came, and what they select. */
record HarvestRequest(Verb verb, Map<String, String> arguments, Selection selection) {

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+");

    private static final Pattern SET = Pattern.compile("([A-Za-z0-9\\-_.!~*'()])+(:[A-Za-z0-9\\-_.!~*'()]+)*");

    private static final Pattern KIND = Pattern.compile("kind(?::(.+))?");

    private static final Pattern LANGUAGE = Pattern.compile("language(?::(.+))?");

    /** Reads the parameters of a request. */
    static HarvestRequest read(Map<String, String[]> parameters) throws HarvestRefused {
        var verb = verb(parameters.getOrDefault("verb", new String[0]));
        var arguments = new TreeMap<String, String>();
        for (var parameter : parameters.entrySet()) {
            if (parameter.getValue().length != 1) {
                throw bad("An argument is repeated.");
            }
            arguments.put(parameter.getKey(), parameter.getValue()[0]);
        }
        arguments.remove("verb");
        if (!verb.takes(arguments.keySet())) {
            throw bad("An argument is missing, or does not belong to this verb.");
        }
        requireWellFormed(arguments);
        return new HarvestRequest(verb, arguments, selection(arguments));
    }

    private static Verb verb(String... given) throws HarvestRefused {
        return (given.length == 1 ? Verb.find(given[0]) : Optional.<Verb>empty())
                .orElseThrow(() -> new HarvestRefused(Why.BAD_VERB, "The verb is missing, repeated or unknown."));
    }

    private static void requireWellFormed(Map<String, String> arguments) throws HarvestRefused {
        if (!PREFIX.matcher(arguments.getOrDefault("metadataPrefix", "any")).matches()
                || !SET.matcher(arguments.getOrDefault("set", "any")).matches()) {
            throw bad("An argument is not written as the protocol writes it.");
        }
        try {
            new URI(arguments.getOrDefault("identifier", "any:thing"));
        } catch (URISyntaxException odd) {
            throw bad("The identifier is no URI.");
        }
    }

    /** What some arguments select. */
    static Selection selection(Map<String, String> arguments) throws HarvestRefused {
        var from = datestamp(arguments.get("from"));
        var until = datestamp(arguments.get("until"));
        if (from != null && until != null && !from.goesWith(until)) {
            throw bad("from and until do not go together.");
        }
        var set = Text.orEmpty(arguments.get("set"));
        return new Selection(
                from == null ? null : from.start(),
                until == null ? null : until.end(),
                part(KIND, set),
                part(LANGUAGE, set));
    }

    private static String part(Pattern sets, String set) {
        var match = sets.matcher(set);
        return match.matches() ? match.group(1) : null;
    }

    private static Datestamp datestamp(String written) throws HarvestRefused {
        try {
            return written == null ? null : Datestamp.read(written);
        } catch (DateTimeException unreadable) {
            throw bad("A date is not written as YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.");
        }
    }

    private static HarvestRefused bad(String message) {
        return new HarvestRefused(Why.BAD_ARGUMENT, message);
    }

    /** Whether it asks for a set that cannot be. */
    boolean asksForUnknownSet() {
        var set = arguments.get("set");
        return set != null
                && !KIND.matcher(set).matches()
                && !LANGUAGE.matcher(set).matches();
    }

    /** An argument; null if it did not come. */
    String argument(String name) {
        return arguments.get(name);
    }

    /** The same request with the arguments with which a list was begun. */
    HarvestRequest goingOn(Map<String, String> begun) throws HarvestRefused {
        var all = new HashMap<>(begun);
        all.keySet().retainAll(Set.of("metadataPrefix", "from", "until", "set"));
        return new HarvestRequest(verb, all, selection(all));
    }
}
