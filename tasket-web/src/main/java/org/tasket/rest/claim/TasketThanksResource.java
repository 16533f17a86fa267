package org.tasket.rest.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.tasket.claim.Thanks;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.web.signin.SignedIn;

/** What helpers on a tasket were thanked with, where they let others read it. */
@RequestScoped
@Path("taskets/{id}/thanks")
@Produces(MediaType.APPLICATION_JSON)
public class TasketThanksResource {

  @PathParam("id")
  UUID tasket;

  @Inject Thanks thanks;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response list(@Context UriInfo address) {
    Query query = Query.of(address);
    int limit = query.limit();
    query.checked();
    return answers.page(
        thanks.ofTasket(signedIn.actor(), tasket, limit, query.cursor()), ClaimJson::of);
  }
}
