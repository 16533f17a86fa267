package org.tasket.web.page;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.primefaces.csp.CspException;
import org.tasket.platform.Ids;
import org.tasket.platform.NotFound;
import org.tasket.platform.TasketException;
import org.tasket.rest.Problem;

/**
 * The one place where pages tell what went wrong. Where somebody pressed a button, it is told on
 * the same page and what was typed stays; where a page could not be shown at all, by an error page
 * with the status that the API would give. What nobody foresaw is logged under a number that the
 * page shows.
 */
public class Refusals extends ExceptionHandlerWrapper {

  static final String NUMBER = Refusals.class.getName();
  private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

  Refusals(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEventContext queued = events.next().getContext();
      events.remove();
      tell(queued.getContext(), queued.getException(), queued.getPhaseId());
    }
    getWrapped().handle();
  }

  private static void tell(FacesContext context, Throwable thrown, PhaseId phase) {
    if (thrown instanceof ViewExpiredException || thrown instanceof CspException) {
      startAgain(context);
      return;
    }
    Optional<TasketException> refusal =
        causes(thrown)
            .filter(TasketException.class::isInstance)
            .map(TasketException.class::cast)
            .findFirst();
    if (refusal.isEmpty()) {
      answer(context, 500, log(thrown));
    } else if (pressed(context, phase) && !(refusal.get() instanceof NotFound)) {
      Notices.refused(context, refusal.get());
    } else {
      answer(context, Problem.statusOf(refusal.get()), Optional.empty());
    }
  }

  private static boolean pressed(FacesContext context, PhaseId phase) {
    return context.isPostback() && phase != PhaseId.RENDER_RESPONSE;
  }

  private static void startAgain(FacesContext context) {
    Notices.warnNext("page.expired");
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    Faces.redirect(AddressFilter.seen(request).orElse(request.getContextPath() + "/"));
  }

  private static Optional<UUID> log(Throwable thrown) {
    UUID number = Ids.next();
    LOG.log(Level.SEVERE, thrown, () -> "A page failed, number " + number);
    return Optional.of(number);
  }

  private static void answer(FacesContext context, int status, Optional<UUID> number) {
    ExternalContext external = context.getExternalContext();
    number.ifPresent(id -> external.getRequestMap().put(NUMBER, id));
    try {
      if (!external.isResponseCommitted()) {
        external.responseReset();
        external.responseSendError(status, null);
      }
      context.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
  }
}
