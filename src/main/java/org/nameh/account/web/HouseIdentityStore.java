package org.nameh.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.account.Gate;

/** Asks the gate in the name of the container. */
@ApplicationScoped
public class HouseIdentityStore implements IdentityStore {

    @Inject
    Gate gate;

    @Inject
    HttpServletRequest request;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof UsernamePasswordCredential typed
                ? check(typed)
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult check(UsernamePasswordCredential typed) {
        return gate.admit(typed.getCaller(), typed.getPasswordAsString(), request.getRemoteAddr())
                .map(known -> new CredentialValidationResult(known.name(), known.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
