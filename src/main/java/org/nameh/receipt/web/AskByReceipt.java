package org.nameh.receipt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nameh.consent.NameDisclosure;
import org.nameh.platform.Language;
import org.nameh.platform.Text;
import org.nameh.platform.web.HandedIn;
import org.nameh.receipt.NewCallBack;
import org.nameh.receipt.Progress;
import org.nameh.receipt.ReceiptWindow;
import org.nameh.receipt.Wish;

/** Backs receipt/receipt.xhtml: what somebody asks for with the code on a receipt, and how the letter stands then. */
@Named
@RequestScoped
public class AskByReceipt {

    @Inject
    ReceiptWindow window;

    private Progress progress;
    private Step step = Step.LOOK;
    private boolean done;

    /** Does what a form asks for; gives the language of the receipt. */
    Optional<Language> take(HandedIn form) {
        var code = Text.orEmpty(form.text("code"));
        step = Step.named(form.text("step"));
        var found = answer(form, code);
        if (found.isEmpty()) {
            form.refuse("code", "receipt.unknown");
        }
        progress = found.orElse(null);
        return found.map(Progress::language);
    }

    private Optional<Progress> answer(HandedIn form, String code) {
        return switch (step) {
            case LOOK, STOP -> window.look(code);
            case STOP_NOW -> done(window.stop(code));
            case NARROW -> narrow(form, code);
            case CALL_BACK -> callBack(form, code);
        };
    }

    private Optional<Progress> done(Optional<Progress> now) {
        done = now.isPresent();
        return now;
    }

    private Optional<Progress> narrow(HandedIn form, String code) {
        var nameForm = Arrays.stream(NameDisclosure.values())
                .filter(one -> form.chose("name", one.name()))
                .findFirst()
                .orElse(null);
        var pseudonym = nameForm == NameDisclosure.PSEUDONYM ? form.text("pseudonym") : null;
        if (nameForm == NameDisclosure.PSEUDONYM
                && (pseudonym == null || pseudonym.length() > Wish.LONGEST_PSEUDONYM)) {
            form.refuse("pseudonym", "receipt.narrow.pseudonym.missing");
            return window.look(code);
        }
        var wish = new Wish(nameForm, pseudonym, Set.copyOf(form.all("translation")), form.chose("scans", "without"));
        return done(window.narrow(code, wish));
    }

    private Optional<Progress> callBack(HandedIn form, String code) {
        var way = form.text("way");
        if (way == null || way.length() > NewCallBack.LONGEST) {
            form.refuse("way", "receipt.callBack.way.missing");
            return window.look(code);
        }
        var found = window.look(code);
        var language = Optional.ofNullable(form.text("language"))
                .flatMap(Language::ofThePages)
                .or(() -> found.map(Progress::language))
                .orElse(Language.EN);
        return done(window.askCallBack(code, new NewCallBack(UUID.fromString(form.getToken()), way, language)));
    }

    /** How the letter stands; null where no code was given, or one that leads to none. */
    public Progress getProgress() {
        return progress;
    }

    /** What was asked for. */
    public Step getStep() {
        return step;
    }

    /** Whether what was asked for is done. */
    public boolean isDone() {
        return done;
    }

    /** The forms of the name that tell less than the one that is allowed. */
    public List<NameDisclosure> getNameForms() {
        return Arrays.stream(NameDisclosure.values())
                .filter(one -> one.tellsLessThan(progress.allowed().nameForm()))
                .toList();
    }

    /** Whether the translation into a language is to stay: as it was chosen, or, before anybody chose, as it is. */
    public boolean isKept(HandedIn form, String language) {
        return step != Step.NARROW || done || form.chose("translation", language);
    }

    public int getLongestWay() {
        return NewCallBack.LONGEST;
    }

    public int getLongestPseudonym() {
        return Wish.LONGEST_PSEUDONYM;
    }

    /** What a form of the page asks for. */
    public enum Step {
        LOOK,
        STOP,
        STOP_NOW,
        NARROW,
        CALL_BACK;

        static Step named(String typed) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(typed))
                    .findFirst()
                    .orElse(LOOK);
        }
    }
}
