package org.nameh.likeness.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.nameh.letter.LetterDate;
import org.nameh.letter.LetterDateReader;
import org.nameh.likeness.LightTable;
import org.nameh.likeness.Sought;
import org.nameh.likeness.Twin;
import org.nameh.platform.Text;

/** Backs desk/letters/likeness.xhtml, the part of a page that is asked for while a letter is entered. */
@Named
@RequestScoped
public class FindTwins {

    private static final int TWINS_AT_MOST = 3;

    @Inject
    LightTable table;

    @Inject
    HttpServletRequest request;

    private List<Twin> twins;

    @PostConstruct
    void look() {
        twins = table.twinsOf(sought()).stream().limit(TWINS_AT_MOST).toList();
    }

    private Sought sought() {
        return new Sought(senderId(), getSender(), written().orElse(null), getFirstWords());
    }

    private Long senderId() {
        var id = Text.orEmpty(request.getParameter("senderId"));
        return id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }

    private Optional<LetterDate> written() {
        try {
            return Optional.ofNullable(getWrittenOn()).flatMap(LetterDateReader::read);
        } catch (DateTimeParseException notUnderstood) {
            return Optional.empty();
        }
    }

    /** The letters that look like what is typed, three at most. */
    public List<Twin> getTwins() {
        return twins;
    }

    public String getSender() {
        return typed("sender");
    }

    public String getAddressee() {
        return typed("addressee");
    }

    public String getKind() {
        return typed("kind");
    }

    public String getReceivedOn() {
        return typed("receivedOn");
    }

    public String getWrittenOn() {
        return typed("writtenOn");
    }

    public String getFirstWords() {
        return typed("firstWords");
    }

    private String typed(String field) {
        return Text.clean(request.getParameter(field));
    }
}
