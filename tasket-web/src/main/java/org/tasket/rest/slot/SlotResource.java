package org.tasket.rest.slot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Settings;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Version;
import org.tasket.slot.OfferSlot;
import org.tasket.slot.SlotView;
import org.tasket.slot.Slots;
import org.tasket.web.signin.SignedIn;

/** One slot of mine. */
@RequestScoped
@Path("slots/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class SlotResource {

  @PathParam("id")
  UUID id;

  @Inject Slots slots;
  @Inject SignedIn signedIn;
  @Inject Answers answers;
  @Inject Settings settings;
  @Inject Clock clock;

  @GET
  public Response get() {
    SlotView slot = slots.get(signedIn.actor(), id);
    return answers.one(SlotJson.of(slot), slot.version());
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Response change(@HeaderParam("If-Match") String ifMatch, String text) {
    SlotView before = slots.get(signedIn.actor(), id);
    long version = Version.of(ifMatch, before.version());
    OfferSlot wish = OfferSlot.patch(Body.of(text), before, settings.zone(), clock.instant());
    SlotView after = slots.change(signedIn.actor(), id, version, wish);
    return answers.one(SlotJson.of(after), after.version());
  }

  @POST
  @Path("withdraw")
  public Response withdraw(String text) {
    Body.of(text).taking(Set.of()).checked();
    return answers.changed(text, () -> SlotJson.made(slots.takeBack(signedIn.actor(), id)));
  }
}
