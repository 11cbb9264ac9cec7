package org.nameh.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nameh.consent.Act;
import org.nameh.consent.Consents;
import org.nameh.consent.GivenHow;
import org.nameh.consent.Grant;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.letter.Kinds;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Language;
import org.nameh.review.Circles;
import org.nameh.review.Draft;
import org.nameh.review.LetterVersion;
import org.nameh.review.OpenPoint;
import org.nameh.review.Translations;
import org.nameh.theme.Themes;

/** Versions as the public would read them under a consent, and what stands against letting it. */
@ApplicationScoped
public class PublicForms {

    @Inject
    Consents consents;

    @Inject
    Circles circles;

    @Inject
    Translations translations;

    @Inject
    Kinds kinds;

    @Inject
    Themes themes;

    @Inject
    Clock clock;

    /** The consent that covers publishing a letter at an instant. */
    Optional<Grant> consent(RegistrationNumber number, Instant when) {
        return consents.allowing(number, Act.PUBLISH_TEXT, LocalDate.ofInstant(when, ZoneOffset.UTC));
    }

    /** The consent that covers showing the scans of a version at an instant. */
    Optional<Grant> scanConsent(LetterVersion version, Instant when) {
        return consents.allowing(
                        version.getLetter().getNumber(), Act.PUBLISH_SCAN, LocalDate.ofInstant(when, ZoneOffset.UTC))
                .filter(grant -> grant.getTerms().cover(version.getContent().language()));
    }

    /** The consent that covers telling that a letter was not delivered, at an instant. */
    Optional<Grant> tellingConsent(RegistrationNumber number, Instant when) {
        return consents.allowing(number, Act.TELL_UNDELIVERED, LocalDate.ofInstant(when, ZoneOffset.UTC));
    }

    /** A version as a reader would get it under the consent in force, without one nameless, and what stands against letting it. */
    Preview preview(LetterVersion version, Language reader) {
        var consented = terms(version);
        var terms = consented.orElseGet(PublicForms::nameless);
        var unsigned = translations.unsigned(version);
        var letter = of(version, version.getContent().without(unsigned), terms, Map.of());
        var whole = of(version, version.getContent(), terms, Map.of());
        var kind = kinds.labels(reader).get(whole.kind());
        var open = Stream.concat(proof(version).under(consented, whole).stream(), leftOut(unsigned, terms));
        var labels = themes.labels(reader);
        return new Preview(letter.in(reader, kind, labels), whole.in(reader, kind, labels), open.toList());
    }

    private static Stream<OpenPoint> leftOut(Set<String> unsigned, Terms terms) {
        return unsigned.stream().filter(terms::cover).map(language -> OpenPoint.of("unsigned", Language.of(language)));
    }

    /** What is let out of a version under some terms, with what the public is told of a correction. */
    Projection of(LetterVersion version, Draft content, Terms terms, Map<String, String> changeNotes) {
        return Projection.of(version.getLetter().getPublicId(), content, version.getEntry(), terms, changeNotes);
    }

    /** Lets only that go on which a consent covers. @throws PublicationRefused otherwise, and where it hides a name that can be read */
    void requireCovered(LetterVersion version, Terms terms) {
        var language = version.getContent().language();
        if (!terms.cover(language)) {
            throw new PublicationRefused("publication.refused.language", Language.of(language));
        }
        proof(version).exposed(terms, of(version, version.getContent(), terms, Map.of())).stream()
                .findFirst()
                .ifPresent(name -> {
                    throw new PublicationRefused("publication.refused.nameReadable", name);
                });
    }

    /** By the language of a change note, what it tells although the version, or the consent to publish it, withholds it. */
    Map<String, String> toldBy(Map<String, String> changeNotes, LetterVersion version) {
        var terms = terms(version).orElseGet(PublicForms::nameless);
        return toldBy(changeNotes, version, terms);
    }

    /** By the language of a change note, what it tells although the version, or the terms, withhold it. */
    Map<String, String> toldBy(Map<String, String> changeNotes, LetterVersion version, Terms terms) {
        return PublicNotes.telling(changeNotes, proof(version).withheld(terms));
    }

    /** All that the public must not be told of a version when it is withdrawn. */
    List<String> withheld(LetterVersion version) {
        return version.getContent().withheldFrom(circles.of(version.getLetter()));
    }

    private Optional<Terms> terms(LetterVersion version) {
        return consent(version.getLetter().getNumber(), clock.instant()).map(Grant::getTerms);
    }

    private ConsentProof proof(LetterVersion version) {
        return new ConsentProof(version.getContent(), version.getEntry(), circles.of(version.getLetter()));
    }

    private static Terms nameless() {
        return new Terms(
                Act.PUBLISH_TEXT,
                NameDisclosure.ANONYMOUS,
                null,
                List.of(),
                LocalDate.EPOCH,
                null,
                GivenHow.IN_WRITING,
                null);
    }
}
