package org.nameh.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.Cells;

class CsvRowsTest {

    private static final String PERSIAN = "فرستنده;گیرنده;تاریخ;زبان;متن\r\nگلنار;فرهاد;۲۶ آبان ۱۳۶۸;fa;سلام پسرم\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readPersianInEveryEncoding(String charset) {
        assertPersian(PERSIAN.getBytes(Charset.forName(charset)));
        assertPersian(("\uFEFF" + PERSIAN).getBytes(Charset.forName(charset)));
    }

    @Test
    void readWindows1256() {
        var arabicYeh = PERSIAN.replace('ی', 'ي').replace("۲۶", "26").replace("۱۳۶۸", "1368");
        var bytes = arabicYeh.getBytes(Encodings.WINDOWS_1256);

        assertThat(Table.of(bytes).charset()).isEqualTo(Encodings.WINDOWS_1256);
        assertPersian(bytes);
    }

    private static void assertPersian(byte[] bytes) {
        var letters = read(bytes);

        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.senders().get(0).name()).isEqualTo("گلنار");
            assertThat(letter.addressees().get(0).name()).isEqualTo("فرهاد");
            assertThat(letter.written().calendar()).isEqualTo(CalendarSystem.SOLAR_HIJRI);
            assertThat(letter.written().notBefore()).isEqualTo(LocalDate.of(1989, 11, 17));
            assertThat(letter.draft().transcription()).isEqualTo("سلام پسرم");
            assertThat(letter.languages()).containsExactly("fa");
        });
    }

    @Test
    void takeThemesByAnyNameAndSayWhichTheyDoNotKnow() {
        var letter = read("Absender;Themen\nGolnar;\"kinder; ESCAPE, Weltraum\"\n".getBytes(StandardCharsets.UTF_8))
                .get(0);

        assertThat(letter.draft().themes()).containsExactly("CHILDREN", "ESCAPE");
        assertThat(letter.findings()).contains(new Finding(Remark.THEME_UNKNOWN, "Weltraum"));
    }

    @Test
    void takeWesternWindowsForWestern() {
        var table = Table.of("Absender;Ort\nGünther Käß;Köln\nRené;Besançon\n".getBytes(Encodings.WINDOWS_1252));

        assertThat(table.charset()).isEqualTo(Encodings.WINDOWS_1252);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {",", ";", "|", "'\t'", "؛"})
    void findTheDelimiter(String delimiter) {
        var table = Table.of(String.join(delimiter, "sender", "to", "place\na; b", "c", "d\n")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(table.header()).containsExactly("sender", "to", "place");
    }

    @Test
    void dropNothingInSilence() {
        var letters =
                read("sender,colour,date\nA,red,sometime\nB,,,extra\n\"C\"\n,,\n".getBytes(StandardCharsets.UTF_8));

        assertThat(letters.get(0).findings())
                .contains(new Finding(Remark.UNREAD, "colour: red"), new Finding(Remark.DATE_UNREAD, "sometime"));
        assertThat(letters.get(1).findings()).contains(new Finding(Remark.CELL_BEYOND, "4: extra"));
        assertThat(letters.get(2).findings()).contains(new Finding(Remark.CELLS_MISSING, "1/3"));
        assertThat(letters.get(3).isRefused()).isTrue();
    }

    @Test
    void refuseWhatBreaksOffWithinACell() {
        var letters = read("sender,place\nA,B\nC,\"never closed\n".getBytes(StandardCharsets.UTF_8));

        assertThat(letters)
                .first()
                .satisfies(letter -> assertThat(letter.isRefused()).isFalse());
        assertThat(letters)
                .last()
                .satisfies(letter -> assertThat(letter.findings())
                        .extracting(Finding::remark)
                        .contains(Remark.BROKEN));
    }

    @Test
    void takeFormulasForWords() throws IOException {
        var letters = read(Files.readAllBytes(SharedData.at("uploads/made-here/csv-injection.csv")));

        assertThat(letters)
                .extracting(letter -> letter.senders().get(0).name())
                .contains("=HYPERLINK(\"http://127.0.0.1/x\",\"click\")", "+1+1", "-2+3", "@SUM(1,1)", "نام، خانوادگی");
        assertThat(letters)
                .extracting(letter -> Cells.guard(letter.senders().get(0).name()))
                .filteredOn(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "'=1", "''=1", "+", "-a", "@x", "\tx", "plain", "'plain", "", "'"})
    void giveACellBackAsItWas(String value) {
        assertThat(Cells.value(Cells.guard(value))).isEqualTo(value);
    }

    @Test
    void takeTheFirstWordsOfATextOntoOneLine() {
        var gap = "\n".repeat(500);
        var letters = read(("sender,text\nA,\"Dear" + gap + "mother\"\nB,\"" + "word  word\n".repeat(60) + "\"\n")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(letters.get(0).incipit()).isEqualTo("Dear mother");
        assertThat(letters.get(1).incipit()).isEqualTo("word ".repeat(16).strip() + " …");
    }

    @Test
    void sayWhatTheHouseDoesNotKnow() {
        var letters =
                read("sender,kind,mode,language,received\nA,Zeugnis,post,de-AT,2024-02-03\nB,poem,pigeon,tlh,soon\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(letters.get(0).kind()).isEqualTo("TESTIMONY");
        assertThat(letters.get(0).receivedOn()).isEqualTo(LocalDate.of(2024, 2, 3));
        assertThat(letters.get(1).findings())
                .extracting(Finding::remark)
                .containsExactlyInAnyOrder(
                        Remark.KIND_UNKNOWN, Remark.MODE_UNKNOWN, Remark.LANGUAGE_UNKNOWN, Remark.DAY_UNREAD);
    }

    private static List<Incoming> read(byte[] bytes) {
        var table = Table.of(bytes);
        return SharedData.all(new CsvRows(
                new ByteArrayInputStream(bytes), table, Field.guess(table.header()), SharedData.KINDS, "en"));
    }
}
