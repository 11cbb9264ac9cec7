package org.nameh.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nameh.review.Draft;
import org.nameh.support.TeiSchema;

/** What leaves the house comes back as it was. */
class RoundTripTest {

    private static final LocalDate ANOTHER_DAY = LocalDate.of(1999, 9, 9);

    @Test
    void bringsBackByTeiAllThatIsKnown() throws IOException {
        var letters = SharedData.tei(new ByteArrayInputStream(tei(SampleSheets.all())), "register.xml");

        assertThat(letters).hasSameSizeAs(SampleSheets.all());
        for (var place = 0; place < letters.size(); place++) {
            var out = SampleSheets.all().get(place);
            var back = letters.get(place);
            assertThat(back.description(ANOTHER_DAY, "tr")).isEqualTo(out.description());
            assertThat(back.draft()).isEqualTo(out.draft());
            assertThat(back.sender().map(Named::facts).orElse(null))
                    .isEqualTo(out.sender() == null ? null : out.sender().facts());
            assertThat(back.addressee().map(Named::facts).orElse(null))
                    .isEqualTo(out.addressee() == null ? null : out.addressee().facts());
            assertThat(back.id()).isEqualTo(out.number().toString());
        }
    }

    @Test
    void leavesNothingOfItsOwnTeiUnread() throws IOException {
        assertThat(SharedData.tei(new ByteArrayInputStream(tei(SampleSheets.all())), "register.xml"))
                .flatExtracting(Incoming::findings)
                .extracting(Finding::remark)
                .containsOnly(Remark.SOURCE_ID);
    }

    @Test
    void bringsBackByTableWhatATableHolds() throws IOException {
        var letters = csv(SampleSheets.all());

        assertThat(letters).hasSameSizeAs(SampleSheets.all());
        for (var place = 0; place < letters.size(); place++) {
            var out = SampleSheets.all().get(place);
            var back = letters.get(place);
            assertThat(back.description(ANOTHER_DAY, "tr")).isEqualTo(out.description());
            assertThat(text(back.draft())).isEqualTo(text(out.draft()));
            assertThat(back.sender().map(Named::name))
                    .isEqualTo(Optional.ofNullable(out.sender()).map(Named::name));
        }
    }

    private static String text(Draft draft) {
        return draft == null || draft.transcription().isEmpty() ? "" : draft.language() + draft.transcription();
    }

    @Test
    void bringsBackTheThemesByEither() throws IOException {
        var byTei = SharedData.tei(new ByteArrayInputStream(tei(SampleSheets.all())), "register.xml");

        assertThat(byTei.get(0).draft().themes()).containsExactly("CHILDREN", "ESCAPE");
        assertThat(csv(SampleSheets.all()).get(0).draft().themes()).containsExactly("CHILDREN", "ESCAPE");
    }

    @Test
    void writesNoCellThatIsAFormula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var export = new CsvExport(out)) {
            SampleSheets.all().forEach(export::write);
        }

        var table = Table.of(out.toByteArray());
        try (var rows = table.open(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(rows.stream().flatMap(row -> row.getFields().stream()).map(cell -> cell.replace("\uFEFF", "")))
                    .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"))
                    .contains("'=Red Cross", "'@note", "'+Köln, \"Dom\"", "''=Lieber Sohn; ja,");
        }
    }

    @Test
    void writesValidTei() throws IOException {
        assertThat(new TeiSchema().complaints(tei(SampleSheets.all()))).isEmpty();
    }

    private static byte[] tei(List<Sheet> letters) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var export = new TeiExport(out, "2026-01-01")) {
            letters.forEach(export::write);
        }
        return out.toByteArray();
    }

    private static List<Incoming> csv(List<Sheet> letters) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var export = new CsvExport(out)) {
            letters.forEach(export::write);
        }
        var table = Table.of(out.toByteArray());
        assertThat(table.charset()).isEqualTo(StandardCharsets.UTF_8);
        return SharedData.all(new CsvRows(
                new ByteArrayInputStream(out.toByteArray()),
                table,
                Field.guess(table.header()),
                SharedData.KINDS,
                "en"));
    }
}
