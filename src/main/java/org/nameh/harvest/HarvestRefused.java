package org.nameh.harvest;

/** Why a harvester gets nothing (OAI-PMH 2.0, section 3.6). */
final class HarvestRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;

    HarvestRefused(Why why, String message) {
        super(message);
        this.why = why;
    }

    /** The reason. */
    Why why() {
        return why;
    }

    /** The reasons of the protocol. */
    enum Why {
        BAD_VERB("badVerb"),
        BAD_ARGUMENT("badArgument"),
        BAD_RESUMPTION_TOKEN("badResumptionToken"),
        CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
        ID_DOES_NOT_EXIST("idDoesNotExist"),
        NO_RECORDS_MATCH("noRecordsMatch");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        /** Its name in the protocol. */
        String code() {
            return code;
        }
    }
}
