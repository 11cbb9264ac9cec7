package org.nameh.account;

/**
 * One attempt to sign in: the digest it is counted under, the account it is for, or {@link org.nameh.platform.Fact#NOBODY}, and the hash
 * that the password must fit.
 */
public record Attempt(String digest, String account, String passwordHash) {}
