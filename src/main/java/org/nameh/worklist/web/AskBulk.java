package org.nameh.worklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.worklist.BulkDesk;
import org.nameh.worklist.BulkKind;
import org.nameh.worklist.BulkOrder;
import org.nameh.worklist.Dispatch;

/** Backs parts/queue-bulk.xhtml: what is to be done to the ticked letters of the list at hand, or to all of it. */
@Named
@RequestScoped
public class AskBulk {

    @Inject
    BulkDesk desk;

    @Inject
    ListQueue list;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private Set<String> ticked;
    private boolean all;
    private BulkKind kind = BulkKind.ASSIGN;
    private String assignee;
    private LocalDate day;
    private String word;

    @PostConstruct
    void open() {
        ticked = Optional.ofNullable(request.getParameterValues("letter")).stream()
                .flatMap(Stream::of)
                .collect(Collectors.toSet());
    }

    /** Asks for it and shows how far it is; what is missing is said beside its field. */
    public void ask() {
        var chosen = chosen();
        if (!all && chosen.isEmpty()) {
            messages.beside("bulkAll", "bulk.refused.none");
        } else if (isWhole()) {
            var id = all ? desk.askForAll(list.getQuery().after(null), order()) : desk.askFor(chosen, order());
            Redirect.to("/desk/bulk?job=" + id);
        }
    }

    private List<RegistrationNumber> chosen() {
        return ticked.stream()
                .map(RegistrationNumber::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isWhole() {
        var given = Text.clean(word);
        if (kind != BulkKind.ASSIGN && given == null) {
            messages.beside("bulkWord", "bulk.word.missing");
        } else if (kind == BulkKind.TAG && given.length() > Dispatch.LONGEST_TAG) {
            messages.beside("bulkWord", "bulk.word.long", Dispatch.LONGEST_TAG);
        } else if (kind == BulkKind.HOLD && (day == null || day.isBefore(LocalDate.now(clock)))) {
            messages.beside("bulkDay", "worklist.refused.until");
        } else {
            return true;
        }
        return false;
    }

    private BulkOrder order() {
        return switch (kind) {
            case ASSIGN -> BulkOrder.assign(Text.clean(assignee), day);
            case HOLD -> BulkOrder.hold(Text.clean(word), day);
            case TAG -> BulkOrder.tag(Text.clean(word));
        };
    }

    /** Whether a letter was ticked in a form that was refused. */
    public boolean isTicked(RegistrationNumber number) {
        return ticked.contains(number.inAddress());
    }

    public BulkKind[] getKinds() {
        return BulkKind.values();
    }

    public int getLongest() {
        return Dispatch.LONGEST_REASON;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public BulkKind getKind() {
        return kind;
    }

    public void setKind(BulkKind kind) {
        this.kind = kind;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
