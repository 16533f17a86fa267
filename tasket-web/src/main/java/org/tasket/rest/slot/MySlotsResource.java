package org.tasket.rest.slot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tasket.platform.Page;
import org.tasket.platform.Settings;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.slot.OfferSlot;
import org.tasket.slot.SlotView;
import org.tasket.slot.Slots;
import org.tasket.web.signin.SignedIn;

/** The spare time that I offer. */
@RequestScoped
@Path("me/slots")
@Produces(MediaType.APPLICATION_JSON)
public class MySlotsResource {

  @Inject Slots slots;
  @Inject SignedIn signedIn;
  @Inject Answers answers;
  @Inject Settings settings;
  @Inject Clock clock;

  /** All of them: nobody has more than one piece of the list holds. */
  @GET
  public Response list() {
    List<SlotView> mine = slots.mine(signedIn.actor());
    return answers.page(new Page<>(mine, mine.size(), true, Optional.empty()), SlotJson::of);
  }

  @POST
  public Response offer(String text) {
    OfferSlot wish = OfferSlot.read(Body.of(text), settings.zone(), clock.instant());
    return answers.created(text, () -> SlotJson.made(slots.offer(signedIn.actor(), wish)));
  }
}
