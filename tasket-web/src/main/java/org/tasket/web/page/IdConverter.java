package org.tasket.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** An id in an address, if there is one. {@link Addresses} has made sure that it is an id. */
@FacesConverter("tasket.Id")
public class IdConverter implements Converter<UUID> {

  @Override
  public UUID getAsObject(FacesContext context, UIComponent parameter, String text) {
    return text == null ? null : UUID.fromString(text);
  }

  @Override
  public String getAsString(FacesContext context, UIComponent parameter, UUID id) {
    return id == null ? "" : id.toString();
  }
}
