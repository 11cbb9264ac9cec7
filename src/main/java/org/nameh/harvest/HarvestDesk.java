package org.nameh.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.nameh.dissemination.Imprint;
import org.nameh.harvest.HarvestRefused.Why;
import org.nameh.platform.HouseAddress;
import org.nameh.platform.Language;
import org.nameh.platform.Slice;

/**
 * Answers harvesters (Open Archives Initiative Protocol for Metadata Harvesting, 2.0). Deletions are kept for good. Not with XOAI:
 * its resumption tokens hold a number of records to skip, which misses some when others are withdrawn meanwhile.
 */
@ApplicationScoped
public class HarvestDesk {

    private static final int HEADERS = 500;

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-z]{8}");

    @Inject
    Granary granary;

    @Inject
    Clock clock;

    /** The answer to a request with some parameters. */
    public byte[] answer(Map<String, String[]> parameters) throws XMLStreamException {
        HarvestRequest request = null;
        try {
            request = HarvestRequest.read(parameters);
            return answer(request);
        } catch (HarvestRefused refused) {
            var answer = begun();
            if (request == null) {
                answer.request();
            } else {
                answer.request(request.verb(), request.arguments());
            }
            answer.refusal(refused);
            return answer.ended();
        }
    }

    /**
     * The answer is dated a second back, since harvesters ask next for what changed from that date on: a change that was on its way
     * into the database when this answer was made is not missed.
     */
    private HarvestAnswer begun() throws XMLStreamException {
        return new HarvestAnswer(clock.instant().minusSeconds(1), Imprint.of(HouseAddress.of(""), clock.getZone()));
    }

    private byte[] answer(HarvestRequest request) throws XMLStreamException, HarvestRefused {
        var answer = begun();
        answer.request(request.verb(), request.arguments());
        answer.open(request.verb().inProtocol());
        switch (request.verb()) {
            case IDENTIFY -> identify(answer);
            case LIST_METADATA_FORMATS -> formats(answer, request);
            case LIST_SETS -> sets(answer, request);
            case GET_RECORD -> letter(answer, request);
            case LIST_IDENTIFIERS -> headers(answer, request);
            case LIST_RECORDS -> letters(answer, request);
        }
        answer.close();
        return answer.ended();
    }

    private void identify(HarvestAnswer answer) throws XMLStreamException {
        answer.text("repositoryName", new Words(Language.EN).house());
        answer.text("baseURL", HouseAddress.of("/oai"));
        answer.text("protocolVersion", "2.0");
        answer.text("adminEmail", Contact.mail());
        answer.text("earliestDatestamp", Datestamp.of(granary.earliest().orElse(Instant.EPOCH)));
        answer.text("deletedRecord", "persistent");
        answer.text("granularity", "YYYY-MM-DDThh:mm:ssZ");
    }

    private void formats(HarvestAnswer answer, HarvestRequest request) throws XMLStreamException, HarvestRefused {
        if (request.argument("identifier") != null) {
            granary.change(publicId(request)).orElseThrow(HarvestDesk::unknown);
        }
        for (var format : Metadata.values()) {
            answer.format(format);
        }
    }

    private void sets(HarvestAnswer answer, HarvestRequest request) throws XMLStreamException, HarvestRefused {
        if (request.argument("resumptionToken") != null) {
            throw new HarvestRefused(Why.BAD_RESUMPTION_TOKEN, "The list of sets is whole.");
        }
        answer.set("kind", "Letters of any kind");
        for (var kind : granary.kinds()) {
            answer.set("kind:" + kind.code(), kind.label());
        }
        answer.set("language", "Letters in any language");
        for (var language : Language.values()) {
            answer.set("language:" + language.code(), language.nameIn(Language.EN));
        }
    }

    private void letter(HarvestAnswer answer, HarvestRequest request) throws XMLStreamException, HarvestRefused {
        var id = publicId(request);
        var format = format(request);
        answer.sheaf(granary.sheaf(id).orElseThrow(HarvestDesk::unknown), format);
    }

    private static String publicId(HarvestRequest request) throws HarvestRefused {
        return Optional.of(request.argument("identifier"))
                .filter(identifier -> identifier.startsWith(Where.letter("")))
                .map(identifier -> identifier.substring(Where.letter("").length()))
                .filter(id -> IDENTIFIER.matcher(id).matches())
                .orElseThrow(HarvestDesk::unknown);
    }

    private static HarvestRefused unknown() {
        return new HarvestRefused(Why.ID_DOES_NOT_EXIST, "No letter is known by this identifier.");
    }

    private static Metadata format(HarvestRequest request) throws HarvestRefused {
        return Metadata.find(request.argument("metadataPrefix"))
                .orElseThrow(() -> new HarvestRefused(Why.CANNOT_DISSEMINATE_FORMAT, "This format is not given."));
    }

    private void headers(HarvestAnswer answer, HarvestRequest asked) throws XMLStreamException, HarvestRefused {
        var list = HarvestList.of(asked);
        format(list.request());
        var slice = granary.changes(list.request().selection(), list.place(), HEADERS);
        list.requireSome(slice.rows());
        for (var change : slice.rows()) {
            answer.header(change);
        }
        list.goOn(answer, slice);
    }

    private void letters(HarvestAnswer answer, HarvestRequest asked) throws XMLStreamException, HarvestRefused {
        var list = HarvestList.of(asked);
        var format = format(list.request());
        var slice = granary.sheaves(list.request().selection(), list.place(), format.size());
        list.requireSome(slice.rows());
        for (var sheaf : slice.rows()) {
            answer.sheaf(sheaf, format);
        }
        list.goOn(answer, new Slice<>(slice.rows().stream().map(Sheaf::change).toList(), slice.more()));
    }
}
