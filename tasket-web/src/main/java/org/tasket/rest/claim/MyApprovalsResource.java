package org.tasket.rest.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.tasket.claim.ClaimList;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.web.signin.SignedIn;

/** What waits for my word as a supervisor or as a manager of a board. */
@RequestScoped
@Path("me/approvals")
@Produces(MediaType.APPLICATION_JSON)
public class MyApprovalsResource {

  @Inject ClaimList list;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response mine(@Context UriInfo address) {
    Query query = Query.of(address);
    int limit = query.limit();
    query.checked();
    return answers.page(list.approvals(signedIn.actor(), limit, query.cursor()), ClaimJson::of);
  }
}
