package org.tasket.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.tasket.feed.FeedForm;
import org.tasket.feed.FeedReader;
import org.tasket.feed.FeedText;
import org.tasket.platform.NotFound;
import org.tasket.platform.Secret;
import org.tasket.web.address.SecretServlet;

/** {@code /tasket/feed/SECRET.atom} and {@code .json}: a feed of a board or a saved search. */
@WebServlet("/feed/*")
public class FeedServlet extends SecretServlet {

  private static final long serialVersionUID = 1;

  @Inject transient FeedReader feeds;

  @Override
  protected Document open(Secret secret, String ending) {
    FeedForm form = FeedForm.of(ending).orElseThrow(() -> new NotFound("path"));
    FeedText feed = feeds.read(secret, form);
    return new Document(form.mediaType(), "tasket." + ending, feed.text(), feed.state());
  }
}
