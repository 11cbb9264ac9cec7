package org.nameh.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** What lets one member of staff sign in, from the day it is opened; it is disabled and never deleted. */
@Entity
@Table(schema = "desk", name = "account")
public class Account {

    @Id
    private String name;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Column(name = "single_keys", nullable = false)
    private boolean singleKeys = true;

    /** Whether nobody can ever sign in with it: the database keeps such for those who act without an account. */
    @Column(insertable = false, updatable = false)
    private boolean reserved;

    @ElementCollection
    @CollectionTable(schema = "desk", name = "account_role", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "role", nullable = false)
    private Set<String> roles;

    protected Account() {
        // for Hibernate
    }

    /** An account that is opened now, with the hash of its password. */
    public Account(NewAccount wanted, String passwordHash, Instant now) {
        this.name = wanted.name();
        this.displayName = wanted.displayName();
        this.roles = new TreeSet<>(wanted.roles());
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    /** Lets nobody sign in any more; a second time changes nothing. */
    public void disable(Instant now) {
        if (isOpen()) {
            disabledAt = now;
        }
    }

    /** Keeps another hash of the password. */
    public void keepHash(String newHash) {
        passwordHash = newHash;
    }

    /** Lets shortcuts of a single key act, or not. */
    public void useSingleKeys(boolean act) {
        singleKeys = act;
    }

    /** Whether it may be used to sign in. */
    public boolean isOpen() {
        return disabledAt == null;
    }

    public String getName() {
        return name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public Set<String> getRoles() {
        return Set.copyOf(roles);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Whether shortcuts of a single key act. */
    public boolean isSingleKeys() {
        return singleKeys;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && name.equals(account.getName()); // getter: other may be a proxy
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
