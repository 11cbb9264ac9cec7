package org.nameh.support;

import static java.util.stream.Collectors.toCollection;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nameh.platform.Fact;
import org.nameh.review.Outcome;

/** All that can happen in the house, under the names by which the audit trail and its pages know it. */
public final class FactActions {

    private static final Pattern FIRED =
            Pattern.compile("new (?:VersionMoved|PublicationMoved|TranslationMoved)\\(([^;]*);");
    private static final Pattern ACTION = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)*_?)\"");

    private static final List<Class<?>> CLASSES = classes();
    private static final Set<String> ALL =
            Stream.concat(namedAfterTheirClass(), givenByBoundaries()).collect(toCollection(TreeSet::new));

    private FactActions() {}

    /** The actions of facts that are named after their class, and those that a boundary gives to the others. */
    public static Set<String> all() {
        return ALL;
    }

    /** The facts whose action is given when they are told. */
    public static Stream<String> withActionsOfTheirOwn() {
        return facts().filter(FactActions::hasActionOfItsOwn).map(Class::getSimpleName);
    }

    private static Stream<String> namedAfterTheirClass() {
        return facts().filter(fact -> !hasActionOfItsOwn(fact))
                .map(FactActions::blank)
                .map(Fact::action);
    }

    private static Stream<String> givenByBoundaries() {
        return SourceFile.below("src/main/java", ".java").stream()
                .flatMap(source -> FIRED.matcher(source.code()).results())
                .flatMap(fired -> ACTION.matcher(fired.group(1)).results())
                .map(action -> action.group(1))
                .flatMap(action -> action.endsWith("_") ? decided(action) : Stream.of(action));
    }

    private static Stream<String> decided(String beginning) {
        return Arrays.stream(Outcome.values()).map(outcome -> beginning + outcome.leadsTo());
    }

    private static Stream<Class<?>> facts() {
        return CLASSES.stream().filter(type -> Fact.class.isAssignableFrom(type) && !type.isInterface());
    }

    private static List<Class<?>> classes() {
        try {
            var folder = Path.of(Fact.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(folder)) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .<Class<?>>map(file -> load(folder.relativize(file)))
                        .toList();
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Class<?> load(Path file) {
        var name = file.toString().replace(".class", "").replace(File.separatorChar, '.');
        try {
            return Class.forName(name, false, Fact.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static boolean hasActionOfItsOwn(Class<?> fact) {
        return Arrays.stream(fact.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("action"));
    }

    private static Fact blank(Class<?> fact) {
        try {
            var constructor = fact.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (Fact) constructor.newInstance(blanks(constructor));
        } catch (ReflectiveOperationException unlikeOthers) {
            throw new IllegalStateException(unlikeOthers);
        }
    }

    private static Object[] blanks(Constructor<?> constructor) {
        return Arrays.stream(constructor.getParameterTypes())
                .map(type -> type == long.class
                        ? (Object) 0L
                        : type == int.class ? (Object) 0 : type == boolean.class ? (Object) false : null)
                .toArray();
    }
}
