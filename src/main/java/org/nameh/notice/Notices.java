package org.nameh.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.nameh.platform.Fact;
import org.nameh.platform.Slice;

/** The notices as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Notices {

    private static final String TELL = """
            insert into desk.notice (account, action, letter, letters, told_by, told_at)
            select a.name, :action, cast(:letter as text), cast(:letters as integer), :by, :at from desk.account a where a.disabled_at is null
            """;

    private static final String EDITORS = TELL + """
              and a.name <> :by
              and exists (select from desk.account_role r where r.account = a.name and r.role = 'EDITOR')
            """;

    private static final String REGISTRARS = TELL + """
              and a.name <> :by
              and exists (select from desk.account_role r where r.account = a.name and r.role = 'REGISTRAR')
            """;

    private static final String INTAKE = TELL + """
              and a.name <> :by
              and exists (select from desk.account_role r where r.account = a.name and r.role in ('REGISTRAR', 'EDITOR'))
            """;

    private static final String OF_LETTER = """
            from desk.letter l join desk.letter_version v on v.letter_id = l.id
                and l.registration_year = cast(split_part(:letter, '/', 1) as integer)
                and l.registration_serial = cast(split_part(:letter, '/', 2) as integer)
            """;

    private static final String APPROVERS = EDITORS + " and exists (select " + OF_LETTER + """
            where v.state in ('SUBMITTED', 'IN_REVIEW') and desk.approval_hindrance(v.id, a.name) is null)
            """;

    private static final String CONTRIBUTORS = TELL + " and a.name <> :by and a.name in (select c.account " + OF_LETTER
            + " join desk.contribution c on c.version_id = v.id)";

    private static final String KEEPERS = TELL + """
              and a.name <> :by
              and (exists (select from desk.account_role r where r.account = a.name and r.role = 'EDITOR')
                   or a.name in (select w.assignee from desk.letter l join desk.work_item w on w.letter_id = l.id
                       where l.registration_year = cast(split_part(:letter, '/', 1) as integer)
                         and l.registration_serial = cast(split_part(:letter, '/', 2) as integer)))
            """;

    private static final String CONCERNED = TELL + " and a.name in (:concerned)";

    /** More than a hundred nobody counts. */
    private static final String UNREAD = """
            select count(*) from (
                select from desk.notice n where n.account = :account and n.read_at is null limit 100) counted
            """;

    private static final String ROWS = "select n.id, n.action, n.letter, n.letters, n.toldBy, n.toldAt from Notice n ";

    private static final String FRESH = ROWS + "where n.account = :account and n.readAt is null order by n.id desc";

    private static final String EARLIER =
            ROWS + "where n.account = :account and n.readAt is not null and n.id < :before order by n.id desc";

    private static final String OF_MAIL = ROWS + "where n.mail = :mail and n.readAt is null order by n.id";

    private static final String READ = """
            update desk.notice set read_at = :at where account = :account and id = :id and read_at is null
            """;

    private static final String READ_ALL = """
            update desk.notice set read_at = :at where account = :account and id <= :newest and read_at is null
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Tells an audience of a fact, in the running transaction. */
    void tell(Fact fact, Audience audience, String by, Instant at) {
        told(fact, audience)
                .setParameter("action", fact.action())
                .setParameter("letter", fact.subject().orElse(null))
                .setParameter("letters", fact.howMany().orElse(null))
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    private Query told(Fact fact, Audience audience) {
        return switch (audience) {
            case CONTRIBUTORS -> em.createNativeQuery(CONTRIBUTORS);
            case APPROVERS -> em.createNativeQuery(APPROVERS);
            case EDITORS -> em.createNativeQuery(EDITORS);
            case KEEPERS -> em.createNativeQuery(KEEPERS);
            case REGISTRARS -> em.createNativeQuery(REGISTRARS);
            case INTAKE -> em.createNativeQuery(INTAKE);
            case CONCERNED -> em.createNativeQuery(CONCERNED).setParameter("concerned", fact.concerned());
        };
    }

    /** How many notices an account has not read; a hundred stands for more. */
    public int unread(String account) {
        return (int) em.createNativeQuery(UNREAD, Integer.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** The newest notices that an account has not read. */
    public List<NoticeRow> fresh(String account, int atMost) {
        return em.createQuery(FRESH, NoticeRow.class)
                .setParameter("account", account)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The notices that an account has read, newest first, older than one. */
    public Slice<NoticeRow> earlier(String account, long before, int size) {
        var rows = em.createQuery(EARLIER, NoticeRow.class)
                .setParameter("account", account)
                .setParameter("before", before)
                .setMaxResults(size + 1)
                .getResultList();
        return Slice.of(rows, size);
    }

    /** What a mail is to tell: its notices that were not read meanwhile. */
    public List<NoticeRow> of(long mail) {
        return em.createQuery(OF_MAIL, NoticeRow.class)
                .setParameter("mail", mail)
                .getResultList();
    }

    /** Marks a notice of an account as read. */
    public void read(String account, long id, Instant at) {
        em.createNativeQuery(READ)
                .setParameter("account", account)
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Marks the notices of an account as read, up to the newest that was seen. */
    public void readAll(String account, long newest, Instant at) {
        em.createNativeQuery(READ_ALL)
                .setParameter("account", account)
                .setParameter("newest", newest)
                .setParameter("at", at)
                .executeUpdate();
    }
}
