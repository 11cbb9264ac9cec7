package org.nameh.interchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nameh.interchange.Field;
import org.nameh.interchange.Format;
import org.nameh.interchange.ImportDesk;
import org.nameh.interchange.ImportSheet;
import org.nameh.interchange.Reading;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs the form that says how the file of an import is read (WEB-INF/parts/import-reading.xhtml). */
@Named
@RequestScoped
public class ChooseReading {

    /** The encodings somebody may choose from. */
    private static final List<String> CHARSETS =
            List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "windows-1252");

    private static final String TAB = "TAB";

    @Inject
    ImportDesk desk;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private ImportSheet sheet;
    private List<List<String>> sample;
    private String charset;
    private String delimiter;
    private LocalDate receivedOn;
    private String language;
    private List<Column> columns;

    @PostConstruct
    void open() {
        sheet = desk.show(Long.parseLong(request.getParameter("import")));
        sample = desk.sample(sheet.id());
        var reading = sheet.reading();
        charset = reading.charset();
        delimiter = "\t".equals(reading.delimiter()) ? TAB : reading.delimiter();
        receivedOn = reading.receivedOn();
        language = reading.language();
        columns = new ArrayList<>();
        for (var place = 0; place < sheet.header().size(); place++) {
            columns.add(new Column(
                    sheet.header().get(place), cells(place), reading.mapping().get(place)));
        }
    }

    private List<String> cells(int column) {
        return sample.stream()
                .map(row -> column < row.size() ? row.get(column) : "")
                .toList();
    }

    /** Keeps the choice and shows how the table is cut now. */
    public void keep() {
        if (choose()) {
            Redirect.to("/desk/import/" + sheet.id());
        }
    }

    /** Keeps the choice and reads the file for trial. */
    public void read() {
        if (choose()) {
            desk.read(sheet.id());
            Redirect.to("/desk/import/" + sheet.id());
        }
    }

    private boolean choose() {
        var mapping = columns.stream().map(Column::getField).toArray(Field[]::new);
        var twice = Arrays.stream(mapping)
                .filter(field -> field != null
                        && Arrays.stream(mapping).filter(field::equals).count() > 1)
                .findFirst();
        if (twice.isPresent()) {
            var name = messages.text("import.field." + twice.get().name().toLowerCase(java.util.Locale.ROOT));
            messages.error("import.mapping.twice", name);
            return false;
        }
        var sign = TAB.equalsIgnoreCase(delimiter) ? "\t" : delimiter;
        desk.choose(sheet.id(), new Reading(charset, sign, Arrays.asList(mapping), receivedOn, language));
        return true;
    }

    public boolean isTable() {
        return sheet.format() == Format.CSV;
    }

    public List<Column> getColumns() {
        return columns;
    }

    public Field[] getFields() {
        return Field.values();
    }

    public List<String> getCharsets() {
        return CHARSETS;
    }

    public String getCharset() {
        return charset;
    }

    public void setCharset(String charset) {
        this.charset = charset;
    }

    public String getDelimiter() {
        return delimiter;
    }

    public void setDelimiter(String delimiter) {
        this.delimiter = delimiter;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** A column of the table: its name, its first cells, and what it tells. */
    public static final class Column {

        private final String name;
        private final List<String> cells;
        private Field field;

        Column(String name, List<String> cells, Field field) {
            this.name = name;
            this.cells = cells;
            this.field = field;
        }

        public String getName() {
            return name;
        }

        public List<String> getCells() {
            return cells;
        }

        public Field getField() {
            return field;
        }

        public void setField(Field field) {
            this.field = field;
        }
    }
}
