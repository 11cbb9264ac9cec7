package org.nameh.harvest;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a harvester can ask (OAI-PMH 2.0, section 4), and with which arguments. */
enum Verb {
    IDENTIFY("Identify", Set.of(), Set.of()),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier")),
    LIST_SETS("ListSets", Set.of(), Set.of("resumptionToken")),
    GET_RECORD("GetRecord", Set.of("identifier", "metadataPrefix"), Set.of()),
    LIST_IDENTIFIERS("ListIdentifiers", Set.of("metadataPrefix"), Set.of("from", "until", "set", "resumptionToken")),
    LIST_RECORDS("ListRecords", Set.of("metadataPrefix"), Set.of("from", "until", "set", "resumptionToken"));

    private final String name;
    private final Set<String> required;
    private final Set<String> optional;

    Verb(String name, Set<String> required, Set<String> optional) {
        this.name = name;
        this.required = required;
        this.optional = optional;
    }

    static Optional<Verb> find(String name) {
        return Arrays.stream(values()).filter(verb -> verb.name.equals(name)).findFirst();
    }

    /** Its name in the protocol. */
    String inProtocol() {
        return name;
    }

    /** Whether it takes just these arguments: all that it needs, or a resumption token alone. */
    boolean takes(Set<String> arguments) {
        if (arguments.contains("resumptionToken")) {
            return optional.contains("resumptionToken") && arguments.size() == 1;
        }
        return arguments.containsAll(required)
                && arguments.stream().allMatch(argument -> required.contains(argument) || optional.contains(argument));
    }
}
