package org.nameh.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.Seal;
import org.nameh.platform.Slice;

/** The book of what writers did by receipt. How they are called back is sealed in it; whoever opens it leaves a trace. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class CallBackBook {

    @Inject
    CallBacks callBacks;

    @Inject
    Seal seal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** What the writer of a letter did by receipt. */
    public WriterSheet of(@NotNull RegistrationNumber number) {
        return new WriterSheet(callBacks.decidedAt(number), callBacks.of(number));
    }

    /** Fifty call backs that nobody has done, the oldest first, after one (0: from the first on). */
    public Slice<WaitingCall> waiting(long after) {
        return callBacks.waiting(after);
    }

    /** How a writer is called back safely; each view is audited. @throws UnknownCallBack if the letter has none such */
    public String open(@NotNull RegistrationNumber number, long id) {
        var way = get(number, id).open(seal);
        facts.fire(new CallBackViewed(number, id));
        return way;
    }

    /** Says that a writer was called back; once more changes nothing. @throws UnknownCallBack if the letter has none such */
    public void complete(@NotNull RegistrationNumber number, long id) {
        callBacks.hold(id);
        if (get(number, id).complete(caller.name(), clock.instant())) {
            facts.fire(new CallBackDone(number, id));
        }
    }

    private CallBack get(RegistrationNumber number, long id) {
        return callBacks.find(number, id).orElseThrow(UnknownCallBack::new);
    }
}
