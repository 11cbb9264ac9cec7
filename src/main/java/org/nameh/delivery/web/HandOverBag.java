package org.nameh.delivery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.delivery.BagBook;
import org.nameh.delivery.NewBag;
import org.nameh.letter.LetterDate;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs parts/delivery-bag.xhtml: the ticked letters of the list at hand are handed over together. */
@Named
@RequestScoped
public class HandOverBag {

    @Inject
    BagBook book;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private Set<String> ticked;
    private String token = UUID.randomUUID().toString();
    private LetterDate happened;
    private String body;
    private String delegate;
    private String slip;

    @PostConstruct
    void open() {
        happened = EventForm.day(LocalDate.now(clock));
        ticked = Optional.ofNullable(request.getParameterValues("letter")).stream()
                .flatMap(Stream::of)
                .collect(Collectors.toSet());
    }

    /** Hands them over and shows the list to be signed; says beside its field what is missing. */
    public void handOver() {
        var bag = bag();
        var flaw = bag.event().flaw(LocalDate.now(clock));
        if (bag.numbers().isEmpty() || bag.numbers().size() > NewBag.MOST) {
            messages.beside("bagBody", "delivery.refused.none");
        } else if (flaw.isPresent()) {
            messages.beside(
                    flaw.get().field().equals("body") ? "bagBody" : "bagDay",
                    flaw.get().key());
        } else {
            var id = book.handOver(bag);
            Redirect.to("/desk/deliveries/bags/" + id);
        }
    }

    private NewBag bag() {
        var numbers = ticked.stream()
                .map(RegistrationNumber::find)
                .flatMap(Optional::stream)
                .toList();
        return new NewBag(
                UUID.fromString(token), numbers, happened, Text.clean(body), Text.clean(delegate), Text.clean(slip));
    }

    /** Whether a letter was ticked in a form that was refused. */
    public boolean isTicked(RegistrationNumber number) {
        return ticked.contains(number.inAddress());
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public LetterDate getHappened() {
        return happened;
    }

    public void setHappened(LetterDate happened) {
        this.happened = happened;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getDelegate() {
        return delegate;
    }

    public void setDelegate(String delegate) {
        this.delegate = delegate;
    }

    public String getSlip() {
        return slip;
    }

    public void setSlip(String slip) {
        this.slip = slip;
    }
}
