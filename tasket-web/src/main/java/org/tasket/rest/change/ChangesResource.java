package org.tasket.rest.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.Boards;
import org.tasket.platform.Checks;
import org.tasket.rest.Query;
import org.tasket.web.signin.SignedIn;

/**
 * What changes on a board, over REST, as server-sent events. JAX-RS suspends the call and finds the
 * refusals; the answer is then written by {@link Listener}, since the events of JAX-RS itself are
 * written by a thread that waits for a slow reader.
 */
@RequestScoped
@Path("boards/{slug}/changes")
public class ChangesResource {

  @PathParam("slug")
  String slug;

  @Inject Listeners listeners;
  @Inject Boards boards;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void listen(
      @Context UriInfo address,
      @HeaderParam("Last-Event-ID") String last,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response,
      @Suspended AsyncResponse suspended) {
    Query query = Query.of(address);
    Optional<Instant> since = heard(last).or(() -> query.instant("since"));
    query.checked();
    UUID board = boards.get(signedIn.actor(), slug).id();
    response.setContentType(MediaType.SERVER_SENT_EVENTS + ";charset=utf-8");
    response.setHeader("Cache-Control", "private, no-store, no-transform");
    response.setHeader("X-Accel-Buffering", "no");
    AsyncContext answer = request.getAsyncContext();
    answer.setTimeout(signedIn.trusted().toMillis());
    listeners.join(
        new Listener(
            signedIn.actor(), board, slug, Optional.ofNullable(request.getSession(false)), answer),
        since.orElseGet(clock::instant));
  }

  /** What a browser says that it heard last, when it comes again. */
  private static Optional<Instant> heard(String last) {
    try {
      return Optional.ofNullable(last).map(Instant::parse).filter(Checks::isStorable);
    } catch (DateTimeException notOurs) {
      return Optional.empty();
    }
  }
}
