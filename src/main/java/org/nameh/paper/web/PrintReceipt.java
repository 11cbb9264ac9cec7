package org.nameh.paper.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.paper.ReceiptBook;
import org.nameh.paper.ReceiptCheck;
import org.nameh.paper.ReceiptCode;
import org.nameh.paper.ReceiptRow;
import org.nameh.platform.Language;
import org.nameh.platform.Settings;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Page;

/** Backs desk/paper/receipt.xhtml. The code stands on the page that issues it, and nowhere else. */
@Named
@RequestScoped
public class PrintReceipt {

    @Inject
    ReceiptBook book;

    @Inject
    Registry registry;

    @Inject
    Messages messages;

    @Inject
    Page page;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private LocalDate receivedOn;
    private List<ReceiptRow> receipts;
    private String token = UUID.randomUUID().toString();
    private String language;
    private boolean withNumber;
    private ReceiptCode code;
    private String typed;
    private ReceiptCheck check;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        var facts = registry.show(number).description();
        receivedOn = facts.receivedOn();
        language = Language.ofThePages(facts.mainLanguage())
                .orElseGet(page::getLanguage)
                .code();
        receipts = book.of(number);
    }

    /** Issues the receipt and shows it on this page, this once. */
    public void issue() {
        code = book.issue(number, UUID.fromString(token), Language.of(language)).orElse(null);
        if (code == null) {
            messages.error("paper.receipt.issuedBefore");
        }
        token = UUID.randomUUID().toString();
        receipts = book.of(number);
    }

    /** Says what the code that was typed is worth. */
    public void verify() {
        var cleaned = Text.clean(typed);
        if (cleaned == null) {
            messages.beside("typed", "paper.receipt.check.missing");
            return;
        }
        check = book.check(number, cleaned);
    }

    public RegistrationNumber getNumber() {
        return number;
    }

    /** That something was received, and when; nothing else. */
    public String getWords() {
        var printed = getPrinted();
        return printed.text("paper.receipt.words", printed.day(receivedOn));
    }

    /** Where the writer can ask with the code: to be said aloud, since the paper must not name the house (decision 8). */
    public String getWhere() {
        return Settings.publicAddress().orElse("") + "/receipt";
    }

    /** The receipts issued so far, the newest, which is in force, first. */
    public List<ReceiptRow> getReceipts() {
        return receipts;
    }

    /** What stands on the paper, in its language. */
    public Printed getPrinted() {
        return Printed.in(language, page.getLanguage());
    }

    /** The groups of the code just issued; null where none was. */
    public List<String> getGroups() {
        return code == null
                ? null
                : code.groups().stream().map(getPrinted()::digits).toList();
    }

    /** What the code that was typed is worth; null where none was. */
    public ReceiptCheck getCheck() {
        return check;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isWithNumber() {
        return withNumber;
    }

    public void setWithNumber(boolean withNumber) {
        this.withNumber = withNumber;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
