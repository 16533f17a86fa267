package org.tasket.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** A time of the day as browsers send it from a time field. A field left empty stays so. */
@FacesConverter("tasket.LocalTime")
public class TimeConverter implements Converter<LocalTime> {

  @Override
  public LocalTime getAsObject(FacesContext context, UIComponent field, String typed) {
    try {
      return typed == null || typed.isBlank()
          ? nothing()
          : LocalTime.parse(typed.strip().replace('.', ':'));
    } catch (DateTimeParseException noTime) {
      String sentence = Texts.in(context.getViewRoot().getLocale()).text("field.clock");
      throw new ConverterException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), noTime);
    }
  }

  /** What Faces wants of a converter for a field left empty. */
  private static LocalTime nothing() {
    return null;
  }

  @Override
  public String getAsString(FacesContext context, UIComponent field, LocalTime time) {
    return time == null ? "" : time.truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
