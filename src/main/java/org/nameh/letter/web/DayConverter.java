package org.nameh.letter.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.nameh.letter.LetterDateReader;
import org.nameh.platform.DateSpan;
import org.nameh.platform.web.Messages;

/** Reads one day, in any digits and any of the three calendars. */
@Dependent
@FacesConverter(value = "day", managed = true)
public class DayConverter implements Converter<LocalDate> {

    @Inject
    Messages messages;

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return read(typed).orElseThrow(() -> new ConverterException(refusal()));
    }

    private static Optional<LocalDate> read(String typed) {
        try {
            return LetterDateReader.read(typed)
                    .flatMap(date -> date.span())
                    .filter(span -> span.notBefore().equals(span.notAfter()))
                    .map(DateSpan::notBefore);
        } catch (DateTimeParseException notUnderstood) {
            return Optional.empty();
        }
    }

    private FacesMessage refusal() {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.text("field.day.notUnderstood"), null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
