package org.tasket.rest.saved;

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
import org.tasket.platform.Page;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.saved.SaveSearch;
import org.tasket.saved.SavedSearchView;
import org.tasket.saved.SavedSearches;
import org.tasket.web.signin.SignedIn;

/** The searches that I keep. */
@RequestScoped
@Path("me/saved-searches")
@Produces(MediaType.APPLICATION_JSON)
public class MySavedSearchesResource {

  @Inject SavedSearches searches;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  /** All of them: nobody has more than one piece of the list holds. */
  @GET
  public Response list() {
    List<SavedSearchView> mine = searches.mine(signedIn.actor());
    return answers.page(new Page<>(mine, mine.size(), true, Optional.empty()), SavedSearchJson::of);
  }

  @POST
  public Response save(String text) {
    SaveSearch wish = SaveSearch.read(Body.of(text));
    return answers.created(text, () -> SavedSearchJson.made(searches.save(signedIn.actor(), wish)));
  }
}
