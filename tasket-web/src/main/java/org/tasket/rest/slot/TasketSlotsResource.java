package org.tasket.rest.slot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Fields;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.slot.SlotInvitations;
import org.tasket.web.signin.SignedIn;

/** Whose spare time suits a tasket, for its owners. */
@RequestScoped
@Path("taskets/{id}/slots")
@Produces(MediaType.APPLICATION_JSON)
public class TasketSlotsResource {

  @PathParam("id")
  UUID tasket;

  @Inject SlotInvitations invitations;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response supply() {
    return answers.plain(SlotJson.of(invitations.supply(signedIn.actor(), tasket)));
  }

  @POST
  @Path("invite")
  public Response invite(String text) {
    UUID person = person(text);
    return answers.changed(
        text, () -> SlotJson.made(tasket, invitations.invite(signedIn.actor(), tasket, person)));
  }

  static UUID person(String text) {
    Fields body = Body.of(text).taking(Set.of("person"));
    UUID person = body.id("person").orElse(null);
    body.checks().that(body.given("person"), "person", "missing");
    body.checked();
    return person;
  }
}
