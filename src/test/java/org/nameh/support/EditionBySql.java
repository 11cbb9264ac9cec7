package org.nameh.support;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** One edition of an approved letter, brought through the door by plain SQL as the application's role may do it. */
public final class EditionBySql {

    private static final String PUBLISH = "insert into desk.publication (%s) values (%s)";

    private static final String SHELVE = """
            insert into reading_room.published_letter (public_id, publication_id, kind, languages, visible_from)
            values (?, ?, 'TESTIMONY', '{en}', 'infinity')
            """;

    private static final String HEAD = """
            insert into reading_room.published_heading (public_id, language, title, title_language)
            values (?, ?, 'Waiting', 'en')
            """;

    private static final String TEXT =
            "insert into reading_room.published_text values (?, 0, 'en', true, 'We were told to wait.')";

    private static final String TAKE_AWAY = "delete from reading_room.published_letter where public_id = ?";

    private static final String END = """
            update desk.publication
            set ending = 'WITHDRAWN', ending_ground = 'ERROR', ended_by = 'editor', ended_at = now()
            where id = ?
            """;

    private final Sql desk;
    private final LetterBySql letter;
    private final Map<String, Object> columns = new TreeMap<>();

    private EditionBySql(Sql desk, LetterBySql letter) {
        this.desk = desk;
        this.letter = letter;
    }

    /** An edition, not published yet, of a letter of its own, approved and with consent to publish its text. */
    public static EditionBySql approved(Sql desk) throws SQLException {
        return approved(desk, 300);
    }

    /** An edition like that under a consent that ends some days from today (below 0: it has ended). */
    public static EditionBySql approved(Sql desk, int consentDays) throws SQLException {
        var letter = LetterBySql.registered(desk);
        var version = letter.submitted();
        return of(desk, letter, version, letter.approve(version), letter.consent("PUBLISH_TEXT", consentDays));
    }

    /** An edition of a version of a letter under an approval and a consent, whether they fit together or not. */
    public static EditionBySql of(Sql desk, LetterBySql letter, long version, long approval, long consent)
            throws SQLException {
        var edition = new EditionBySql(desk, letter);
        edition.columns.put("id", LetterBySql.next(desk, "publication_seq"));
        edition.columns.put("letter_id", letter.id());
        edition.columns.put("public_id", letter.publicId());
        edition.columns.put("version_id", version);
        edition.columns.put(
                "content_hash",
                desk.one(byte[].class, "select content_hash from desk.letter_version where id = ?", version));
        edition.columns.put("approval_id", approval);
        edition.columns.put("approval_outcome", "APPROVE");
        edition.columns.put("consent_id", consent);
        edition.columns.put("consent_act", "PUBLISH_TEXT");
        edition.columns.put("place", 1);
        edition.columns.put("corrects", null);
        edition.columns.put("publish_at", desk.one(OffsetDateTime.class, "select now()"));
        edition.columns.put("published_by", "editor");
        edition.columns.put("published_at", desk.one(OffsetDateTime.class, "select now()"));
        return edition;
    }

    public LetterBySql letter() {
        return letter;
    }

    public String publicId() {
        return letter.publicId();
    }

    /** The value of a column of the publication. */
    public Object get(String column) {
        return columns.get(column);
    }

    /** The id of the publication. */
    public long id() {
        return (Long) get("id");
    }

    /** Sets when it is to be published, in words that PostgreSQL understands after {@code now() +}. */
    public EditionBySql from(String interval) throws SQLException {
        columns.put("publish_at", desk.one(OffsetDateTime.class, "select now() + ?::interval", interval));
        return this;
    }

    /** Lets it wait beside another edition, as its correction. */
    public EditionBySql beside(EditionBySql other) {
        columns.put("place", 2);
        columns.put("corrects", other.id());
        return this;
    }

    /** Why the database refuses to publish it with some columns changed. */
    public String refusal(Map<String, ?> changed) throws SQLException {
        var wanted = new TreeMap<>(columns);
        wanted.putAll(changed);
        return desk.refusal(statement(), wanted.values().toArray());
    }

    /** Publishes it, without its text. */
    public EditionBySql publish() throws SQLException {
        desk.run(statement(), columns.values().toArray());
        return this;
    }

    private String statement() {
        var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return PUBLISH.formatted(String.join(", ", columns.keySet()), places);
    }

    /** Puts its text on the shelf of the reading room. */
    public EditionBySql shelve() throws SQLException {
        desk.run(SHELVE, publicId(), id());
        desk.run(HEAD, publicId(), "en");
        desk.run(TEXT, publicId());
        return this;
    }

    /** Why the database refuses to put a text on the shelf under a public id and a publication. */
    public String refusalToShelve(String publicId, long publication) throws SQLException {
        return desk.refusal(SHELVE, publicId, publication);
    }

    /** Why the database refuses to add another text to it. */
    public String refusalToAddText() throws SQLException {
        return desk.refusal("insert into reading_room.published_text values (?, 7, 'en', true, 'x')", publicId());
    }

    /** Why the database refuses to add another heading to it. */
    public String refusalToAddHeading() throws SQLException {
        return desk.refusal(HEAD, publicId(), "fr");
    }

    /** Takes its text from the shelf. */
    public void takeAway() throws SQLException {
        desk.run(TAKE_AWAY, publicId());
    }

    /** Leaves nothing of it to the public. */
    public void clear() throws SQLException {
        takeAway();
        desk.run("delete from reading_room.tombstone where public_id = ?", publicId());
        desk.commit();
    }

    /** Why the database refuses to record that it was withdrawn. */
    public String refusalToEnd() throws SQLException {
        return desk.refusal(END, id());
    }

    /** Suspends it in somebody's name, and gives the id of the suspension. */
    public long suspend(String by) throws SQLException {
        var suspension = LetterBySql.next(desk, "suspension_seq");
        desk.run(
                "insert into desk.suspension (id, publication_id, suspended_by, suspended_at) values (?, ?, ?, now())",
                suspension,
                id(),
                by);
        return suspension;
    }

    /** Proposes in somebody's name to lift a suspension. */
    public EditionBySql propose(long suspension, String by) throws SQLException {
        desk.run("insert into desk.restoring values (?, ?, now())", suspension, by);
        return this;
    }

    /** Why the database refuses to lift a suspension in somebody's name. */
    public String refusalToLift(long suspension, String by) throws SQLException {
        return desk.refusal("update desk.suspension set lifted_by = ?, lifted_at = now() where id = ?", by, suspension);
    }

    /** Puts its letter under an embargo until an event, or, if one is given, until so long from now ({@code 1 day}); gives the id. */
    public long embargo(String end) throws SQLException {
        return desk.one(Long.class, """
                insert into desk.embargo (letter_id, token, ends_at, awaited, months, reason, set_by, set_at)
                select ?, gen_random_uuid(), e, case when e is null then 'the brother is out' end,
                       case when e is null then 6 end, 'for the sake of the brother', 'editor', now()
                from (select now() + cast(? as interval)) s (e)
                returning id
                """, letter.id(), end);
    }

    /** Why the database refuses to lift an embargo in somebody's name. */
    public String refusalToLiftEmbargo(long embargo, String by) throws SQLException {
        return desk.refusal("insert into desk.embargo_lifting values (?, 'he came out', ?, now())", embargo, by);
    }

    /** Revokes the consent it rests on. */
    public void revoke() throws SQLException {
        desk.run("insert into desk.consent_revocation values (?, null, 'clerk', now())", get("consent_id"));
    }
}
