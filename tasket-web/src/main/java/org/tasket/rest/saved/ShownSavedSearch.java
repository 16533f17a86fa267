package org.tasket.rest.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.saved.SavedSearches;
import org.tasket.web.signin.SignedIn;

/** A saved search as it is now. */
@ApplicationScoped
class ShownSavedSearch implements Shown {

  static final String ROOT = "saved-searches";

  @Inject SavedSearches searches;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return ROOT;
  }

  @Override
  public Answers.Made now(String key) {
    return SavedSearchJson.made(searches.get(signedIn.actor(), UUID.fromString(key)));
  }
}
