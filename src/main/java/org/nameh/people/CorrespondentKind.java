package org.nameh.people;

/** Whether a correspondent is a person or a body (an office, a foundation, a family as such). */
public enum CorrespondentKind {
    PERSON,
    BODY
}
