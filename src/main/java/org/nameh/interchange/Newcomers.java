package org.nameh.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.people.Correspondent;
import org.nameh.people.Correspondents;

/** Finds whom the letters of an import name, and enters those whom no import has entered before. Nobody is merged by a guess. */
@ApplicationScoped
public class Newcomers {

    @Inject
    Correspondents correspondents;

    @Inject
    Identities identities;

    /** The first sender and the first addressee of each letter. */
    Met meet(Import into, Collection<Incoming> letters, Instant now) {
        identities.holdAlone();
        var met = new Met(into.getId());
        var named = named(letters, met);
        identities
                .find(named.keySet().stream().flatMap(Identity::all).collect(Collectors.toSet()))
                .forEach((identity, id) -> met.known.put(identity, correspondents.reference(id)));
        var fresh = new LinkedHashMap<String, Long>();
        named.forEach((identity, one) -> settle(identity, one, met, fresh, into.getStartedBy(), now));
        identities.add(fresh);
        return met;
    }

    private static Map<Identity, Named> named(Collection<Incoming> letters, Met met) {
        return letters.stream()
                .flatMap(one -> Stream.concat(one.sender().stream(), one.addressee().stream()))
                .collect(Collectors.toMap(met::identity, one -> one, (first, same) -> first, LinkedHashMap::new));
    }

    private void settle(Identity identity, Named named, Met met, Map<String, Long> fresh, String by, Instant now) {
        var who = met.find(identity);
        if (who == null) {
            who = correspondents.add(new Correspondent(named.facts(), by, now));
            met.entered.add(who.getId());
        }
        for (var one : identity.all().toList()) {
            if (met.known.putIfAbsent(one, who) == null) {
                fresh.put(one, who.getId());
            }
        }
    }

    /** Whom the letters name, and the ids of those who were entered for it. */
    static final class Met {

        private final long ofImport;
        private final Map<String, Correspondent> known = new HashMap<>();
        private final List<Long> entered = new ArrayList<>();

        private Met(long ofImport) {
            this.ofImport = ofImport;
        }

        private Identity identity(Named named) {
            return Identity.of(named, ofImport);
        }

        private Correspondent find(Identity identity) {
            return identity.all()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        Correspondent get(Named named) {
            return find(identity(named));
        }

        List<Long> entered() {
            return entered;
        }
    }
}
