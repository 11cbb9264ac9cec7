package org.nameh.translation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Language;
import org.nameh.platform.Role;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.translation.TaskDesk;
import org.nameh.translation.TaskRow;

/** Backs the tasks of translators on desk/letters/letter.xhtml. */
@Named
@RequestScoped
public class AssignTranslator {

    @Inject
    TaskDesk desk;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private List<TaskRow> tasks;
    private List<String> translators = List.of();
    private String translator;
    private String language = Language.EN.code();
    private LocalDate due;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        tasks = desk.of(number);
        if (isAssigning()) {
            translators = desk.translators();
        }
    }

    /** Gives the letter to the translator that was chosen. */
    public void assign() {
        if (translator == null) {
            messages.beside("translator", "task.translator.missing");
        } else {
            desk.assign(number, Language.of(language), translator, due);
            again("task.assigned");
        }
    }

    /** Ends a task. */
    public void end(long task) {
        desk.end(task);
        again("task.ended");
    }

    private void again(String done) {
        messages.afterRedirect(done);
        Redirect.to("/desk/letters/" + number.inAddress() + "#tasks");
    }

    /** Whether whoever is signed in gives letters to translators. */
    public boolean isAssigning() {
        return request.isUserInRole(Role.REGISTRAR) || request.isUserInRole(Role.EDITOR);
    }

    public List<TaskRow> getTasks() {
        return tasks;
    }

    public List<String> getTranslators() {
        return translators;
    }

    public String getTranslator() {
        return translator;
    }

    public void setTranslator(String translator) {
        this.translator = translator;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
