package org.nameh.letter;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Stops every call of a boundary that names a letter which is not for the caller. */
@AssignedOnly
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class TaskCheck implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TaskGate gate;

    @AroundInvoke
    Object letIn(InvocationContext call) throws Exception {
        for (var given : call.getParameters()) {
            if (given instanceof RegistrationNumber number) {
                gate.require(number);
            }
        }
        return call.proceed();
    }
}
