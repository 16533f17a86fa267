package org.tasket.rest.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.tasket.feed.FeedView;
import org.tasket.feed.Feeds;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.web.signin.SignedIn;

/** One feed that I read. */
@RequestScoped
@Path("feeds/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class FeedResource {

  @PathParam("id")
  UUID id;

  @Inject Feeds feeds;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    FeedView feed = feeds.get(signedIn.actor(), id);
    return answers.one(FeedJson.of(feed), feed.version());
  }

  @DELETE
  public Response revoke() {
    feeds.revoke(signedIn.actor(), id);
    return answers.plain(Json.createObjectBuilder().add("open", false).build());
  }
}
