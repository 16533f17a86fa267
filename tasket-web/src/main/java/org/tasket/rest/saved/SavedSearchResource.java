package org.tasket.rest.saved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Fields;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Version;
import org.tasket.saved.SavedSearchView;
import org.tasket.saved.SavedSearches;
import org.tasket.web.signin.SignedIn;

/** One search that I keep. */
@RequestScoped
@Path("saved-searches/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class SavedSearchResource {

  @PathParam("id")
  UUID id;

  @Inject SavedSearches searches;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    return shown(searches.get(signedIn.actor(), id));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Response edit(@HeaderParam("If-Match") String ifMatch, String text) {
    Actor actor = signedIn.actor();
    SavedSearchView before = searches.get(actor, id);
    long version = Version.of(ifMatch, before.version());
    Fields body = Body.of(text).taking(Set.of("name", "tell"));
    String name = body.has("name") ? body.text("name").orElse("") : before.name();
    boolean tell = body.flag("tell").orElse(before.tell());
    body.checked();
    return shown(searches.edit(actor, id, version, name, tell));
  }

  @DELETE
  public Response remove() {
    searches.remove(signedIn.actor(), id);
    return answers.plain(Json.createObjectBuilder().add("saved", false).build());
  }

  private Response shown(SavedSearchView search) {
    return answers.one(SavedSearchJson.of(search), search.version());
  }
}
