package org.tasket.rest.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.claim.Applications;
import org.tasket.platform.Fields;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.web.signin.SignedIn;

/** Helpers whom the owner asks in, over REST. */
@RequestScoped
@Path("taskets/{id}/helpers")
@Produces(MediaType.APPLICATION_JSON)
public class TasketHelpersResource {

  private static final int PERSON_MOST = 255;

  @PathParam("id")
  UUID tasket;

  @Inject Applications applications;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @POST
  public Response add(String text) {
    Fields body = Body.of(text).taking(Set.of("person", "session"));
    String person = body.text("person").orElse(null);
    Optional<UUID> session = body.id("session");
    body.checks().text("person", person, 1, PERSON_MOST);
    body.checked();
    return answers.created(
        text, () -> ClaimJson.made(applications.add(signedIn.actor(), tasket, person, session)));
  }
}
