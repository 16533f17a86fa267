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

  private static final Set<Integer> SAID = Set.of(403, 404, 409, 429, 500, 503);

  @Inject HttpServletRequest request;

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
    return status < 500 ? 404 : 500;
  }
}
