package org.nameh.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nameh.letter.LetterDate;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.NameKey;
import org.nameh.readingroom.HeadingRow;
import org.nameh.readingroom.TextRow;

/**
 * The shelf of the reading room, seen from the desk: letters are put there and taken away, never changed. Works in the
 * transaction of the door.
 */
@ApplicationScoped
public class Shelf {

    private static final String PUT_LETTER = """
            insert into reading_room.published_letter
                (public_id, publication_id, kind, languages, written_as, written_calendar, not_before, not_after, visible_from,
                 themes)
            values (:publicId, :publication, :kind, cast(:languages as text[]), :writtenAs, :calendar, :notBefore, :notAfter, now(),
                cast(:themes as text[]))
            """;

    private static final String PUT_HEADING = """
            insert into reading_room.published_heading
                (public_id, language, title, title_language, summary, summary_language, sender, addressee, place,
                 change_note, change_note_language, name_keys)
            values (:publicId, :language, :title, :titleLanguage, :summary, :summaryLanguage, :sender, :addressee, :place,
                :note, :noteLanguage, cast(:nameKeys as text[]))
            """;

    private static final String PUT_TEXT = """
            insert into reading_room.published_text (public_id, position, language, original, body)
            values (:publicId, :position, :language, :original, :body)
            """;

    private static final String TAKE_AWAY = "delete from reading_room.published_letter where public_id = :publicId";

    private static final String CLEAR = "delete from reading_room.published_letter where shown_as = :publicId";

    /** Where the public has seen the letter: one that was stopped, or lost its consent, before its day never existed. */
    private static final String SEEN = """
            from reading_room.published_letter
            where shown_as = :publicId and visible_from <= now()
              and (visible_until is null or visible_from < visible_until)
              and (suspended_at is null or visible_from <= suspended_at)
            """;

    private static final String BURY =
            "insert into reading_room.tombstone (public_id, withdrawn_at, ground) select distinct shown_as, now(), :ground "
                    + SEEN;

    private static final String UNBURY =
            "delete from reading_room.tombstone where public_id in (select shown_as " + SEEN + ")";

    /** The leaves that a version shows to the public and that still lie at its letter. */
    private static final String SHOWN = """
            from desk.version_leaf v
            join desk.letter_version w on w.id = v.version_id
            join desk.leaf l on l.id = v.leaf_id and l.letter_id = w.letter_id and l.discarded_at is null
            where v.version_id = :version and v.withheld is null
            """;

    private static final String NOT_COPIED = "select count(*) " + SHOWN + """
            and not exists (select from desk.access_copy c where c.version_id = v.version_id and c.leaf_id = v.leaf_id)
            """;

    private static final String PUT_PAGES = """
            insert into reading_room.published_page (public_id, number, leaf_id, consent_id)
            select :publicId, row_number() over (order by v.position, v.leaf_id), v.leaf_id, :consent
            """ + SHOWN;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The mark under which a place on the shelf holds a letter: its public id, in the second place with a tilde behind it. */
    static String mark(String publicId, int place) {
        return place == Room.FIRST ? publicId : publicId + "~";
    }

    /** Puts a letter on the shelf, as an edition; its tombstone, if it had one, is hidden from the day it can be read. */
    void put(Publication edition, Projection letter) {
        putLetter(edition, letter);
        letter.headings().forEach(heading -> putHeading(edition.mark(), heading));
        for (var position = 0; position < letter.texts().size(); position++) {
            putText(edition.mark(), position, letter.texts().get(position));
        }
    }

    private void putLetter(Publication edition, Projection letter) {
        var written = Optional.ofNullable(letter.written());
        run(PUT_LETTER, edition.mark())
                .setParameter("publication", edition.getId())
                .setParameter("kind", letter.kind())
                .setParameter("languages", "{" + String.join(",", letter.languages()) + "}")
                .setParameter("themes", letter.themes().toArray(String[]::new))
                .setParameter("writtenAs", written.map(LetterDate::asWritten).orElse(null))
                .setParameter(
                        "calendar",
                        written.map(LetterDate::calendar)
                                .map(CalendarSystem::name)
                                .orElse(null))
                .setParameter("notBefore", written.map(LetterDate::notBefore).orElse(null))
                .setParameter("notAfter", written.map(LetterDate::notAfter).orElse(null))
                .executeUpdate();
    }

    private void putHeading(String mark, HeadingRow heading) {
        run(PUT_HEADING, mark)
                .setParameter("language", heading.language())
                .setParameter("title", heading.title())
                .setParameter("titleLanguage", heading.titleLanguage())
                .setParameter("summary", heading.summary())
                .setParameter("summaryLanguage", heading.summaryLanguage())
                .setParameter("sender", heading.sender())
                .setParameter("addressee", heading.addressee())
                .setParameter("place", heading.place())
                .setParameter("note", heading.changeNote())
                .setParameter("noteLanguage", heading.changeNoteLanguage())
                .setParameter("nameKeys", nameKeys(heading))
                .executeUpdate();
    }

    /** By what the names above a letter are found in another script. */
    private static String[] nameKeys(HeadingRow heading) {
        return Stream.of(heading.sender(), heading.addressee())
                .filter(Objects::nonNull)
                .flatMap(name -> NameKey.parts(name).stream())
                .distinct()
                .toArray(String[]::new);
    }

    private void putText(String mark, int position, TextRow text) {
        run(PUT_TEXT, mark)
                .setParameter("position", position)
                .setParameter("language", text.language())
                .setParameter("original", text.original())
                .setParameter("body", text.body())
                .executeUpdate();
    }

    /**
     * Puts the pages on the shelf that the version of an edition shows, under a consent to show scans; their pictures are the copies
     * that lie at the desk.
     *
     * @throws PublicationRefused if a copy is missing
     */
    void putPages(Publication edition, long consent) {
        var version = edition.getVersion().getId();
        var missing = (Number) em.createNativeQuery(NOT_COPIED)
                .setParameter("version", version)
                .getSingleResult();
        if (missing.intValue() > 0) {
            throw new PublicationRefused("publication.refused.notCopied");
        }
        run(PUT_PAGES, edition.mark())
                .setParameter("version", version)
                .setParameter("consent", consent)
                .executeUpdate();
    }

    /** Takes an edition off the shelf without a trace, to make room for the next. */
    void takeAway(String mark) {
        run(TAKE_AWAY, mark).executeUpdate();
    }

    /** Takes a letter off the shelf for good, in both places; where the public had seen it, a tombstone stays. */
    void bury(String publicId, WithdrawalGround ground) {
        run(UNBURY, publicId).executeUpdate();
        run(BURY, publicId).setParameter("ground", ground.name()).executeUpdate();
        run(CLEAR, publicId).executeUpdate();
    }

    private Query run(String sql, String publicId) {
        return em.createNativeQuery(sql).setParameter("publicId", publicId);
    }
}
