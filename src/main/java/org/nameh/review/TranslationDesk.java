package org.nameh.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.nameh.letter.AssignedOnly;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Language;
import org.nameh.platform.Role;

/** Where translations are handed in, compared with their source, and signed off by somebody who did not translate them. */
@Stateless
@AssignedOnly
@RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
public class TranslationDesk {

    @Inject
    Versions versions;

    @Inject
    Translations translations;

    @Inject
    Circles circles;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** The translations in the newest version of a letter, and the terms of its text. */
    public TranslationSheet show(@NotNull RegistrationNumber number) {
        return versions.latest(number)
                .map(version -> new TranslationSheet(
                        version.getVersion(), translations.of(version), translations.terms(version)))
                .orElseGet(TranslationSheet::none);
    }

    /**
     * Hands a translation in as it was seen, so that somebody else signs it off.
     *
     * @throws VersionRefused if it was not seen as it stands, was handed in so before, or a point of it is open
     */
    public void submit(@NotNull RegistrationNumber number, int seenVersion, @NotNull String language) {
        var version = seen(number, seenVersion);
        if (!standing(version, language).unsubmitted()) {
            throw new VersionRefused("translation.refused.submitted", Language.of(language));
        }
        requireSettled(version, language);
        translations.submit(version, language, caller.name(), clock.instant());
        facts.fire(new TranslationMoved(number, version.getOrdinal(), language, "TRANSLATION_SUBMITTED"));
    }

    /**
     * Signs a translation off as it was read.
     *
     * @throws VersionRefused to whoever had a hand in it; if it was not read as it stands or not handed in, or a point of it is
     *     open, such as a withheld passage without its counterpart
     */
    @RolesAllowed({Role.TRANSLATOR, Role.EDITOR})
    public void signOff(@NotNull RegistrationNumber number, int seenVersion, @NotNull String language) {
        var version = seen(number, seenVersion);
        var standing = standing(version, language);
        if (standing.translators().contains(caller.name())) {
            throw new VersionRefused("translation.refused.sameTranslator", caller.name());
        }
        if (!standing.isOpenTo(caller.name())) {
            throw new VersionRefused("translation.refused.notSubmitted", Language.of(language));
        }
        requireSettled(version, language);
        translations.approve(version, language, caller.name(), clock.instant());
        facts.fire(new TranslationMoved(number, version.getOrdinal(), language, "TRANSLATION_APPROVED"));
    }

    private LetterVersion seen(RegistrationNumber number, int seenVersion) {
        var version = versions.held(number);
        if (version.getVersion() != seenVersion) {
            throw new VersionRefused("review.refused.otherVersion");
        }
        return version;
    }

    private TranslationRow standing(LetterVersion version, String language) {
        return translations.of(version).stream()
                .filter(row -> row.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new VersionRefused("translation.refused.none", Language.of(language)));
    }

    private void requireSettled(LetterVersion version, String language) {
        var open = Proof.ofTranslation(version.getContent(), language, circles.of(version.getLetter())).stream()
                .filter(OpenPoint::hard)
                .count();
        if (open > 0) {
            throw new VersionRefused("translation.refused.open", Language.of(language), (int) open);
        }
    }
}
