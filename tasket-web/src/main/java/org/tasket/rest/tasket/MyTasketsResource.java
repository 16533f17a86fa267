package org.tasket.rest.tasket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.tasket.person.Actor;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketQuery;
import org.tasket.web.signin.SignedIn;

/** The taskets on whose owner's side I stand, in all states. */
@RequestScoped
@Path("me/taskets")
@Produces(MediaType.APPLICATION_JSON)
public class MyTasketsResource {

  @Inject TasketList list;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response mine(@Context UriInfo address) {
    Query query = Query.of(address);
    int limit = query.limit();
    query.checked();
    Actor actor = signedIn.actor();
    TasketQuery mine = TasketQuery.ownedBy(actor.person()).atMost(limit).from(query.cursor());
    return answers.page(
        list.page(actor, mine), tasket -> TasketJson.of(tasket, signedIn.language()));
  }
}
