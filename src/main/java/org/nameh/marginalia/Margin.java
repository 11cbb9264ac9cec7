package org.nameh.marginalia;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** The margin of each letter, where staff write to each other what no reader ever sees. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
public class Margin {

    @Inject
    Letters letters;

    @Inject
    Comments comments;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** All comments on a letter, the oldest first. */
    public List<CommentRow> on(@NotNull RegistrationNumber number) {
        return comments.on(number);
    }

    /** Writes a comment; the same form sent again writes none. @throws UnknownLetter if the register does not hold the letter */
    public void write(@NotNull RegistrationNumber number, @NotNull @Valid NewComment written) {
        var letter = letters.get(number);
        letter.requireNotVoid();
        if (comments.hold(written.token())) {
            return;
        }
        var comment = comments.add(new Comment(letter, written, caller.name(), clock.instant()));
        facts.fire(new CommentWritten(number, comment));
    }

    /** Settles a comment; it stays readable. Once settled, nothing more happens. @throws UnknownComment if the letter has no such comment */
    public void resolve(@NotNull RegistrationNumber number, long id) {
        var comment = comments.find(number, id).orElseThrow(UnknownComment::new);
        if (comments.isResolved(id)) {
            return;
        }
        comments.add(new Resolution(comment, caller.name(), clock.instant()));
        facts.fire(new CommentResolved(number, id));
    }
}
