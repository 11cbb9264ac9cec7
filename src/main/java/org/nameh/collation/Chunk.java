package org.nameh.collation;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.nameh.platform.Span;

/** A part of two lists that is equal in both, or where one took the place of the other: from where to where in each. */
record Chunk(boolean equal, Span inBefore, Span inAfter) {

    /** The chunks of two lists in order, by the shortest script of changes that leads from one to the other (Myers 1986). */
    static <T> List<Chunk> of(List<T> before, List<T> after) {
        var chunks = new ArrayList<Chunk>();
        var left = 0;
        var right = 0;
        for (var delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                var source = delta.getSource();
                var target = delta.getTarget();
                addChange(new Span(left, source.getPosition()), new Span(right, target.getPosition()), chunks);
                left = source.getPosition() + source.size();
                right = target.getPosition() + target.size();
                chunks.add(
                        new Chunk(true, new Span(source.getPosition(), left), new Span(target.getPosition(), right)));
            }
        }
        addChange(new Span(left, before.size()), new Span(right, after.size()), chunks);
        return chunks;
    }

    private static void addChange(Span left, Span right, List<Chunk> chunks) {
        if (left.from() < left.to() || right.from() < right.to()) {
            chunks.add(new Chunk(false, left, right));
        }
    }

    /** What it covers of the earlier list. */
    <T> List<T> before(List<T> list) {
        return list.subList(inBefore.from(), inBefore.to());
    }

    /** What it covers of the later list. */
    <T> List<T> after(List<T> list) {
        return list.subList(inAfter.from(), inAfter.to());
    }
}
