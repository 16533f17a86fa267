package org.tasket.rest.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.tasket.feed.FeedView;
import org.tasket.feed.Feeds;
import org.tasket.feed.MakeFeed;
import org.tasket.platform.Page;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.web.signin.SignedIn;

/** The feeds that I read. */
@RequestScoped
@Path("me/feeds")
@Produces(MediaType.APPLICATION_JSON)
public class MyFeedsResource {

  @Inject Feeds feeds;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  /** All of them: nobody has more than one piece of the list holds. */
  @GET
  public Response list() {
    List<FeedView> mine = feeds.mine(signedIn.actor());
    return answers.page(new Page<>(mine, mine.size(), true, Optional.empty()), FeedJson::of);
  }

  @POST
  public Response make(String text) {
    MakeFeed wish = MakeFeed.read(Body.of(text));
    return answers.created(text, () -> FeedJson.made(feeds.make(signedIn.actor(), wish)));
  }
}
