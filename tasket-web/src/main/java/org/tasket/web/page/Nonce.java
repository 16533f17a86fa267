package org.tasket.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of a page's scripts. PrimeFaces wants to see it again with each form and adds it by
 * script; our forms carry it from the start, so that they can be sent before, or without, scripts.
 */
@Named
@RequestScoped
public class Nonce {

  public String getValue() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }
}
