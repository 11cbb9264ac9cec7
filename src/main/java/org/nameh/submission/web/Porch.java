package org.nameh.submission.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.nameh.platform.web.Turnstile;

/**
 * What stands before the form that anybody may send: a network has sixty goes at once and one more every ten seconds; a browser whose
 * script has done some work has another six hundred, and one more each second. Nobody is kept out for want of a script.
 */
@ApplicationScoped
public class Porch {

    private static final int GOES = 60;
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int GOES_FOR_WORK = 600;
    private static final Duration PAUSE_FOR_WORK = Duration.ofSeconds(1);

    @Inject
    Challenges challenges;

    @Inject
    Clock clock;

    private Turnstile open;
    private Turnstile forWork;

    @PostConstruct
    void build() {
        open = new Turnstile(GOES, PAUSE, clock);
        forWork = new Turnstile(GOES_FOR_WORK, PAUSE_FOR_WORK, clock);
    }

    /** Lets a request in; gives how long to wait before the next one instead if it came too early, else zero. */
    public Duration pass(HttpServletRequest request) {
        var wait = open.pass(request.getRemoteAddr());
        return wait.isZero() || !hasWorked(request) ? wait : forWork.pass(request.getRemoteAddr());
    }

    private boolean hasWorked(HttpServletRequest request) {
        var challenge = request.getParameter("challenge");
        var number = request.getParameter("work");
        return challenge != null && number != null && challenges.redeem(new Work(challenge, number));
    }
}
