package org.nameh.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jboss.ejb3.annotation.RunAsPrincipal;
import org.nameh.platform.Role;

/** Does things in the name of the account {@code translator}. */
@Stateless
@PermitAll
@RunAs(Role.TRANSLATOR)
@RunAsPrincipal("translator")
public class AsTranslator extends Actor {}
