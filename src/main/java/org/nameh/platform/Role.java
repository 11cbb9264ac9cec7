package org.nameh.platform;

/** The roles that boundaries ask for; an account holds one or more. */
public final class Role {

    /** Registers letters on arrival. */
    public static final String REGISTRAR = "REGISTRAR";
    /** Transcribes and translates. */
    public static final String TRANSLATOR = "TRANSLATOR";
    /** Reviews, redacts, decides, publishes. */
    public static final String EDITOR = "EDITOR";
    /** Keeps accounts and settings; reads no letter. */
    public static final String ADMIN = "ADMIN";
    /** Reads the audit trail and nothing else. */
    public static final String AUDITOR = "AUDITOR";

    private Role() {}
}
