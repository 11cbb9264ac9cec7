package org.nameh.unsent.web;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nameh.unsent.TypedForm;

/** A request for a page as if its form had been posted with what was typed, out of a session that has ended. */
final class PutBackRequest extends HttpServletRequestWrapper {

    /** The mark of a view that no session holds. */
    private static final String NO_VIEW = "0:0";

    private final Map<String, String[]> typed = new LinkedHashMap<>();

    PutBackRequest(HttpServletRequest request, TypedForm form) {
        super(request);
        typed.put(ResponseStateManager.VIEW_STATE_PARAM, new String[] {NO_VIEW});
        form.fields().forEach(field -> typed.merge(field.name(), new String[] {field.value()}, PutBackRequest::joined));
    }

    private static String[] joined(String[] some, String[] more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** What the address says, such as the number of a letter, goes before what was typed. */
    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new LinkedHashMap<>(typed);
        all.putAll(super.getParameterMap());
        return Collections.unmodifiableMap(all);
    }

    @Override
    public String[] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public String getParameter(String name) {
        var values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    /** Files are not kept: a form that takes some is put back without them. */
    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public Part getPart(String name) {
        return null;
    }
}
