package org.tasket.rest.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimSeat;
import org.tasket.claim.Claims;
import org.tasket.platform.Fields;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Query;
import org.tasket.web.signin.SignedIn;

/** The claims of one tasket over REST: taking a seat, and seeing who holds one. */
@RequestScoped
@Path("taskets/{id}/claims")
@Produces(MediaType.APPLICATION_JSON)
public class TasketClaimsResource {

  @PathParam("id")
  UUID tasket;

  @Inject Claims claims;
  @Inject ClaimList list;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @POST
  public Response claim(String text) {
    Fields body = Body.of(text).taking(Set.of("session", "wait", "affirmed"));
    Optional<UUID> session = body.id("session");
    boolean wait = body.flag("wait").orElse(false);
    boolean affirmed = body.flag("affirmed").orElse(false);
    body.checked();
    ClaimSeat wish = new ClaimSeat(session, wait, affirmed);
    return answers.created(
        text, () -> ClaimJson.made(claims.claim(signedIn.actor(), tasket, wish)));
  }

  @GET
  public Response list(@Context UriInfo address) {
    Query query = Query.of(address);
    int limit = query.limit();
    query.checked();
    return answers.page(
        list.ofTasket(signedIn.actor(), tasket, limit, query.cursor()), ClaimJson::of);
  }
}
