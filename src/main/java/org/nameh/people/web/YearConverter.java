package org.nameh.people.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import org.nameh.platform.Folding;
import org.nameh.platform.web.Messages;

/** Reads a year in any digits, of the Gregorian calendar or the Solar Hijri; the latter begins in spring and is kept as the year it begins in. */
@Dependent
@FacesConverter(value = "year", managed = true)
public class YearConverter implements Converter<Integer> {

    private static final int SOLAR_HIJRI_BEHIND = 621;
    private static final int FIRST_SOLAR_HIJRI = 1200;
    private static final int FIRST_GREGORIAN = 1800;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Override
    public Integer getAsObject(FacesContext context, UIComponent field, String typed) {
        var written = typed == null ? "" : Folding.fold(typed).strip();
        if (written.isEmpty()) {
            return null;
        }
        var year = written.matches("\\d{4}") ? gregorian(Integer.parseInt(written)) : 0;
        if (year < FIRST_GREGORIAN || year > Year.now(clock).getValue()) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.text("people.year.notUnderstood"), null));
        }
        return year;
    }

    private static int gregorian(int year) {
        return year >= FIRST_SOLAR_HIJRI && year < FIRST_GREGORIAN ? year + SOLAR_HIJRI_BEHIND : year;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, Integer year) {
        return year == null ? "" : year.toString();
    }
}
