package org.nameh.paper.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.nameh.custody.CustodyBook;
import org.nameh.custody.TransferRow;
import org.nameh.custody.UnknownTransfer;
import org.nameh.letter.RegistrationNumber;
import org.nameh.paper.PrintRoom;
import org.nameh.paper.PrintedItem;
import org.nameh.platform.Language;
import org.nameh.platform.web.Page;

/** Backs desk/paper/slip.xhtml: {@code ?transfer=&in=}, the slip that whoever takes the original signs, in their language. */
@Named
@RequestScoped
public class PrintSlip {

    @Inject
    CustodyBook book;

    @Inject
    PrintRoom room;

    @Inject
    Clock clock;

    @Inject
    Page page;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private Printed printed;
    private PrintedItem item;
    private TransferRow transfer;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        printed = Printed.in(request.getParameter("in"), page.getLanguage());
        item = room.item(number, printed.language());
        transfer = Optional.ofNullable(request.getParameter("transfer"))
                .map(id -> book.transfer(number, read(id)))
                .orElse(null);
    }

    private static long read(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new UnknownTransfer();
        }
        return Long.parseLong(id);
    }

    public RegistrationNumber getNumber() {
        return number;
    }

    public Printed getPrinted() {
        return printed;
    }

    public PrintedItem getItem() {
        return item;
    }

    /** The languages of the letter, in the language of the slip. */
    public String getLanguages() {
        return printed.language()
                .joined(item.languages().stream()
                        .flatMap(code -> Language.find(code).stream())
                        .map(language -> language.nameIn(printed.language()))
                        .toList());
    }

    /** The transfer that the slip is for; null for one that is still to be recorded. */
    public TransferRow getTransfer() {
        return transfer;
    }

    /** The day of the transfer, else today. */
    public LocalDate getDay() {
        return transfer == null ? LocalDate.now(clock) : transfer.from();
    }
}
