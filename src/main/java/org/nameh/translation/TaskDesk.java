package org.nameh.translation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nameh.letter.AssignedOnly;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Language;
import org.nameh.platform.Role;

/** Where letters are given to translators, who read no others, and closed to them again. */
@Stateless
@AssignedOnly
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class TaskDesk {

    @Inject
    TranslationTasks tasks;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Gives a letter to a translator; the same once more, as a form sent twice says it, changes nothing. @throws TaskRefused for anybody else */
    public void assign(
            @NotNull RegistrationNumber number, @NotNull Language into, @NotNull String translator, LocalDate due) {
        if (!tasks.translators().contains(translator)) {
            throw new TaskRefused("task.refused.noTranslator", translator);
        }
        var language = into.code();
        if (tasks.open(number).stream()
                .noneMatch(task -> task.getTranslator().equals(translator)
                        && task.getLanguage().equals(language))) {
            tasks.add(new TranslationTask(
                    letters.get(number), language, translator, due, caller.name(), clock.instant()));
            facts.fire(new TranslatorAssigned(number, language, translator));
        }
    }

    /** Ends a task: the letter is closed to the translator. @throws TaskRefused if there is none, or it has ended */
    public void end(long id) {
        var task = tasks.find(id).orElseThrow(() -> new TaskRefused("task.refused.ended"));
        task.end(caller.name(), clock.instant());
        facts.fire(new TaskEnded(task.getLetter().getNumber(), task.getLanguage(), task.getTranslator()));
    }

    /** The open tasks of a letter. */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public List<TaskRow> of(@NotNull RegistrationNumber number) {
        return tasks.open(number).stream().map(TranslationTask::row).toList();
    }

    /** The accounts that can be given a task. */
    public List<String> translators() {
        return tasks.translators();
    }
}
