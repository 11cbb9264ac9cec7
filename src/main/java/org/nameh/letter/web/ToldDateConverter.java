package org.nameh.letter.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.Optional;
import org.nameh.letter.LetterDate;
import org.nameh.platform.ToldDate;
import org.nameh.platform.web.Messages;

/** Reads the date of whatever somebody told as the date of a letter is read: as vague as it is, in any of the three calendars. */
@Dependent
@FacesConverter(value = "toldDate", managed = true)
public class ToldDateConverter implements Converter<ToldDate> {

    @Inject
    Messages messages;

    @Override
    public ToldDate getAsObject(FacesContext context, UIComponent field, String typed) {
        return Optional.ofNullable(LetterDateConverter.read(typed, messages))
                .map(ToldDateConverter::told)
                .orElse(null);
    }

    private static ToldDate told(LetterDate read) {
        return new ToldDate(read.asWritten(), read.calendar(), read.notBefore(), read.notAfter());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, ToldDate date) {
        return date == null ? "" : date.asTold();
    }
}
