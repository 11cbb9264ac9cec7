package org.nameh;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.ComposedKeys;
import org.nameh.support.SourceFile;

class BundleTest {

    private static final Properties ENGLISH = read("");
    private static final List<SourceFile> SOURCES = SourceFile.below("src/main/java", ".java");
    private static final List<SourceFile> VIEWS = SourceFile.below("webapp", ".xhtml");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern QUOTED_IN_EL = Pattern.compile("'([A-Za-z]+(?:\\.\\w+)+)'");
    private static final Pattern SHOWN_AS_IT_STANDS = Pattern.compile("text\\['([\\w.]+)']");
    private static final Pattern COMPOSED_IN_EL = Pattern.compile("'([A-Za-z]+(?:\\.[A-Za-z]+)*\\.)'\\.concat\\(");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(?:\\.[A-Za-z_]+)+");
    private static final Pattern BEGINNING_OF_KEY = Pattern.compile("[a-z][A-Za-z]*\\.(?:[A-Za-z_]+\\.)*");

    @ParameterizedTest
    @ValueSource(strings = {"_fa", "_ar", "_de", "_fr"})
    void saysEverythingInEachLanguage(String language) {
        assertThat(read(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_fa", "_ar", "_de", "_fr"})
    void hasTheSamePlacesInEachLanguage(String language) {
        var texts = read(language);

        assertThat(keys())
                .allSatisfy(key ->
                        assertThat(places(texts.getProperty(key))).as(key).isEqualTo(places(ENGLISH.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fa", "_ar", "_de", "_fr"})
    void leavesNoTextEmpty(String language) {
        assertThat(wrong(language, String::isBlank)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fa", "_ar", "_de", "_fr"})
    void hasNoApostropheThatMessageFormatEats(String language) {
        assertThat(wrong(language, text -> text.contains("'"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fa", "_ar", "_de", "_fr"})
    void canBeFormatted(String language) {
        assertThat(read(language).values())
                .allSatisfy(text ->
                        assertThatCode(() -> new MessageFormat((String) text)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fa", "_ar", "_de", "_fr"})
    void saysNothingTwice(String language) throws IOException {
        var keys = Files.readAllLines(file(language)).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')));

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void writesPersianWithPersianLetters() {
        assertThat(wrong("_fa", Pattern.compile("[\u064A\u0649\u0643]").asPredicate()))
                .isEmpty();
    }

    @Test
    void writesArabicWithArabicLetters() {
        assertThat(wrong("_ar", Pattern.compile("[\u06CC\u06A9]").asPredicate()))
                .isEmpty();
    }

    @Test
    void holdsNoKeyThatNobodyUses() {
        var used = Stream.of(keysInSources(), keysInViews(), ComposedKeys.all().stream(), keysOfFaces())
                .flatMap(found -> found)
                .collect(toSet());

        assertThat(keys()).isSubsetOf(used);
    }

    @Test
    void holdsWhatTheViewsAskFor() {
        assertThat(keysInViews()).isSubsetOf(keys());
    }

    @Test
    void holdsWhatTheSourcesAskFor() {
        assertThat(keysInSources()).contains("publication.refused.notApproved").isSubsetOf(keys());
    }

    @Test
    void holdsAllThatIsComposed() {
        assertThat(ComposedKeys.all()).isSubsetOf(keys());
    }

    @Test
    void knowsEveryBeginningThatTheViewsCompleteToAKey() {
        assertThat(VIEWS.stream().flatMap(view -> view.all(COMPOSED_IN_EL))).isSubsetOf(ComposedKeys.beginnings());
    }

    @Test
    void knowsEveryBeginningThatTheSourcesCompleteToAKey() {
        assertThat(strings(BEGINNING_OF_KEY)).contains("review.open.").isSubsetOf(ComposedKeys.beginnings());
    }

    @Test
    void fillsThePlacesOfWhateverItShows() {
        var asTheyStand = VIEWS.stream().flatMap(view -> view.all(SHOWN_AS_IT_STANDS));

        assertThat(asTheyStand)
                .filteredOn(key -> !places(ENGLISH.getProperty(key)).isEmpty())
                .isEmpty();
    }

    private static Stream<String> keysInViews() {
        return VIEWS.stream().flatMap(view -> view.all(QUOTED_IN_EL));
    }

    private static Stream<String> keysInSources() {
        return strings(KEY);
    }

    /** The strings in the sources that look so and begin as keys of the bundle do. */
    private static Stream<String> strings(Pattern look) {
        var firsts = keys().stream().map(BundleTest::first).collect(toSet());
        return SOURCES.stream()
                .flatMap(SourceFile::strings)
                .filter(look.asMatchPredicate())
                .filter(string -> !first(string).equals("jakarta"))
                .filter(string -> firsts.contains(first(string)));
    }

    private static String first(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Stream<String> keysOfFaces() {
        return keys().stream().filter(key -> key.startsWith("jakarta.faces."));
    }

    private static Set<String> keys() {
        return ENGLISH.stringPropertyNames();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(Objects.requireNonNullElse(text, ""))
                .results()
                .map(MatchResult::group)
                .collect(toSet());
    }

    private static Set<String> wrong(String language, Predicate<String> what) {
        var texts = read(language);
        return texts.stringPropertyNames().stream()
                .filter(key -> what.test(texts.getProperty(key)))
                .collect(toSet());
    }

    private static Path file(String language) {
        return Path.of("src/main/resources/messages" + language + ".properties");
    }

    private static Properties read(String language) {
        var texts = new Properties();
        try (var source = Files.newBufferedReader(file(language))) {
            texts.load(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
