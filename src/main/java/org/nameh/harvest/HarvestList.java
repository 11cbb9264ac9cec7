package org.nameh.harvest;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.nameh.harvest.HarvestRefused.Why;
import org.nameh.platform.Slice;

/** A list that a harvester has begun or goes on with, and the place from which on this answer gives it. */
record HarvestList(HarvestRequest request, Place place, boolean begun) {

    /** The list that a request is about. */
    static HarvestList of(HarvestRequest asked) throws HarvestRefused {
        var written = asked.argument("resumptionToken");
        if (written == null) {
            return new HarvestList(asked, Place.first(), true);
        }
        var token = ResumptionToken.read(written);
        try {
            var request = asked.goingOn(token.arguments());
            if (request.argument("metadataPrefix") == null) {
                throw new HarvestRefused(Why.BAD_RESUMPTION_TOKEN, "This token was not given here.");
            }
            return new HarvestList(request, token.place(), false);
        } catch (HarvestRefused unreadable) {
            throw new HarvestRefused(Why.BAD_RESUMPTION_TOKEN, "This token was not given here.");
        }
    }

    /** @throws HarvestRefused if nothing is in it */
    void requireSome(List<?> rows) throws HarvestRefused {
        if (rows.isEmpty() || request.asksForUnknownSet()) {
            throw new HarvestRefused(Why.NO_RECORDS_MATCH, "Nothing changed there.");
        }
    }

    /** Says where it goes on; of a list that came in parts, that it ends. */
    void goOn(HarvestAnswer answer, Slice<Change> slice) throws XMLStreamException {
        if (slice.more()) {
            var token = new ResumptionToken(request.arguments(), Place.behind(slice.last()));
            answer.text("resumptionToken", token.written());
        } else if (!begun) {
            answer.text("resumptionToken", "");
        }
    }
}
