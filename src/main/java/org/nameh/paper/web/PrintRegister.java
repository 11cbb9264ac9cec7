package org.nameh.paper.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nameh.letter.Registry;
import org.nameh.paper.LedgerEntry;
import org.nameh.paper.LedgerMonth;
import org.nameh.paper.PrintRoom;
import org.nameh.paper.PrintedPage;
import org.nameh.paper.PrintedRow;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.Text;
import org.nameh.platform.web.Dates;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Page;

/** Backs desk/paper/register.xhtml: the register of one month, on numbered pages. */
@Named
@RequestScoped
public class PrintRegister {

    /** Number, registered, received, kind, sender, addressee, written on: 273 mm, as print.css sets them. */
    private static final List<Integer> WIDTHS = List.of(220, 360, 400, 370, 480, 480, 420);

    private static final int SHORT_HASH = 16;

    @Inject
    PrintRoom room;

    @Inject
    Registry registry;

    @Inject
    Dates dates;

    @Inject
    Messages messages;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private final Map<LocalDate, String> days = new HashMap<>();
    private LedgerMonth ledger;
    private Map<String, String> kinds;
    private List<PrintedPage> pages;

    @PostConstruct
    void open() {
        ledger = room.month(YearMonth.parse(request.getParameter("month")));
        kinds = registry.kinds(page.getLanguage());
        pages = PrintedPage.of(ledger.entries().stream().map(this::row).toList(), WIDTHS);
    }

    private PrintedRow row(LedgerEntry entry) {
        var cells = List.of(
                entry.number().toString(),
                day(entry.registeredAt()) + " · " + entry.registeredBy(),
                day(entry.receivedOn()) + " · " + messages.text("modeOfReceipt." + entry.mode()),
                kinds.getOrDefault(entry.kind(), entry.kind()),
                party(entry.sender()),
                party(entry.addressee()),
                Text.orEmpty(entry.writtenAs()));
        return new PrintedRow(cells, entry.isVoid() ? voided(entry) : null);
    }

    private String voided(LedgerEntry entry) {
        return messages.text("paper.register.void", entry.voidedBy(), day(entry.voidedAt()), entry.voidReason());
    }

    private String party(String name) {
        return name == null ? messages.text("people.unknown") : name;
    }

    private String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, clock.getZone()));
    }

    private String day(LocalDate day) {
        return days.computeIfAbsent(day, dates::day);
    }

    /** The month in the calendar of the reader, and the same days in the other one. */
    public String getTitle() {
        var month = ledger.month();
        return dates.written(null, month.atDay(1), month.atEndOfMonth(), CalendarSystem.GREGORIAN);
    }

    public List<PrintedPage> getPages() {
        return pages;
    }

    /** Which page of how many one is, in the words and digits of the page. */
    public String place(PrintedPage one) {
        var printed = new Printed(page.getLanguage());
        return messages.text("paper.page", printed.digits(one.number()), printed.digits(one.of()));
    }

    /** How many entries there are. */
    public String getCount() {
        return messages.text(
                "paper.register.count",
                new Printed(page.getLanguage()).digits(ledger.entries().size()));
    }

    public String getHash() {
        return ledger.hash();
    }

    /** The first digits of the hash, for the foot of each page. */
    public String getShortHash() {
        return ledger.hash().substring(0, SHORT_HASH);
    }

    /** The address of the month before. */
    public String getEarlier() {
        return "/desk/register/" + ledger.month().minusMonths(1);
    }

    /** The address of the month after. */
    public String getLater() {
        return "/desk/register/" + ledger.month().plusMonths(1);
    }
}
