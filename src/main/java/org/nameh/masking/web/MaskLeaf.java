package org.nameh.masking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nameh.facsimile.UnknownLeaf;
import org.nameh.letter.RegistrationNumber;
import org.nameh.masking.MaskDesk;
import org.nameh.masking.MaskSheet;
import org.nameh.masking.PlateRow;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.review.Ground;

/** Backs desk/masks/mask.xhtml: what the public gets of one leaf. The fields of the masks are as many as were sent. */
@Named
@RequestScoped
public class MaskLeaf {

    private static final List<String> FIELDS = List.of("left", "top", "width", "height", "ground");

    @Inject
    MaskDesk desk;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private MaskSheet sheet;
    private int seen;
    private int turn;
    private String withheld;

    @PostConstruct
    void open() {
        sheet = desk.sheet(RegistrationNumber.named(request.getParameter("number")), leaf());
        seen = sheet.seen();
        turn = sheet.plate().turn();
        withheld = sheet.plate().withheld();
    }

    private long leaf() {
        var asked = String.valueOf(request.getParameter("leaf"));
        if (!asked.matches("\\d{1,18}")) {
            throw new UnknownLeaf();
        }
        return Long.parseLong(asked);
    }

    /** Keeps the masks that were laid, if all can be read. */
    public void save() {
        var typed = getTyped();
        if (!typed.stream().allMatch(TypedMask::isReadable)) {
            messages.error("mask.refused.unreadable");
            return;
        }
        var laid = typed.stream().flatMap(mask -> mask.read().stream()).toList();
        desk.save(sheet.seenAs(seen, turn), laid, Text.clean(withheld));
        again("mask.saved", sheet.plate().leaf());
    }

    /** Writes down that the editor in front of the page looked at the leaf, and goes on to the next that nobody looked at. */
    public void look() {
        desk.look(sheet.number(), sheet.ordinal(), sheet.plate().leaf());
        var next = sheet.plates().stream()
                .filter(plate -> plate.unseen() && plate.leaf() != sheet.plate().leaf())
                .findFirst()
                .map(PlateRow::leaf);
        again("mask.looked", next.orElse(sheet.plate().leaf()));
    }

    private void again(String done, long leaf) {
        messages.afterRedirect(done, sheet.plate().place());
        Redirect.to("/desk/letters/" + sheet.number().inAddress() + "/scans/" + leaf);
    }

    public MaskSheet getSheet() {
        return sheet;
    }

    /** The masks as they were typed and sent, else as they are kept, and a row for one more. */
    public List<TypedMask> getTyped() {
        var rows = new ArrayList<TypedMask>(sent());
        if (rows.isEmpty()) {
            sheet.masks().forEach(mask -> rows.add(TypedMask.of(mask)));
        }
        if (rows.isEmpty() || !rows.get(rows.size() - 1).isBlank()) {
            rows.add(TypedMask.blank());
        }
        return rows;
    }

    private List<TypedMask> sent() {
        var columns = FIELDS.stream()
                .map(field ->
                        Optional.ofNullable(request.getParameterValues(field)).orElse(new String[0]))
                .toList();
        var rows = columns.stream().mapToInt(column -> column.length).min().orElse(0);
        return IntStream.range(0, Math.min(rows, MaskDesk.MOST + 1))
                .mapToObj(row -> new TypedMask(
                        columns.get(0)[row],
                        columns.get(1)[row],
                        columns.get(2)[row],
                        columns.get(3)[row],
                        columns.get(4)[row]))
                .toList();
    }

    public Ground[] getGrounds() {
        return Ground.values();
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public int getTurn() {
        return turn;
    }

    public void setTurn(int turn) {
        this.turn = turn;
    }

    public String getWithheld() {
        return withheld;
    }

    public void setWithheld(String withheld) {
        this.withheld = withheld;
    }
}
