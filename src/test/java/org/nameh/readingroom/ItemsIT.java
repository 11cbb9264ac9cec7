package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.platform.Language;

/** Published letters as whole items. */
@ExtendWith(ArquillianExtension.class)
class ItemsIT {

    @Inject
    ReadingRoom room;

    @Inject
    Items items;

    @Inject
    PlantedLetters planted;

    @Test
    void holdAllThatReadersOfEachLanguageGet() {
        var id = planted.publicId(Fate.PUBLISHED);

        var item = room.item(id).orElseThrow();

        for (var reader : Language.ofThePages()) {
            var read = room.read(id, reader).orElseThrow();
            assertThat(item.heading(reader.code()).title())
                    .isEqualTo(read.head().title());
            assertThat(item.kindLabels())
                    .containsEntry(reader.code(), read.head().kind());
            assertThat(item.texts()).isEqualTo(read.texts());
            assertThat(item.pages()).isEqualTo(read.pages());
        }
    }

    @Test
    void areNoneWhereThePublicMayNotRead() {
        for (var fate : List.of(Fate.DRAFT, Fate.APPROVED, Fate.SCHEDULED, Fate.SUSPENDED, Fate.WITHDRAWN)) {
            assertThat(room.item(planted.publicId(fate))).as(fate.name()).isEmpty();
        }
    }

    @Test
    void comeInTheOrderInWhichTheyAreAskedFor() {
        var one = planted.publicId(Fate.PUBLISHED);
        var other = planted.publicId(Fate.seen().stream()
                .filter(fate -> fate != Fate.PUBLISHED)
                .findFirst()
                .orElseThrow());

        assertThat(items.of(List.of(other, "zzzzzzz0", one)))
                .extracting(Item::publicId)
                .containsExactly(other, one);
    }
}
