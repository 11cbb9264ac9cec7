package org.nameh.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jboss.ejb3.annotation.RunAsPrincipal;
import org.nameh.platform.Role;

/** Does things in the name of the account {@code editor2}. */
@Stateless
@PermitAll
@RunAs(Role.EDITOR)
@RunAsPrincipal("editor2")
public class AsSecondEditor extends Actor {}
