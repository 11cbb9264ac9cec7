package org.nameh.dissemination;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A citation in the RIS format: a line for each field, two spaces, a hyphen and a space after its tag. */
final class Ris {

    private static final String END = "\r\n";

    private Ris() {}

    static String of(Citation cited) {
        var written = cited.written();
        return Stream.of(
                        line("TY", "PCOMM"),
                        line("ID", cited.key()),
                        line("AU", cited.author()),
                        line("A2", cited.recipient()),
                        line("TI", cited.title().text()),
                        line("PY", written.isKnown() ? year(written.notBefore()) : null),
                        line("DA", written.isOneDay() ? day(written.notBefore()) : null),
                        line("N1", written.asWritten()),
                        line("M3", cited.kind()),
                        line("CY", cited.place()),
                        line("LA", cited.language()),
                        line("PB", cited.archive()),
                        line("DP", cited.archive()),
                        line("UR", cited.address()))
                .collect(Collectors.joining("", "", "ER  - " + END));
    }

    private static String line(String tag, String value) {
        var text = value == null ? "" : OneLine.of(value);
        return text.isEmpty() ? "" : tag + "  - " + text + END;
    }

    private static String year(LocalDate day) {
        return day.toString().substring(0, 4);
    }

    private static String day(LocalDate day) {
        return day.toString().replace('-', '/');
    }
}
