package org.nameh.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class AuditRoomIT {

    @Inject
    AuditRoom room;

    @Inject
    Journey journey;

    @Inject
    AsClerk clerk;

    @Inject
    AsTranslator translator;

    @Inject
    AsEditor editor;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    @Test
    void readsTheWholeTrailPageByPage() {
        var read = new ArrayList<Long>();
        var before = Long.MAX_VALUE;
        var more = true;
        while (more) {
            var place = before;
            var page = auditor.get(() -> room.read(place));
            page.rows().forEach(entry -> read.add(entry.seq()));
            before = page.last().seq();
            more = page.more();
        }

        assertThat(read).hasSizeGreaterThan(100);
        assertThat(read).isEqualTo(descendingFrom(read.get(0)));
    }

    @Test
    void tellsTheHistoryOfOneLetterAlone() {
        var number = journey.drafted();
        journey.drafted();

        assertThat(auditor.get(() -> room.history(number.toString())))
                .extracting(AuditRow::action)
                .containsExactly("VERSION_OPENED", "TRANSLATOR_ASSIGNED", "LETTER_REGISTERED");
        assertThat(auditor.get(() -> room.history(number.toString())))
                .allMatch(entry -> entry.letter().equals(number.toString()));
        assertThat(auditor.get(() -> room.history("1899/0001"))).isEmpty();
    }

    @Test
    void provesTheChain() {
        assertThat(auditor.get(() -> room.brokenAt())).isEmpty();
    }

    @Test
    void isReadByTheAuditorAlone() {
        for (var other : List.of(clerk, translator, editor, admin)) {
            assertThatThrownBy(() -> other.get(() -> room.read(Long.MAX_VALUE))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> room.brokenAt())).isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> room.read(Long.MAX_VALUE)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void tellsAHistoryToThoseWhoAnswerForTheLetter() {
        var number = journey.registered().toString();

        for (var other : List.of(translator, admin)) {
            assertThatThrownBy(() -> other.get(() -> room.history(number))).isInstanceOf(EJBAccessException.class);
        }
        for (var other : List.of(clerk, editor, auditor)) {
            assertThat(other.get(() -> room.history(number)))
                    .extracting(AuditRow::action)
                    .containsExactly("TRANSLATOR_ASSIGNED", "LETTER_REGISTERED");
        }
    }

    private static List<Long> descendingFrom(long newest) {
        return LongStream.range(0, newest).map(place -> newest - place).boxed().toList();
    }
}
