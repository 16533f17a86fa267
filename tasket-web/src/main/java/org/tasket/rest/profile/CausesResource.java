package org.tasket.rest.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.tasket.cause.Cause;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.web.signin.SignedIn;

/** The causes there are, in the order of the list. */
@RequestScoped
@Path("causes")
@Produces(MediaType.APPLICATION_JSON)
public class CausesResource {

  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response all() {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (Cause cause : Cause.values()) {
      items.add(ProfileJson.of(cause, signedIn.language()));
    }
    return answers.plain(Json.createObjectBuilder().add("items", items).build());
  }
}
