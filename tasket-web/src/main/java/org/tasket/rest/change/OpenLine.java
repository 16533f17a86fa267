package org.tasket.rest.change;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tasket.platform.Checks;

/** What answers that stay open have in common. */
final class OpenLine {

  private OpenLine() {}

  /**
   * Begins one, which no proxy keeps, changes or holds back.
   *
   * @param trusted how long it is believed who listens
   */
  static AsyncContext begun(
      HttpServletRequest request, HttpServletResponse response, Duration trusted) {
    response.setContentType(MediaType.SERVER_SENT_EVENTS + ";charset=utf-8");
    response.setHeader("Cache-Control", "private, no-store, no-transform");
    response.setHeader("X-Accel-Buffering", "no");
    AsyncContext answer = request.getAsyncContext();
    answer.setTimeout(trusted.toMillis());
    return answer;
  }

  /** What a browser says that it heard last, when it comes again. */
  static Optional<Instant> heard(String last) {
    try {
      return Optional.ofNullable(last).map(Instant::parse).filter(Checks::isStorable);
    } catch (DateTimeException notOurs) {
      return Optional.empty();
    }
  }
}
