package org.nameh.letter.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.format.DateTimeParseException;
import org.nameh.letter.LetterDate;
import org.nameh.letter.LetterDateReader;
import org.nameh.platform.web.Messages;

/** Reads the date of a letter as people write it, in any of the three calendars; uncertain dates are spans. */
@Dependent
@FacesConverter(value = "letterDate", managed = true)
public class LetterDateConverter implements Converter<LetterDate> {

    @Inject
    Messages messages;

    @Override
    public LetterDate getAsObject(FacesContext context, UIComponent field, String typed) {
        return read(typed, messages);
    }

    /** The date that was typed; null where nothing was. @throws ConverterException if it is not understood */
    static LetterDate read(String typed, Messages messages) {
        try {
            return typed == null ? null : LetterDateReader.read(typed).orElse(null);
        } catch (DateTimeParseException notUnderstood) {
            throw new ConverterException(refusal(messages), notUnderstood);
        }
    }

    private static FacesMessage refusal(Messages messages) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.text("letter.writtenOn.notUnderstood"), null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, LetterDate date) {
        return date == null ? "" : date.asWritten();
    }
}
