package org.tasket.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A date as browsers send it from a date field: ISO 8601, in whatever form they show it. A field
 * left empty stays so.
 */
@FacesConverter("tasket.LocalDate")
public class DateConverter implements Converter<LocalDate> {

  @Override
  public LocalDate getAsObject(FacesContext context, UIComponent field, String typed) {
    try {
      return typed == null || typed.isBlank() ? nothing() : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException notADate) {
      String sentence = Texts.in(context.getViewRoot().getLocale()).text("field.date");
      throw new ConverterException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), notADate);
    }
  }

  /** What Faces wants of a converter for a field left empty. */
  private static LocalDate nothing() {
    return null;
  }

  @Override
  public String getAsString(FacesContext context, UIComponent field, LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
