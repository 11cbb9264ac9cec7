package org.nameh.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nameh.letter.LetterFilter;
import org.nameh.letter.RegisterRow;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.letter.ReviewStatus;
import org.nameh.platform.Slice;

/** Backs desk/review/queue.xhtml: {@code ?show=&after=}. */
@Named
@RequestScoped
public class ListQueue {

    @Inject
    Registry registry;

    @Inject
    HttpServletRequest request;

    private Heap heap;
    private Slice<RegisterRow> letters;

    @PostConstruct
    void open() {
        heap = Arrays.stream(Heap.values())
                .filter(known -> known.getName().equals(request.getParameter("show")))
                .findFirst()
                .orElse(Heap.WAITING);
        var after = Optional.ofNullable(request.getParameter("after"))
                .flatMap(RegistrationNumber::find)
                .orElse(null);
        letters = registry.list(new LetterFilter(heap.statuses, after));
    }

    public Heap[] getHeaps() {
        return Heap.values();
    }

    public Heap getHeap() {
        return heap;
    }

    public List<RegisterRow> getLetters() {
        return letters.rows();
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        return letters.more()
                ? "/desk/queue?show=" + heap.getName() + "&after="
                        + letters.last().number().inAddress()
                : null;
    }

    /** Letters that wait for the same thing to be done. */
    public enum Heap {
        WAITING(ReviewStatus.SUBMITTED, ReviewStatus.IN_REVIEW),
        APPROVED(ReviewStatus.APPROVED),
        SCHEDULED(ReviewStatus.SCHEDULED),
        RETURNED(ReviewStatus.RETURNED),
        SUSPENDED(ReviewStatus.SUSPENDED);

        private final Set<ReviewStatus> statuses;

        Heap(ReviewStatus... statuses) {
            this.statuses = Set.of(statuses);
        }

        /** The name as addresses and message keys write it. */
        public String getName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
