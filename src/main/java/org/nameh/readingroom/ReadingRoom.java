package org.nameh.readingroom;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.nameh.platform.Language;
import org.nameh.readingroom.PublishedLetters.ListPlace;

/** Where the public reads. Sees published letters, redacted as they are stored, and nothing else. */
@Stateless
@PermitAll
public class ReadingRoom {

    private static final int PAGE = 20;

    @Inject
    PublishedLetters letters;

    @Inject
    Items items;

    @Inject
    WaitingGroups waiting;

    /** How the collection stands now. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS) // one statement, of which there are very many
    public State state() {
        return letters.state();
    }

    /** A letter for a reader of a language of the pages, if the public may read it now. */
    public Optional<Rendition> read(@NotNull String publicId, @NotNull Language reader) {
        return letters.find(publicId, reader);
    }

    /** A letter as a whole item, in every language of the pages, if the public may read it now. */
    public Optional<Item> item(@NotNull String publicId) {
        return items.of(List.of(publicId)).stream().findFirst();
    }

    /** Whether the public may read a letter now. */
    public boolean has(@NotNull String publicId) {
        return letters.has(publicId);
    }

    /** The picture of a page of a letter, for reading or small, if the public may see it now. */
    public Optional<PageImage> page(@NotNull String publicId, int number, boolean small) {
        return letters.page(publicId, number, small);
    }

    /** Since when and why a letter that was public is not any more, for a reader of a language of the pages. */
    public Optional<Absence> absence(@NotNull String publicId, @NotNull Language reader) {
        return letters.absence(publicId, reader);
    }

    /** How many letters wait, by groups of years; none where fewer than five do. */
    public List<WaitingYears> waiting() {
        return waiting.years();
    }

    /** The letters whose families let it be told that they wait; a hundred at most. */
    public List<UndeliveredRow> undelivered(@NotNull Language reader) {
        return waiting.undelivered(reader);
    }

    /** The twenty newest letters. */
    public List<ListRow> newest(@NotNull Language reader) {
        return letters.newest(reader, ListPlace.start(), PAGE).rows();
    }
}
