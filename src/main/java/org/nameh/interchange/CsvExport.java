package org.nameh.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.nameh.letter.LetterDate;
import org.nameh.platform.Report;
import org.nameh.platform.Text;

/** Writes letters as a table (RFC 4180, UTF-8 with a byte order mark for spreadsheets), one a row, no cell a formula. */
final class CsvExport implements Export {

    private final Report table;

    CsvExport(OutputStream out) throws IOException {
        table = new Report(out);
        table.line(Arrays.stream(Field.values()).map(Field::column).toList());
    }

    @Override
    public void write(Sheet letter) {
        table.line(
                Arrays.stream(Field.values()).map(field -> cell(field, letter)).toList());
    }

    private static String cell(Field field, Sheet letter) {
        var facts = letter.description();
        return switch (field) {
            case NUMBER -> letter.number().toString();
            case STATUS -> letter.state();
            case KIND -> facts.kind();
            case MODE -> facts.mode().name();
            case RECEIVED_ON -> facts.receivedOn().toString();
            case SENDER -> name(letter.sender());
            case ADDRESSEE -> name(letter.addressee());
            case WRITTEN -> date(letter, LetterDate::asWritten);
            case CALENDAR ->
                date(letter, date -> date.calendar() == null ? CsvLetter.UNREAD_DATE : TeiDates.name(date.calendar()));
            case NOT_BEFORE -> date(letter, LetterDate::notBefore);
            case NOT_AFTER -> date(letter, LetterDate::notAfter);
            case PLACE -> facts.place();
            case LANGUAGES -> String.join(" ", facts.languages());
            case FIRST_WORDS -> facts.incipit();
            case NOTE -> facts.note();
            default -> written(field, letter);
        };
    }

    private static String name(Named named) {
        return named == null ? null : named.name();
    }

    private static String date(Sheet letter, Function<LetterDate, Object> part) {
        return Optional.ofNullable(letter.description().written())
                .map(part)
                .map(Object::toString)
                .orElse(null);
    }

    private static String written(Field field, Sheet letter) {
        var draft = letter.draft();
        if (draft == null) {
            return null;
        }
        return switch (field) {
            case TEXT -> draft.transcription();
            case TEXT_LANGUAGE -> draft.language();
            case THEMES -> String.join("; ", draft.themes());
            default ->
                Optional.ofNullable(draft.headings().get(draft.language()))
                        .map(heading -> Text.orEmpty(heading.title()))
                        .orElse(null);
        };
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
