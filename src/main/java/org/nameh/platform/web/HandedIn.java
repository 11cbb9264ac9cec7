package org.nameh.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nameh.platform.Text;

/**
 * What somebody handed in at a {@link Counter}: the fields of the form as they were typed, what is wrong with them, and how long to wait
 * before it can be taken. The page of the form shows it again, so that nothing that was typed is lost.
 */
@Named
@RequestScoped
public class HandedIn {

    private final Map<String, List<String>> fields = new HashMap<>();
    private final Map<String, String> flaws = new HashMap<>();
    private Duration wait = Duration.ZERO;
    private final String fresh = UUID.randomUUID().toString();

    void take(HttpServletRequest request) {
        request.getParameterMap().keySet().forEach(name -> take(request, name));
    }

    /** Takes one field alone. */
    void take(HttpServletRequest request, String name) {
        Optional.ofNullable(request.getParameterValues(name)).ifPresent(values -> fields.put(name, List.of(values)));
    }

    void makeWait(Duration time) {
        wait = time;
    }

    /** What was typed into a field, made fit to be kept; null where nothing was. */
    public String text(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .findFirst()
                .map(Text::clean)
                .orElse(null);
    }

    /** Whether a value of a field was chosen. */
    public boolean chose(String field, String value) {
        return fields.getOrDefault(field, List.of()).contains(value);
    }

    /** All values of a field that were chosen. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The token of the form, or, where it bears none that can be one, a fresh one: with it a form sent twice is known again. */
    public String getToken() {
        var sent = Text.orEmpty(text("token"));
        return sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? sent : fresh;
    }

    /** A token that no form bears yet. */
    public String getFresh() {
        return fresh;
    }

    /** Notes what is wrong with a field, by a key of the bundle. */
    public void refuse(String field, String key) {
        flaws.put(field, key);
    }

    /** What is wrong with a field, as a key of the bundle; null where nothing is. */
    public String flaw(String field) {
        return flaws.get(field);
    }

    /** Whether anything is wrong. */
    public boolean isRefused() {
        return !flaws.isEmpty();
    }

    /** Whether it came too soon after others from the same network. */
    public boolean isTooSoon() {
        return wait.compareTo(Duration.ZERO) > 0;
    }

    /** How many seconds it takes until it can be taken. */
    public long getWait() {
        return wait.plusMillis(999).toSeconds();
    }
}
