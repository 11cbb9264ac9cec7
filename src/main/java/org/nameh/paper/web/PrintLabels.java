package org.nameh.paper.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.UnknownLetter;
import org.nameh.paper.Label;
import org.nameh.paper.LabelsRefused;
import org.nameh.paper.PrintRoom;
import org.nameh.platform.Folding;
import org.nameh.platform.web.Messages;

/** Backs desk/paper/label.xhtml and desk/paper/labels.xhtml: {@code ?from=&to=&skip=}. */
@Named
@RequestScoped
public class PrintLabels {

    /** A sheet has three columns of eight labels. */
    private static final int PER_SHEET = 24;

    @Inject
    PrintRoom room;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private String from;
    private String to;
    private String skip;
    private String flaw;
    private String wrong;
    private List<Label> labels = List.of();
    private int skipped;
    private Label label;

    @PostConstruct
    void open() {
        from = request.getParameter("from");
        to = request.getParameter("to");
        skip = request.getParameter("skip");
        if (request.getParameter("number") != null) {
            label = label(RegistrationNumber.named(request.getParameter("number")));
        } else if (from != null) {
            read();
        }
    }

    private void read() {
        var first = RegistrationNumber.find(from);
        var last = to == null || to.isBlank() ? first : RegistrationNumber.find(to);
        var unused = skipped(skip);
        if (first.isEmpty()) {
            refuse("from", messages.text("paper.labels.refused.number"));
        } else if (last.isEmpty()) {
            refuse("to", messages.text("paper.labels.refused.number"));
        } else if (unused.isEmpty()) {
            refuse("skip", messages.text("paper.labels.refused.skip"));
        } else {
            skipped = unused.get();
            make(first.get(), last.get());
        }
    }

    private void make(RegistrationNumber first, RegistrationNumber last) {
        try {
            labels = room.labels(first, last);
            if (labels.isEmpty()) {
                refuse("from", messages.text("paper.labels.refused.none"));
            }
        } catch (LabelsRefused refused) {
            refuse("to", messages.text(refused.getMessage()));
        }
    }

    private static Optional<Integer> skipped(String typed) {
        var plain = typed == null ? "" : Folding.fold(typed.strip());
        return plain.isEmpty()
                ? Optional.of(0)
                : Optional.of(plain)
                        .filter(text -> text.matches("\\d{1,2}"))
                        .map(Integer::valueOf)
                        .filter(n -> n < PER_SHEET);
    }

    private void refuse(String field, String said) {
        wrong = field;
        flaw = said;
    }

    private Label label(RegistrationNumber number) {
        return room.labels(number, number).stream().findFirst().orElseThrow(() -> new UnknownLetter(number));
    }

    /** The label of the letter at hand; null on the page of the sheets. */
    public Label getLabel() {
        return label;
    }

    /** The labels on sheets of 24; the places on the first sheet that are used up already hold null. */
    public List<List<Label>> getSheets() {
        var places = new ArrayList<Label>(Collections.nCopies(labels.isEmpty() ? 0 : skipped, null));
        places.addAll(labels);
        var sheets = new ArrayList<List<Label>>();
        for (var start = 0; start < places.size(); start += PER_SHEET) {
            sheets.add(places.subList(start, Math.min(start + PER_SHEET, places.size())));
        }
        return sheets;
    }

    /** What was typed into the form that asks for a sheet. */
    public List<Field> getFields() {
        return List.of(new Field("from", from), new Field("to", to), new Field("skip", skip));
    }

    /** What is wrong with what was typed; null if nothing is. */
    public String getFlaw() {
        return flaw;
    }

    /** The field with which something is wrong: {@code from}, {@code to} or {@code skip}. */
    public String getWrong() {
        return wrong;
    }

    /** A field of the form: its name, and what was typed into it (null: nothing yet). */
    public record Field(String name, String value) {}
}
