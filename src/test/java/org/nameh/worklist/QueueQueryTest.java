package org.nameh.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.letter.RegistrationNumber;

class QueueQueryTest {

    @Test
    void beginsWithWhatNeedsThePerson() {
        var query = QueueQuery.of(Map.<String, String>of()::get);

        assertThat(query).isEqualTo(new QueueQuery(Heap.MINE, null, null, null, Order.SINCE, null));
        assertThat(query.inAddress()).isEqualTo("show=mine");
    }

    @Test
    void isReadAsItWasWritten() {
        var query = new QueueQuery(
                Heap.ASSIGNED, "sara", "نامهٔ مادر & co", RiskLevel.HIGH, Order.DUE, new RegistrationNumber(2026, 12));

        assertThat(QueueQuery.read(query.inAddress())).contains(query);
        assertThat(query.after(null).inAddress()).doesNotContain("after").startsWith("show=assigned&who=sara&");
    }

    @Test
    void leavesOpenWhatItDoesNotKnow() {
        assertThat(QueueQuery.read("show=everything&sort=random&risk=SOME&after=x&colour=red&who="))
                .contains(new QueueQuery(Heap.MINE, null, null, null, Order.SINCE, null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "show=%zz"})
    void isNoneWhereNothingCanBeRead(String query) {
        assertThat(QueueQuery.read(query)).isEmpty();
    }

    @Test
    void readsNothingOfUnreasonableLength() {
        assertThat(QueueQuery.read("show=waiting&tag=" + "x".repeat(500))).isEmpty();
    }
}
