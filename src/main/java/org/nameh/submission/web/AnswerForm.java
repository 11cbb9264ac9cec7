package org.nameh.submission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.nameh.paper.ReceiptCode;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Page;
import org.nameh.submission.FreshCode;
import org.nameh.submission.Letterbox;
import org.nameh.submission.Stage;
import org.nameh.submission.SubmissionRefused;
import org.nameh.submission.SubmissionSheet;
import org.nameh.submission.SubmissionState;
import org.nameh.submission.web.Turn.Done;

/**
 * Does what a form of the letterbox asks for ({@code do}: begin, resume, next, back, add, remove, send, discard; or {@code to} a page).
 * Whatever is refused, what was typed is in the answer.
 */
@RequestScoped
public class AnswerForm {

    @Inject
    Letterbox letterbox;

    @Inject
    FreshCode fresh;

    @Inject
    TakeFiles files;

    @Inject
    Page page;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private ReceiptCode code;
    private String proof;

    /** The first page, under a code that nobody has yet. Nothing is kept. */
    Turn begin() {
        draw();
        return Turn.page(code, proof, Stage.LETTER, null, Done.NOTHING);
    }

    private void draw() {
        code = ReceiptCode.draw();
        proof = fresh.prove(code);
    }

    /** The page that was sent, with all that was typed, since the next go is so long away. */
    Turn slowDown(Duration wait) {
        read();
        var problem = messages.text("submission.slow", wait.toSeconds() + 1);
        return sentStage()
                .map(stage -> Turn.again(code, proof, LetterForm.read(stage, request), kept(), problem))
                .orElseGet(() -> Turn.start(code, problem));
    }

    private void read() {
        code = parameter("code").flatMap(ReceiptCode::read).orElse(null);
        proof = parameter("proof").orElse("");
    }

    private Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    private Optional<Stage> sentStage() {
        return stage(parameter("stage"));
    }

    private static Optional<Stage> stage(Optional<String> name) {
        return Arrays.stream(Stage.values())
                .filter(one -> Optional.of(one.name()).equals(name))
                .findFirst();
    }

    private SubmissionSheet kept() {
        return code == null ? null : letterbox.open(code).orElse(null);
    }

    /** Does what is asked for. */
    Turn act() throws IOException, ServletException {
        read();
        if (code == null) {
            return refused(messages.text("submission.flaw.code"));
        }
        try {
            return act(parameter("do").orElse("next"));
        } catch (SubmissionRefused refusal) {
            return refused(
                    messages.text(refusal.getMessage(), refusal.getDetails().toArray()));
        }
    }

    private Turn act(String what) throws IOException, ServletException {
        return switch (what) {
            case "resume" -> resume();
            case "send" -> send();
            case "discard" -> discard();
            case "remove" -> remove();
            default -> save(what);
        };
    }

    private Turn resume() {
        var sheet = letterbox.open(code).orElseThrow(() -> new SubmissionRefused("submission.refused.unknown"));
        return sheet.state() == SubmissionState.UNFINISHED
                ? Turn.page(code, proof, stage(parameter("to")).orElse(Stage.LOOK_OVER), sheet, Done.NOTHING)
                : Turn.end(code, sheet, Done.NOTHING);
    }

    private Turn send() {
        letterbox.send(code);
        return Turn.end(code, kept(), Done.SENT);
    }

    private Turn discard() {
        letterbox.discard(code);
        return Turn.end(null, null, Done.DISCARDED);
    }

    private Turn remove() {
        parameter("file")
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .ifPresent(id -> letterbox.remove(code, id));
        return Turn.page(code, proof, Stage.SCANS, kept(), Done.NOTHING);
    }

    private Turn save(String what) throws IOException, ServletException {
        var form = LetterForm.read(sentStage().orElse(Stage.LETTER), request);
        if (!form.flaws().isEmpty()) {
            return Turn.again(code, proof, form, kept(), messages.text("submission.flaws"));
        }
        var done = kept() == null ? Done.BEGUN : Done.NOTHING;
        var sheet = letterbox.save(code, proof, page.getLanguage(), form.stage(), form.typed());
        if (form.stage() == Stage.SCANS) {
            files.take(code, request);
            sheet = kept();
        }
        return Turn.page(code, proof, after(form.stage(), what), sheet, done);
    }

    private Stage after(Stage stage, String what) {
        if (what.equals("back")) {
            return stage.before();
        }
        return what.equals("add") || !files.getRefused().isEmpty() ? stage : stage.next();
    }

    /** A first page whose code is too old, or whose letter was forgotten, gets another code. */
    private Turn refused(String problem) {
        var sheet = kept();
        if (sheet != null && sheet.state() != SubmissionState.UNFINISHED) {
            return new Turn(code, null, null, null, sheet, problem, Done.NOTHING);
        }
        var typed = sentStage().map(stage -> LetterForm.read(stage, request));
        if (sheet == null && typed.filter(form -> form.stage() == Stage.LETTER).isPresent()) {
            draw();
            return Turn.again(code, proof, typed.get(), null, problem);
        }
        return sheet == null || typed.isEmpty()
                ? Turn.start(code, problem)
                : Turn.again(code, proof, typed.get(), sheet, problem);
    }
}
