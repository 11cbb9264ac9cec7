package org.nameh.likeness.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.letter.Description;
import org.nameh.letter.RegistrationNumber;
import org.nameh.likeness.Comparison;
import org.nameh.likeness.LightTable;
import org.nameh.likeness.Ruling;
import org.nameh.likeness.TextComparison;
import org.nameh.platform.Text;
import org.nameh.platform.web.Dates;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/letters/beside.xhtml. */
@Named
@RequestScoped
public class CompareLetters {

    @Inject
    LightTable table;

    @Inject
    Messages messages;

    @Inject
    Dates dates;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private RegistrationNumber other;
    private Comparison comparison;
    private TextComparison texts;
    private int seenVerdicts;
    private Ruling ruling;
    private String remark;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        other = RegistrationNumber.named(request.getParameter("twin"));
        comparison = table.compare(number, other);
        texts = comparison.texts();
        seenVerdicts = comparison.verdicts().size();
    }

    /** Records the verdict, and stays beside the two letters. */
    public void judge() {
        table.judge(number, other, seenVerdicts, ruling, Text.clean(remark));
        messages.afterRedirect("likeness.judged");
        Redirect.to("/desk/letters/%s/beside/%s".formatted(number.inAddress(), other.inAddress()));
    }

    public Comparison getComparison() {
        return comparison;
    }

    public TextComparison getTexts() {
        return texts;
    }

    /** When a letter was written, as the page writes it; empty where nobody knows. */
    public String written(Description facts) {
        var written = facts.written();
        return written == null
                ? ""
                : dates.written(written.asWritten(), written.notBefore(), written.notAfter(), written.calendar());
    }

    public Ruling[] getRulings() {
        return Ruling.values();
    }

    public int getSeenVerdicts() {
        return seenVerdicts;
    }

    public void setSeenVerdicts(int seenVerdicts) {
        this.seenVerdicts = seenVerdicts;
    }

    public Ruling getRuling() {
        return ruling;
    }

    public void setRuling(Ruling ruling) {
        this.ruling = ruling;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
