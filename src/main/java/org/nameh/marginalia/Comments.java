package org.nameh.marginalia;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.nameh.letter.RegistrationNumber;

/** The comments and their settling as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Comments {

    private static final String ON = """
            select c, r from Comment c left join Resolution r on r.commentId = c.id
            where c.letter.number = :number
            order by c.id
            """;

    private static final String ONE = """
            select c from Comment c join fetch c.letter where c.id = :id and c.letter.number = :number
            """;

    private static final String UNDER = "select count(c) from Comment c where c.token = :token";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Keeps a comment, and gives its id. */
    public long add(Comment comment) {
        em.persist(comment);
        return comment.getId();
    }

    /** Keeps the settling of a comment. */
    public void add(Resolution resolution) {
        em.persist(resolution);
    }

    /** Whether a comment was written under a token. */
    public boolean hold(UUID token) {
        return em.createQuery(UNDER, Long.class).setParameter("token", token).getSingleResult() > 0;
    }

    /** A comment on a letter by its id. */
    public Optional<Comment> find(RegistrationNumber number, long id) {
        return em.createQuery(ONE, Comment.class)
                .setParameter("id", id)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Whether a comment is settled. */
    public boolean isResolved(long id) {
        return em.find(Resolution.class, id) != null;
    }

    /** All comments on a letter, numbered in the order in which they were written. */
    public List<CommentRow> on(RegistrationNumber number) {
        var found = em.createQuery(ON, Object[].class)
                .setParameter("number", number)
                .getResultList();
        return IntStream.range(0, found.size())
                .mapToObj(place -> row(found.get(place), place + 1))
                .toList();
    }

    private static CommentRow row(Object[] found, int number) {
        return ((Comment) found[0]).row(number, (Resolution) found[1]);
    }
}
