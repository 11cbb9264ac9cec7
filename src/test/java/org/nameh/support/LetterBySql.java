package org.nameh.support;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;

/** One letter led through the house by plain SQL, step by step, as the application's role may do it. */
public final class LetterBySql {

    /** A year in which nothing but tests registers a letter. */
    public static final int QUIET_YEAR = 1901;

    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final String REGISTER = """
            insert into desk.letter
                (id, registration_year, registration_serial, public_id, token, kind, mode_of_receipt, received_on,
                 languages, state, registered_by, registered_at, changed_by, changed_at, version)
            values (?, ?, ?, ?, ?, 'TESTIMONY', 'POST', '2026-01-02',
                '{en}', 'REGISTERED', 'clerk', now(), 'clerk', now(), 0)
            """;

    private static final String OPEN = """
            insert into desk.letter_version
                (id, letter_id, ordinal, state, language, transcription, opened_by, opened_at, edited_by, edited_at,
                 version)
            values (?, ?, ?, 'DRAFT', 'en', 'We were told to wait.', ?, now(), ?, now(), 0)
            """;

    private static final String SUBMIT = """
            update desk.letter_version set state = 'SUBMITTED', submitted_by = ?, submitted_at = now() where id = ?
            """;

    private static final String DECIDE = """
            insert into desk.decision
                (id, version_id, letter_id, content_hash, outcome, ground, reason, decided_by, decided_at)
            select ?, id, letter_id, content_hash, ?, 'TEXT', 'A paragraph is missing.', ?, now()
            from desk.letter_version where id = ?
            """;

    private static final String CONSENT = """
            insert into desk.consent_grant
                (id, letter_id, act, name_form, languages, valid_from, valid_until, given_how, recorded_by, recorded_at)
            select ?, ?, ?, 'ANONYMOUS', '{}', today - 9, today + ?::int, 'IN_WRITING', 'clerk', now()
            from cast(now() at time zone 'UTC' as date) today
            """;

    private final Sql desk;
    private final long id;
    private final String publicId;

    private LetterBySql(Sql desk, long id, String publicId) {
        this.desk = desk;
        this.id = id;
        this.publicId = publicId;
    }

    /** A letter that has just been given the next number of a year. */
    public static LetterBySql registered(Sql desk, int year) throws SQLException {
        var serial = desk.one(Integer.class, "select desk.next_number(?)", year);
        return registered(desk, year, serial);
    }

    /** A letter in a year that no other letter is in; lists show it last. */
    public static LetterBySql registered(Sql desk) throws SQLException {
        return registered(desk, QUIET_YEAR);
    }

    /** A letter under a number, wherever that came from. */
    public static LetterBySql registered(Sql desk, int year, int serial) throws SQLException {
        var letter = new LetterBySql(desk, next(desk, "letter_seq"), drawPublicId());
        desk.run(REGISTER, letter.id, year, serial, letter.publicId, UUID.randomUUID());
        return letter;
    }

    /** A letter in a quiet year that was registered some time ago, such as {@code 26 hours}. */
    public static LetterBySql registeredAgo(Sql desk, String time) throws SQLException {
        var serial = desk.one(Integer.class, "select desk.next_number(?)", QUIET_YEAR);
        var letter = new LetterBySql(desk, next(desk, "letter_seq"), drawPublicId());
        desk.run(
                REGISTER.replace(
                        "'REGISTERED', 'clerk', now()", "'REGISTERED', 'clerk', now() - interval '" + time + "'"),
                letter.id,
                QUIET_YEAR,
                serial,
                letter.publicId,
                UUID.randomUUID());
        return letter;
    }

    /** Why the database refuses to register a letter under a number. */
    public static String refusalToRegister(Sql desk, int year, int serial) throws SQLException {
        return desk.refusal(REGISTER, next(desk, "letter_seq"), year, serial, drawPublicId(), UUID.randomUUID());
    }

    /** The next value of a sequence of the desk. */
    public static long next(Sql desk, String sequence) throws SQLException {
        return desk.one(Long.class, "select nextval('desk." + sequence + "')");
    }

    /** A public id that no letter bears. */
    public static String drawPublicId() {
        return new SecureRandom()
                .ints(8, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
    }

    public long id() {
        return id;
    }

    public String publicId() {
        return publicId;
    }

    /** Opens a draft in somebody's name, and gives its id. */
    public long draft(int ordinal, String by) throws SQLException {
        var version = next(desk, "letter_version_seq");
        desk.run(OPEN, version, id, ordinal, by, by);
        return version;
    }

    /** A first draft by the translator, handed in. */
    public long submitted() throws SQLException {
        var version = draft(1, "translator");
        submit(version, "translator");
        return version;
    }

    /** Hands a draft in. */
    public void submit(long version, String by) throws SQLException {
        desk.run(SUBMIT, by, version);
    }

    /** Decides on a version, and gives the id of the decision. */
    public long decide(long version, String outcome, String by) throws SQLException {
        var decision = next(desk, "decision_seq");
        desk.run(DECIDE, decision, outcome, by, version);
        return decision;
    }

    /** Why the database refuses a decision. */
    public String refusalToDecide(long version, String outcome, String by) throws SQLException {
        return desk.refusal(DECIDE, next(desk, "decision_seq"), outcome, by, version);
    }

    /** Brings a version to a state. */
    public void bring(long version, String state) throws SQLException {
        desk.run("update desk.letter_version set state = ? where id = ?", state, version);
    }

    /** Approves a version that was handed in, in the editor's name, and gives the id of the approval. */
    public long approve(long version) throws SQLException {
        var approval = decide(version, "APPROVE", "editor");
        bring(version, "APPROVED");
        return approval;
    }

    /** Records a consent to an act until some days from today (below 0: it has ended), and gives its id. */
    public long consent(String act, int daysFromToday) throws SQLException {
        var consent = next(desk, "consent_grant_seq");
        desk.run(CONSENT, consent, id, act, daysFromToday);
        return consent;
    }
}
