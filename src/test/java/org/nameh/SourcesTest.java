package org.nameh;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nameh.support.SourceFile;

class SourcesTest {

    private static final List<SourceFile> SOURCES = SourceFile.below("src/main/java", ".java");

    private static final Pattern CATCHES_ALL = Pattern.compile(
            "catch\\s*\\((?:final\\s+)?(?:\\w+\\s*\\|\\s*)*(?:Exception|RuntimeException|Throwable)\\b");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^ *(?:@\\w+ )*public (?:static |final |abstract |sealed |non-sealed )*(?:class|record|enum|interface|@interface) (\\w+)");
    private static final Pattern DOCUMENTED =
            Pattern.compile("\\*/\\s*(?:@[\\w.]+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*)*$");
    private static final Pattern FORWARDS_QUERY = Pattern.compile("private [\\w<>, ]+ (\\w+)\\(String sql\\b");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]*|\"[^\"]*\"|String sql|sql");

    /** Its letters are those of an alphabet. */
    private static final Set<String> OF_THE_ALPHABET =
            Set.of("FoldedLetter.java", "Folding.java", "ArabicSkeleton.java");

    /** What it fills in is made of its own words and numbered places. */
    private static final Set<String> FILLED_IN_QUERIES = Set.of(
            "SUGGESTED.formatted(everyPart(\"name_key\", keys.size()))",
            "FOUND.formatted(everyPart(\"key\", keys.size()))",
            "PAGE.formatted(query.heap().members(), query.order().key())",
            "PAGE.formatted(asked.conditions())",
            "GATHER.formatted(query.heap().members(), query.order().key())",
            "PLACE.formatted(query.heap().members(), query.order().key())");

    @Test
    void areFound() {
        assertThat(SOURCES).hasSizeGreaterThan(150);
    }

    @Test
    void haveThreeHundredLinesAtMost() {
        assertThat(offenders(source -> source.lines() > 300)).isEmpty();
    }

    @Test
    void catchNothingWholesale() {
        assertThat(offenders(source -> CATCHES_ALL.matcher(source.code()).find()))
                .isEmpty();
    }

    @Test
    void explainEveryPublicType() {
        assertThat(undocumented()).isEmpty();
    }

    @Test
    void askTheDatabaseWithConstants() {
        var questions = SOURCES.stream().flatMap(SourcesTest::questions).collect(toSet());

        assertThat(questions).contains("LATEST", "PUT_TEXT").containsAll(FILLED_IN_QUERIES);
        assertThat(questions)
                .filteredOn(question -> !FILLED_IN_QUERIES.contains(question))
                .allMatch(question -> CONSTANT.matcher(question).matches());
    }

    @Test
    void ofThePlatformMentionNoLetter() {
        assertThat(offenders(source -> source.path().contains("/platform/")
                        && !OF_THE_ALPHABET.contains(source.name())
                        && Pattern.compile("(?i)letter|correspondent|consent|redact(?!or)|publication|translation")
                                .matcher(source.identifiers())
                                .find()))
                .isEmpty();
    }

    private static List<String> offenders(Predicate<SourceFile> against) {
        return SOURCES.stream().filter(against).map(SourceFile::path).toList();
    }

    private static List<String> undocumented() {
        return SOURCES.stream()
                .flatMap(source -> PUBLIC_TYPE
                        .matcher(source.text())
                        .results()
                        .filter(type -> !DOCUMENTED
                                .matcher(source.text().substring(0, type.start()))
                                .find())
                        .map(type -> type.group(1)))
                .toList();
    }

    /** The first argument of every call that asks the database, also by a method of the same class that is given the query. */
    private static Stream<String> questions(SourceFile source) {
        var forwarders = source.all(FORWARDS_QUERY).map(name -> "|" + name).reduce("", String::concat);
        var calls = Pattern.compile("\\b(?:create\\w*Query" + forwarders + ")\\(");
        return calls.matcher(source.code()).results().map(call -> firstArgument(source.code(), call.end()));
    }

    private static String firstArgument(String code, int from) {
        var depth = 0;
        var to = from;
        while (depth > 0 || code.charAt(to) != ',' && code.charAt(to) != ')') {
            depth += code.charAt(to) == '(' ? 1 : code.charAt(to) == ')' ? -1 : 0;
            to++;
        }
        return code.substring(from, to).strip();
    }
}
