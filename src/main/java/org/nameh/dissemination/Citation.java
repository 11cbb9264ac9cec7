package org.nameh.dissemination;

import java.time.LocalDate;
import java.util.Optional;
import org.nameh.platform.Language;
import org.nameh.readingroom.Head;
import org.nameh.readingroom.Item;

/**
 * What somebody who cites a published letter writes down of it, for readers of one language of the pages. The author's name has its
 * public form; author and recipient are null where none is published. The language is that of the original.
 */
public record Citation(
        String publicId,
        String author,
        String recipient,
        Wording title,
        String kind,
        WrittenDate written,
        String language,
        String place,
        String archive,
        String address,
        LocalDate published) {

    /** The citation of a letter as a whole item. */
    public static Citation of(Item letter, Imprint imprint, Language reader) {
        var heading = letter.heading(reader.code());
        return new Citation(
                letter.publicId(),
                heading.sender(),
                heading.addressee(),
                title(heading.title(), heading.titleLanguage(), Wording.kind(letter, reader), reader),
                Wording.kind(letter, reader),
                WrittenDate.of(letter),
                letter.original().language(),
                heading.place(),
                Imprint.name(reader),
                imprint.letter(letter.publicId()),
                imprint.day(letter.visibleFrom()));
    }

    /** The citation of a letter of which a reader has the head alone. */
    public static Citation of(Head letter, String language, Imprint imprint, Language reader) {
        return new Citation(
                letter.publicId(),
                letter.sender(),
                letter.addressee(),
                title(letter.title(), letter.titleLanguage(), letter.kind(), reader),
                letter.kind(),
                WrittenDate.of(letter),
                language,
                letter.place(),
                Imprint.name(reader),
                imprint.letter(letter.publicId()),
                imprint.day(letter.visibleFrom()));
    }

    private static Wording title(String title, String language, String kind, Language reader) {
        return Optional.ofNullable(Wording.of(title, language)).orElseGet(() -> Wording.supplied(kind, reader));
    }

    /** A name by which files of citations refer to it. */
    String key() {
        return "nameh-" + publicId;
    }
}
