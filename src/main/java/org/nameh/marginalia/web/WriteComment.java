package org.nameh.marginalia.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.nameh.letter.RegistrationNumber;
import org.nameh.marginalia.CommentRow;
import org.nameh.marginalia.Margin;
import org.nameh.marginalia.MarkedText;
import org.nameh.marginalia.NewComment;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.review.Anchor;
import org.nameh.review.Draft;

/** Backs the comments on desk/review/review.xhtml, in the text and beside it. */
@Named
@RequestScoped
public class WriteComment {

    @Inject
    Margin margin;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private List<CommentRow> comments;
    private List<Pair> pairs;
    private UUID token = UUID.randomUUID();
    private String body;
    private String passage;
    private String passageIn;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        comments = margin.on(number);
    }

    /** Writes what was typed into the margin, if its passage stands in the content that was read. */
    public void write(Draft content, String way) {
        var anchor = Text.clean(passage) == null ? null : new Anchor(passageIn, Text.clean(passage));
        if (Text.clean(body) == null) {
            messages.beside("comment", "comment.missing");
        } else if (anchor != null && !anchor.occursIn(content)) {
            messages.beside("commentPassage", "review.passage.elsewhere");
        } else {
            margin.write(number, new NewComment(token, anchor, Text.clean(body)));
            again("comment.written", way);
        }
    }

    public void resolve(long id, String way) {
        margin.resolve(number, id);
        again("comment.resolved", way);
    }

    private void again(String done, String way) {
        messages.afterRedirect(done);
        Redirect.to("/desk/letters/" + number.inAddress() + "/review?view=final" + way + "#comments");
    }

    /** The paragraphs of the original and of a translation beside each other, marked; where one side has no more, it is empty. */
    public List<Pair> pairs(Draft content, String translation) {
        if (pairs == null) {
            pairs = Pair.of(
                    MarkedText.of(content, content.language(), comments),
                    translation == null ? List.of() : MarkedText.of(content, translation, comments));
        }
        return pairs;
    }

    public List<CommentRow> getComments() {
        return comments;
    }

    public UUID getToken() {
        return token;
    }

    public void setToken(UUID token) {
        this.token = token;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public String getPassageIn() {
        return passageIn;
    }

    public void setPassageIn(String passageIn) {
        this.passageIn = passageIn;
    }
}
