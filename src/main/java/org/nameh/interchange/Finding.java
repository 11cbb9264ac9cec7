package org.nameh.interchange;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One thing that an import has to say of a row: a remark, and what it is about (in one line, perhaps empty). */
public record Finding(Remark remark, String detail) implements Serializable {

    private static final int LONGEST = 1_000;

    /** Keeps the detail to one line of a thousand characters. */
    public Finding {
        var line = detail == null
                ? ""
                : detail.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
        detail = line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }

    /** Findings as they are kept, one a line. */
    static String written(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.remark + " " + finding.detail)
                .collect(Collectors.joining("\n"));
    }

    /** The findings that were kept so. */
    static List<Finding> read(String lines) {
        return Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" ", 2))
                .map(parts -> new Finding(Remark.valueOf(parts[0]), parts[1]))
                .toList();
    }
}
