package org.nameh.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The accounts as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Accounts {

    private static final String ALL =
            "select a from Account a left join fetch a.roles where a.reserved = false order by a.name";

    private static final String COUNT = "select count(a) from Account a where a.reserved = false";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes in an account that was opened. */
    public void add(Account account) {
        em.persist(account);
    }

    /** The account under a name, however odd the name is that was typed. */
    public Optional<Account> find(String name) {
        return Optional.of(name).filter(NewAccount::isName).map(known -> em.find(Account.class, known));
    }

    /** The account under a name. @throws UnknownAccount if there is none */
    public Account get(String name) {
        return find(name).orElseThrow(() -> new UnknownAccount(name));
    }

    /** All accounts of members of staff with their roles, by name. */
    public List<Account> all() {
        return em.createQuery(ALL, Account.class).getResultList();
    }

    /** Whether no account was ever opened. */
    public boolean areNone() {
        return em.createQuery(COUNT, Long.class).getSingleResult() == 0;
    }
}
