package org.tasket.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What an error page says, by the status that is answered. */
@Named
@RequestScoped
public class ErrorBean {

  private static final Set<Integer> SAID = Set.of(400, 403, 404, 409, 429, 500, 503);

  private static final int GONE = 410;

  /** What is said of every other request that cannot be answered as it was sent. */
  private static final int GENERAL = 400;

  private final HttpServletRequest request;

  @Inject
  ErrorBean(HttpServletRequest request) {
    this.request = request;
  }

  /** For the container's proxy only. */
  ErrorBean() {
    this(null);
  }

  public String getTitle() {
    return "error." + kind() + ".title";
  }

  public String getBody() {
    return "error." + kind() + ".body";
  }

  /** The number under which the log has it; empty where nothing is logged. */
  public String getNumber() {
    return Objects.toString(request.getAttribute(Refusals.NUMBER), "");
  }

  private int kind() {
    int status =
        Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
            .orElse(404);
    if (SAID.contains(status)) {
      return status;
    }
    if (status == GONE) {
      return 404;
    }
    return status < 500 ? GENERAL : 500;
  }
}
