package org.nameh.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Tells the container that staff sign in on a page of ours. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/desk/login", useForwardToLogin = false, errorPage = ""))
@ApplicationScoped
public class SecuritySetup {}
