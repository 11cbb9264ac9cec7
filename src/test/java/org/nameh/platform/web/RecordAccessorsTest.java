package org.nameh.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordAccessorsTest {

    private static final Object[] NOTHING = {};

    private final RecordAccessors accessors = new RecordAccessors();
    private final Evaluation evaluation = new Evaluation();

    @Test
    void callsTheAccessorOfAComponent() {
        assertThat(call(new Leaf("recto", 3), "name")).isEqualTo("recto");
        assertThat(call(new Leaf("recto", 3), "place")).isEqualTo(3);
        assertThat(evaluation.isPropertyResolved()).isTrue();
    }

    @Test
    void leavesOtherMethodsToOtherResolvers() {
        call(new Leaf("recto", 3), "isFirst");
        assertThat(evaluation.isPropertyResolved()).isFalse();

        accessors.invoke(evaluation, new Leaf("recto", 3), "name", null, new Object[] {"verso"});
        assertThat(evaluation.isPropertyResolved()).isFalse();
    }

    @Test
    void leavesWhatIsNoPublicRecordToOtherResolvers() {
        call("recto", "length");
        call(new Hidden("recto"), "name");

        assertThat(evaluation.isPropertyResolved()).isFalse();
    }

    @Test
    void tellsWhatAnAccessorThrew() {
        assertThatThrownBy(() -> call(new Torn("recto"), "name"))
                .isInstanceOf(ELException.class)
                .hasRootCauseMessage("torn");
    }

    private Object call(Object base, String method) {
        return accessors.invoke(evaluation, base, method, null, NOTHING);
    }

    public record Leaf(String name, int place) {
        public boolean isFirst() {
            return place == 1;
        }
    }

    public record Torn(String name) {
        @Override
        public String name() {
            throw new IllegalStateException("torn");
        }
    }

    private record Hidden(String name) {}

    private static final class Evaluation extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
