package org.nameh.theme.web;

import com.ibm.icu.text.Collator;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nameh.platform.web.Page;
import org.nameh.theme.ThemeBook;
import org.nameh.theme.ThemeRow;

/** The themes in the language of the page, in the order of its alphabet. */
@Named("themes")
@RequestScoped
public class ThemeLabels {

    @Inject
    ThemeBook book;

    @Inject
    Page page;

    private List<ThemeRow> rows;
    private Map<String, String> labels;

    @PostConstruct
    void load() {
        var alphabet = Collator.getInstance(page.getLocale());
        var language = page.getLanguage().code();
        rows = book.themes().stream()
                .sorted(Comparator.comparing(row -> row.label(language), alphabet::compare))
                .toList();
        labels = new LinkedHashMap<>();
        rows.forEach(row -> labels.put(row.code(), row.label(language)));
    }

    /** By code. */
    public Map<String, String> getLabels() {
        return labels;
    }

    /** The codes among which somebody chooses who has chosen some already: those in use, and these. */
    public List<String> choices(Collection<String> chosen) {
        return rows.stream()
                .filter(row -> row.active() || chosen.contains(row.code()))
                .map(ThemeRow::code)
                .toList();
    }
}
