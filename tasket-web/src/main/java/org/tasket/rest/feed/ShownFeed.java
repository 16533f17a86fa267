package org.tasket.rest.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.feed.Feeds;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.web.signin.SignedIn;

/** A feed as it is now: whoever repeats its making is not told its addresses again. */
@ApplicationScoped
class ShownFeed implements Shown {

  static final String ROOT = "feeds";

  @Inject Feeds feeds;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return ROOT;
  }

  @Override
  public Answers.Made now(String key) {
    return FeedJson.made(feeds.get(signedIn.actor(), UUID.fromString(key)));
  }
}
