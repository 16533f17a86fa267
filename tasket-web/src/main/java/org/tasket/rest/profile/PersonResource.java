package org.tasket.rest.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.tasket.profile.Profiles;
import org.tasket.rest.Answers;
import org.tasket.web.signin.SignedIn;

/**
 * A colleague, as far as I may know them; without a version, which would tell of what I may not.
 */
@RequestScoped
@Path("people/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {

  @PathParam("id")
  UUID id;

  @Inject Profiles profiles;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    return answers.plain(
        ProfileJson.of(
            profiles.get(signedIn.actor(), id, signedIn.language()), signedIn.language()));
  }
}
