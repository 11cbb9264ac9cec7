package org.nameh.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.nameh.letter.Correspondence;
import org.nameh.letter.RegisterRow;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Slice;

/** Shows the letters of the person whose page it is on, or of the other entry where two are compared: {@code ?after=}. */
@Named
@RequestScoped
public class ShowCorrespondence {

    @Inject
    Correspondence correspondence;

    @Inject
    HttpServletRequest request;

    private String person;
    private Slice<RegisterRow> letters;

    @PostConstruct
    void open() {
        person = Optional.ofNullable(request.getParameter("other")).orElseGet(() -> request.getParameter("person"));
        var after = Optional.ofNullable(request.getParameter("after"))
                .flatMap(RegistrationNumber::find)
                .orElse(null);
        letters = correspondence.of(Long.parseLong(person), after);
    }

    public List<RegisterRow> getLetters() {
        return letters.rows();
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        return letters.more()
                ? "/desk/people/" + person + "?after=" + letters.last().number().inAddress() + "#letters"
                : null;
    }
}
