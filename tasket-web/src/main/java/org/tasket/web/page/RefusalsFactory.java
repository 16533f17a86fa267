package org.tasket.web.page;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Refusals} in front of what Faces does with errors. */
public class RefusalsFactory extends ExceptionHandlerFactory {

  public RefusalsFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Refusals(getWrapped().getExceptionHandler());
  }
}
