package org.tasket.rest.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.tasket.follow.Bookmarks;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Query;
import org.tasket.rest.tasket.TasketJson;
import org.tasket.web.signin.SignedIn;

/** What I want to find again. A mark has no version: twice is the same as once. */
@RequestScoped
@Path("me/bookmarks")
@Produces(MediaType.APPLICATION_JSON)
public class MyBookmarksResource {

  @Inject Bookmarks bookmarks;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response mine(@Context UriInfo address) {
    Query query = Query.of(address);
    int limit = query.limit();
    query.checked();
    return answers.page(
        bookmarks.list(signedIn.actor(), limit, query.cursor()),
        tasket -> TasketJson.of(tasket, signedIn.language()));
  }

  @PUT
  @Path("{id}")
  public Response mark(@PathParam("id") UUID id, String text) {
    Body.of(text).taking(Set.of()).checked();
    bookmarks.mark(signedIn.actor(), id);
    return answer(true);
  }

  @DELETE
  @Path("{id}")
  public Response unmark(@PathParam("id") UUID id) {
    bookmarks.unmark(signedIn.actor(), id);
    return answer(false);
  }

  private Response answer(boolean marked) {
    return answers.plain(Json.createObjectBuilder().add("marked", marked).build());
  }
}
