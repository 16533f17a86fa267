package org.tasket.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** How searching goes on this server, for IT admins. */
@ApplicationScoped
public class SearchHealth {

  @Inject IndexKeeper index;

  /** What is wrong with this server's index. */
  public Optional<String> complaint() {
    return index.trouble();
  }

  /** How far it is. */
  public String state() {
    return index.isWhole() ? "follows the database" : "the index is being made";
  }
}
