package org.tasket.rest.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.tasket.demand.Demand;
import org.tasket.rest.Answers;
import org.tasket.web.signin.SignedIn;

/** How often people looked in vain on one board. */
@RequestScoped
@Path("boards/{slug}/demand")
@Produces(MediaType.APPLICATION_JSON)
public class BoardDemandResource {

  @PathParam("slug")
  String slug;

  @Inject Demand demand;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    return answers.plain(DemandJson.of(demand.ofBoard(signedIn.actor(), slug)));
  }
}
