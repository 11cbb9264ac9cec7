package org.nameh.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of this project as it was written, for tests that read sources: its path and its text. */
public record SourceFile(String path, String text) {

    private static final Pattern LITERAL_OR_COMMENT = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|(\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+')|/\\*[\\s\\S]*?\\*/|//[^\\n]*");
    private static final Pattern STRING = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");

    /** All files below a folder whose names end so, in the order of their paths. */
    public static List<SourceFile> below(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SourceFile read(Path file) {
        try {
            return new SourceFile(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many lines it has. */
    public long lines() {
        return text.lines().count();
    }

    /** The name of the file without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The text of a Java file without comments and text blocks. */
    public String code() {
        return LITERAL_OR_COMMENT.matcher(text).replaceAll(SourceFile::stripped);
    }

    private static String stripped(MatchResult found) {
        if (found.group(1) != null) {
            return Matcher.quoteReplacement(found.group(1));
        }
        return found.group().startsWith("/") ? "" : "\"\"";
    }

    /** The names in a Java file: its code without strings. */
    public String identifiers() {
        return STRING.matcher(code()).replaceAll("\"\"");
    }

    /** The strings of a Java file, text blocks left out. */
    public Stream<String> strings() {
        return STRING.matcher(code()).results().map(found -> found.group(1));
    }

    /** All that the first group of a pattern finds in the text. */
    public Stream<String> all(Pattern pattern) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
