package org.nameh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nameh.support.SourceFile;

class ViewsTest {

    private static final List<SourceFile> VIEWS = SourceFile.below("webapp", ".xhtml");

    /** The button that signs out must work whatever stands in the form beside it. */
    private static final String SIGN_OUT = "id=\"signOut\"";

    @Test
    void areFound() {
        assertThat(VIEWS).hasSizeGreaterThan(25);
    }

    @Test
    void haveAHundredAndFiftyLinesAtMost() {
        assertThat(offenders(view -> view.lines() > 150)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "style of its own, '\\bstyle\\s*='",
        "script in an attribute, '\\son(?!Postback=)\\w+\\s*='",
        "script that is not a file, '<(?:h:outputScript|script)\\b(?![^>]*\\bsrc=)|<script\\b[^>]*(?<!/)>\\s*[^\\s<]'",
        "style that is not a file, '<style\\b'",
        "address that is a script, '(?i)javascript:'",
        "link that posts, 'h:commandLink'",
        "ajax, 'f:ajax'",
        "link written twice to mark where one is, '<a\\b[^>]*aria-current=\"(?!#)'",
        "Latin comma between words of any language, '[}>], *(?:#\\{|<)'",
        "unescaped text, 'escape\\s*=\\s*\"false\"'"
    })
    void haveNo(String what, Pattern pattern) {
        assertThat(offenders(view -> pattern.matcher(view.text()).find())).isEmpty();
    }

    @Test
    void skipNoValidationButToSignOut() {
        var immediate = VIEWS.stream()
                .flatMap(view -> view.all(Pattern.compile("(<[^>]*\\bimmediate\\s*=[^>]*>)")))
                .toList();

        assertThat(immediate).singleElement().asString().contains(SIGN_OUT);
    }

    @Test
    void findEachTagOfTheHouseInItsLibrary() {
        var library = SourceFile.below("webapp/WEB-INF", ".taglib.xml").get(0);
        var whole = "<tag>\\s*<tag-name>(\\w+)</tag-name>\\s*"
                + "(?:<source>tags/\\1\\.xhtml</source>|<component>\\s*<component-type>[\\w.]+</component-type>\\s*</component>)\\s*</tag>";
        var tags = library.all(Pattern.compile(whole)).toList();
        var used = VIEWS.stream()
                .flatMap(view -> view.all(Pattern.compile("<n:(\\w+)")))
                .toList();

        assertThat(tags).doesNotHaveDuplicates().containsAll(used);
        assertThat(library.all(Pattern.compile("(<tag-name>)"))).hasSameSizeAs(tags);
    }

    /** What a page calls so would stand in place of each row: parameters of a view are known before the rows are. */
    @Test
    void nameNoRowInATagAsAViewNamesSomethingElse() {
        var named = VIEWS.stream()
                .filter(view -> view.path().contains("/views/"))
                .flatMap(view -> view.all(Pattern.compile("(?m)^  <ui:param name=\"(\\w+)\"")))
                .toList();
        var rows = VIEWS.stream()
                .filter(view -> view.path().contains("/tags/"))
                .flatMap(view -> view.all(Pattern.compile("\\bvar(?:Status)?=\"(\\w+)\"")))
                .toList();

        assertThat(named).contains("number");
        assertThat(rows).contains("some").doesNotContainAnyElementsOf(named);
    }

    private static List<String> offenders(Predicate<SourceFile> against) {
        return VIEWS.stream().filter(against).map(SourceFile::path).toList();
    }
}
