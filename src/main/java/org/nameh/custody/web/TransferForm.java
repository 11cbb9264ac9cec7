package org.nameh.custody.web;

import java.time.LocalDate;
import java.util.UUID;
import org.nameh.custody.Holder;
import org.nameh.custody.HolderKind;
import org.nameh.custody.NewTransfer;
import org.nameh.custody.TransferReason;
import org.nameh.custody.TransferRow;
import org.nameh.platform.Text;

/** What the form of a transfer holds while somebody types. */
public class TransferForm {

    private String token = UUID.randomUUID().toString();
    private HolderKind givenBy = HolderKind.HOUSE;
    private String giver;
    private HolderKind takenBy = HolderKind.OTHER;
    private String taker;
    private LocalDate from;
    private LocalDate until;
    private LocalDate dueBack;
    private TransferReason reason = TransferReason.LENT;
    private String remark;
    private Long corrects;

    /** An empty form, for a transfer that happens on a day. */
    static TransferForm on(LocalDate day) {
        var form = new TransferForm();
        form.from = day;
        return form;
    }

    /** A form that says what a row said, to be put right. */
    static TransferForm correcting(TransferRow wrong) {
        var form = on(wrong.from());
        form.givenBy = wrong.giver().kind();
        form.giver = wrong.giver().name();
        form.takenBy = wrong.taker().kind();
        form.taker = wrong.taker().name();
        form.until = wrong.until();
        form.dueBack = wrong.dueBack();
        form.reason = wrong.reason();
        form.corrects = wrong.id();
        return form;
    }

    /** The transfer as it was typed. */
    NewTransfer transfer() {
        return new NewTransfer(
                UUID.fromString(token),
                Holder.of(givenBy, Text.clean(giver)),
                Holder.of(takenBy, Text.clean(taker)),
                from,
                until,
                dueBack,
                reason,
                Text.clean(remark),
                corrects);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public HolderKind getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(HolderKind givenBy) {
        this.givenBy = givenBy;
    }

    public String getGiver() {
        return giver;
    }

    public void setGiver(String giver) {
        this.giver = giver;
    }

    public HolderKind getTakenBy() {
        return takenBy;
    }

    public void setTakenBy(HolderKind takenBy) {
        this.takenBy = takenBy;
    }

    public String getTaker() {
        return taker;
    }

    public void setTaker(String taker) {
        this.taker = taker;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getDueBack() {
        return dueBack;
    }

    public void setDueBack(LocalDate dueBack) {
        this.dueBack = dueBack;
    }

    public TransferReason getReason() {
        return reason;
    }

    public void setReason(TransferReason reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    /** The id of the row that it corrects; null for none. */
    public Long getCorrects() {
        return corrects;
    }

    public void setCorrects(Long corrects) {
        this.corrects = corrects;
    }
}
