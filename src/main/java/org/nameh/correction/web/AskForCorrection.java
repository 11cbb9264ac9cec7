package org.nameh.correction.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.nameh.correction.Asker;
import org.nameh.correction.CorrectionBox;
import org.nameh.correction.NewCorrection;
import org.nameh.platform.Language;
import org.nameh.platform.web.HandedIn;

/** Backs correction/correction.xhtml: says beside its field what is missing, and hands in what is whole. */
@Named
@RequestScoped
public class AskForCorrection {

    @Inject
    CorrectionBox box;

    private boolean done;

    void take(HandedIn form) {
        var relation = Arrays.stream(Asker.values())
                .filter(one -> form.chose("relation", one.name()))
                .findFirst();
        require(form, "message", NewCorrection.LONGEST_MESSAGE, "correction.message.missing");
        limit(form, "letter", NewCorrection.LONGEST_LETTER);
        limit(form, "reach", NewCorrection.LONGEST_REACH);
        if (relation.isEmpty()) {
            form.refuse("relation", "correction.relation.missing");
        }
        if (!form.isRefused()) {
            box.put(new NewCorrection(
                    UUID.fromString(form.getToken()),
                    form.text("letter"),
                    form.text("message"),
                    relation.get(),
                    form.text("reach"),
                    language(form)));
            done = true;
        }
    }

    private static void require(HandedIn form, String field, int longest, String missing) {
        if (form.text(field) == null) {
            form.refuse(field, missing);
        }
        limit(form, field, longest);
    }

    private static void limit(HandedIn form, String field, int longest) {
        if (Optional.ofNullable(form.text(field))
                .filter(typed -> typed.length() > longest)
                .isPresent()) {
            form.refuse(field, "counter.tooLong");
        }
    }

    private static Language language(HandedIn form) {
        return Optional.ofNullable(form.text("answerIn"))
                .flatMap(Language::ofThePages)
                .orElse(Language.EN);
    }

    /** Whether what was handed in is in the box. */
    public boolean isDone() {
        return done;
    }

    public Asker[] getRelations() {
        return Asker.values();
    }

    public int getDays() {
        return CorrectionBox.DAYS;
    }

    public int getLongestMessage() {
        return NewCorrection.LONGEST_MESSAGE;
    }

    public int getLongestLetter() {
        return NewCorrection.LONGEST_LETTER;
    }

    public int getLongestReach() {
        return NewCorrection.LONGEST_REACH;
    }
}
