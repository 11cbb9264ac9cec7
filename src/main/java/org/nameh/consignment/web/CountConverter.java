package org.nameh.consignment.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.nameh.platform.Folding;
import org.nameh.platform.web.Messages;

/** Reads how many letters were announced, from 1 to 9999, in any digits. */
@Dependent
@FacesConverter(value = "count", managed = true)
public class CountConverter implements Converter<Integer> {

    private static final Pattern COUNT = Pattern.compile("0*[1-9]\\d{0,3}");

    @Inject
    Messages messages;

    @Override
    public Integer getAsObject(FacesContext context, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var digits = Folding.fold(typed.strip());
        if (!COUNT.matcher(digits).matches()) {
            var said = messages.text("consignment.announced.notUnderstood");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null));
        }
        return Integer.valueOf(digits);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, Integer count) {
        return count == null ? "" : count.toString();
    }
}
