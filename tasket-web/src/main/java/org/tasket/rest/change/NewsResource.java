package org.tasket.rest.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tasket.rest.Query;
import org.tasket.web.signin.SignedIn;

/** The caller's bell, over REST, as server-sent events: on pages that listen to no board. */
@RequestScoped
@Path("me/changes")
public class NewsResource {

  @Inject Listeners listeners;
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
    listeners.join(
        new Listener(
            signedIn.actor(),
            Optional.empty(),
            "",
            Optional.ofNullable(request.getSession(false)),
            OpenLine.begun(request, response, signedIn.trusted())),
        since.orElseGet(clock::instant));
  }
}
