package org.nameh.review;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.nameh.platform.Language;

/**
 * Something that must be settled, or looked at, before a version goes on: a key of the message bundle, and what fills its places.
 * Most are hard: nothing is handed in or approved before they are settled. Those of the consent and of the translations not signed
 * off stand in the way of publication alone, and some only ask to look again.
 */
public record OpenPoint(String key, List<Serializable> details) implements Serializable {

    private static final String BEGINNING = "review.open.";

    private static final Set<String> SOFT = Set.of("perhaps", "perhapsInText", "fileName");

    private static final Set<String> OF_CONSENT =
            Set.of("noConsent", "notCovered", "leftOut", "exposed", "pseudonymTells");

    private static final String UNSIGNED = "unsigned";

    /** A point under the end of its key. */
    public static OpenPoint of(String key, Serializable... details) {
        return new OpenPoint(BEGINNING + key, List.of(details));
    }

    /** Whether it must be settled before the version is handed in or approved. */
    public boolean hard() {
        return !SOFT.contains(name()) && !OF_CONSENT.contains(name()) && !UNSIGNED.equals(name());
    }

    private String name() {
        return key.substring(BEGINNING.length());
    }

    /** Where it is settled, below the address of its letter. */
    public String place() {
        return switch (name()) {
            case "kind", "language" -> "/entry";
            case "text", "title" -> "#original";
            case "lost" -> "#redactions";
            case "mention" -> "#mentions";
            case "fileName" -> "/scans";
            case UNSIGNED -> "#translations";
            case "unseenLeaves" -> "/scans/" + details.get(1);
            default -> OF_CONSENT.contains(name()) ? "#consents" : inText();
        };
    }

    private String inText() {
        return details.stream()
                .filter(Language.class::isInstance)
                .map(language -> "#translation-" + ((Language) language).code())
                .findFirst()
                .orElse("");
    }
}
