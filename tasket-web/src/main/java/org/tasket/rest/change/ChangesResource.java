package org.tasket.rest.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.Boards;
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
    Optional<Instant> since = OpenLine.heard(last).or(() -> query.instant("since"));
    query.checked();
    UUID board = boards.get(signedIn.actor(), slug).id();
    listeners.join(
        new Listener(
            signedIn.actor(),
            Optional.of(board),
            slug,
            Optional.ofNullable(request.getSession(false)),
            OpenLine.begun(request, response, signedIn.trusted())),
        since.orElseGet(clock::instant));
  }
}
