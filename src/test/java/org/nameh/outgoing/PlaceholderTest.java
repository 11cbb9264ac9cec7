package org.nameh.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceholderTest {

    @Test
    void isKnownAsItIsWritten() {
        var all = Stream.of(Placeholder.values()).map(Placeholder::written).reduce("", String::concat);

        assertThat(all).isEqualTo("{name}{date}{number}{days}{code-place}");
        assertThat(Placeholder.unknownIn(all)).isEmpty();
        assertThat(Placeholder.unknownIn("Nothing in braces.")).isEmpty();
    }

    @Test
    void isUnknownInAnyOtherSpelling() {
        assertThat(Placeholder.unknownIn("Dear {Name}, {place}, {name}")).containsExactly("{Name}", "{place}");
        assertThat(Placeholder.unknownIn("Dear {name")).containsExactly("{");
        assertThat(Placeholder.unknownIn("Dear name}")).containsExactly("}");
        assertThat(Placeholder.unknownIn("Dear {}")).containsExactly("{}");
    }

    @Test
    void isFilledWhereverItStandsAndWithWhateverItIs() {
        var filled = Placeholder.fill(
                "{name}, {name}: {days}", Map.of(Placeholder.NAME, "A $1 \\ name", Placeholder.DAYS, "3"));

        assertThat(filled).isEqualTo("A $1 \\ name, A $1 \\ name: 3");
    }
}
