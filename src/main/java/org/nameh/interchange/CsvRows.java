package org.nameh.interchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.nameh.platform.Cells;

/** The letters of a table, one a row. */
final class CsvRows implements Rows {

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final List<Field> mapping;
    private final CsvLetter letters;
    private final String languageElse;
    private Incoming broken;
    private boolean ended;

    CsvRows(InputStream file, Table table, List<Field> mapping, Vocabulary vocabulary, String languageElse) {
        this.reader = table.open(file);
        this.records = reader.iterator();
        this.header = table.header();
        this.mapping = mapping;
        this.letters = new CsvLetter(vocabulary, mapping.contains(Field.FIRST_WORDS));
        this.languageElse = languageElse;
        if (more()) {
            records.next(); // the names of the columns
        }
    }

    private boolean more() {
        try {
            return !ended && records.hasNext();
        } catch (CsvParseException | UncheckedIOException unreadable) {
            var refused = new Gathering("…");
            refused.say(Remark.BROKEN, unreadable.getMessage());
            broken = refused.done(languageElse);
            ended = true;
            return false;
        }
    }

    @Override
    public boolean hasNext() {
        return more() || broken != null;
    }

    @Override
    public Incoming next() {
        if (more()) {
            return letter(records.next());
        }
        if (broken == null) {
            throw new NoSuchElementException();
        }
        var last = broken;
        broken = null;
        return last;
    }

    private Incoming letter(CsvRecord row) {
        var letter = new Gathering(String.valueOf(row.getStartingLineNumber()));
        letters.take(cells(row, letter), letter);
        if (row.getFields().stream().allMatch(String::isBlank)) {
            letter.say(Remark.EMPTY, "");
        }
        return letter.done(languageElse);
    }

    private Map<Field, String> cells(CsvRecord row, Gathering letter) {
        var cells = new EnumMap<Field, String>(Field.class);
        IntStream.range(0, row.getFieldCount()).forEach(place -> cell(place, row.getField(place), cells, letter));
        if (row.getFieldCount() < header.size()) {
            letter.say(Remark.CELLS_MISSING, row.getFieldCount() + "/" + header.size());
        }
        return cells;
    }

    private void cell(int place, String cell, Map<Field, String> cells, Gathering letter) {
        var field = place < mapping.size() ? mapping.get(place) : null;
        if (cell.isBlank()) {
            return;
        }
        if (Cells.isGuarded(cell)) {
            letter.say(Remark.UNGUARDED, name(place) + ": " + cell);
        }
        if (field != null) {
            cells.put(field, Cells.value(cell));
        } else {
            letter.say(place < header.size() ? Remark.UNREAD : Remark.CELL_BEYOND, name(place) + ": " + cell);
        }
    }

    private String name(int place) {
        return place < header.size() && !header.get(place).isBlank() ? header.get(place) : String.valueOf(place + 1);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException late) {
            throw new UncheckedIOException(late);
        }
    }
}
