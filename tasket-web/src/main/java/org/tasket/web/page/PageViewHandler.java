package org.tasket.web.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Sends a page's forms to the address that the reader sees, and gives the page its language. */
public class PageViewHandler extends ViewHandlerWrapper {

  public PageViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    return AddressFilter.seen(request).orElseGet(() -> super.getActionURL(context, viewId));
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    return CDI.current().select(Language.class).get().locale();
  }
}
