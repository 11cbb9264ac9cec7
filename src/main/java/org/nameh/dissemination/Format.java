package org.nameh.dissemination;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.nameh.platform.Language;
import org.nameh.readingroom.Item;

/** In which forms a published letter is given to machines (OAIS: dissemination information packages), and where each stands below its address. */
public enum Format {
    TEI("TEI", "application/tei+xml", ".tei.xml") {
        @Override
        public byte[] of(Item letter, Imprint imprint, Language reader) {
            return Tei.of(letter, imprint);
        }
    },
    JSON_LD("JSON-LD", "application/ld+json", ".jsonld") {
        @Override
        public byte[] of(Item letter, Imprint imprint, Language reader) {
            return bytes(JsonLd.of(letter, imprint));
        }
    },
    TEXT("TXT", "text/plain", ".txt") {
        @Override
        public byte[] of(Item letter, Imprint imprint, Language reader) {
            return bytes(PlainLetter.of(letter, imprint, reader));
        }
    },
    BIBTEX("BibTeX", "application/x-bibtex", "/cite.bib") {
        @Override
        public byte[] of(Item letter, Imprint imprint, Language reader) {
            return bytes(BibTeX.of(Citation.of(letter, imprint, reader)));
        }
    },
    RIS("RIS", "application/x-research-info-systems", "/cite.ris") {
        @Override
        public byte[] of(Item letter, Imprint imprint, Language reader) {
            return bytes(Ris.of(Citation.of(letter, imprint, reader)));
        }
    },
    CSL_JSON("CSL-JSON", "application/vnd.citationstyles.csl+json", "/cite.csl.json") {
        @Override
        public byte[] of(Item letter, Imprint imprint, Language reader) {
            return bytes(CslJson.of(Citation.of(letter, imprint, reader)));
        }
    },
    MANIFEST("IIIF", "application/ld+json;profile=\"" + Manifest.CONTEXT + "\"", "/manifest.json") {
        @Override
        public boolean fits(boolean withPages) {
            return withPages;
        }

        @Override
        public byte[] of(Item letter, Imprint imprint, Language reader) {
            return bytes(Manifest.of(letter, imprint));
        }
    };

    private final String title;
    private final String mediaType;
    private final String ending;

    Format(String title, String mediaType, String ending) {
        this.title = title;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The format whose address ends so, without the first sign. */
    public static Optional<Format> find(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.substring(1).equals(ending))
                .findFirst();
    }

    /** The formats of a letter with published pages, or without. */
    public static Stream<Format> all(boolean withPages) {
        return Arrays.stream(values()).filter(format -> format.fits(withPages));
    }

    /** A letter in this format; what depends on a language is in that of the reader. */
    public abstract byte[] of(Item letter, Imprint imprint, Language reader);

    /** Whether a letter with published pages, or without, can be had in it. */
    public boolean fits(boolean withPages) {
        return true;
    }

    /** What it is called in any language. */
    public String getTitle() {
        return title;
    }

    /** Its media type (RFC 6838). */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it is a citation, which is made for readers of one language. */
    public boolean isCitation() {
        return ending.startsWith("/cite");
    }

    /** What stands behind the address of a letter in the address of this format. */
    public String ending() {
        return ending;
    }

    /** The address of a letter in this format. */
    public String address(String publicId, Imprint imprint) {
        return imprint.letter(publicId) + ending;
    }

    /** The name of a file that holds it: nothing of the letter but its public id. */
    public String fileName(String publicId) {
        return publicId + "." + ending.substring(1);
    }

    private static byte[] bytes(Object text) {
        return text.toString().getBytes(UTF_8);
    }
}
