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
import org.tasket.person.Actor;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.web.signin.SignedIn;

/** The seats I hold and held. */
@RequestScoped
@Path("me/claims")
@Produces(MediaType.APPLICATION_JSON)
public class MyClaimsResource {

  @Inject ClaimList list;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response mine(@Context UriInfo address) {
    Query query = Query.of(address);
    int limit = query.limit();
    boolean toDeliver = query.flag("deliver").orElse(false);
    query.checked();
    Actor me = signedIn.actor();
    return answers.page(
        toDeliver
            ? list.toDeliver(me, limit, query.cursor())
            : list.mine(me, limit, query.cursor()),
        ClaimJson::of);
  }
}
