package org.nameh.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.nameh.account.AccountDesk;
import org.nameh.account.AccountLine;
import org.nameh.account.NewAccount;
import org.nameh.platform.Role;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs desk/accounts/list.xhtml. */
@Named
@ViewScoped
public class ManageAccounts implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/desk/accounts";

    @Inject
    AccountDesk desk;

    @Inject
    Messages messages;

    private List<AccountLine> lines;
    private String name;
    private String displayName;
    private List<String> chosenRoles;
    private String password;

    @PostConstruct
    void load() {
        lines = desk.list();
    }

    /** Opens the account that was described. */
    public void open() {
        desk.open(new NewAccount(name, displayName, Set.copyOf(chosenRoles), password));
        messages.afterRedirect("account.open.done", name);
        Redirect.to(HERE);
    }

    /** Disables the account of a line. */
    public void disable(String account) {
        desk.disable(account);
        messages.afterRedirect("account.disable.done", account);
        Redirect.to(HERE);
    }

    public List<String> getAllRoles() {
        return List.of(Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR, Role.ADMIN, Role.AUDITOR);
    }

    public List<AccountLine> getLines() {
        return lines;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public List<String> getChosenRoles() {
        return chosenRoles;
    }

    public void setChosenRoles(List<String> chosenRoles) {
        this.chosenRoles = chosenRoles;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
