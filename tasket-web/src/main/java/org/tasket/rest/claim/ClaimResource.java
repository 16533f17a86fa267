package org.tasket.rest.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.tasket.board.WhoseTime;
import org.tasket.claim.Applications;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Confirmation;
import org.tasket.claim.Correction;
import org.tasket.claim.Delivery;
import org.tasket.claim.Objections;
import org.tasket.claim.Thanks;
import org.tasket.platform.Fields;
import org.tasket.platform.Reason;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.web.signin.SignedIn;

/** One claim over REST. */
@RequestScoped
@Path("claims/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {

  @PathParam("id")
  UUID id;

  @Inject Claims claims;
  @Inject Applications applications;
  @Inject Objections objections;
  @Inject Thanks thanks;
  @Inject ClaimList list;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    ClaimView claim = list.get(signedIn.actor(), id);
    return answers.one(ClaimJson.of(claim), claim.version());
  }

  @POST
  @Path("accept")
  public Response accept(String text) {
    Body.of(text).taking(Set.of()).checked();
    return changed(text, () -> applications.accept(signedIn.actor(), id));
  }

  @POST
  @Path("approve")
  public Response approve(String text) {
    Body.of(text).taking(Set.of()).checked();
    return changed(text, () -> applications.approve(signedIn.actor(), id));
  }

  @POST
  @Path("decline")
  public Response decline(String text) {
    Reason why = reason(text);
    return changed(text, () -> claims.decline(signedIn.actor(), id, why));
  }

  @POST
  @Path("deliver")
  public Response deliver(String text) {
    Fields body =
        Body.of(text).taking(Set.of("actualMinutes", "reflection", "whoseTime", "affirmed"));
    Integer minutes = body.number("actualMinutes").orElse(null);
    String reflection = body.text("reflection").orElse(null);
    Optional<WhoseTime> time = body.choice("whoseTime", WhoseTime.class);
    boolean affirmed = body.flag("affirmed").orElse(false);
    body.checked();
    Delivery delivery = Delivery.of(minutes, reflection, time, affirmed);
    return changed(text, () -> claims.deliver(signedIn.actor(), id, delivery));
  }

  @POST
  @Path("return")
  public Response sendBack(String text) {
    Reason missing = reason(text);
    return changed(text, () -> claims.sendBack(signedIn.actor(), id, missing));
  }

  @POST
  @Path("confirm")
  public Response confirm(String text) {
    Fields body = Body.of(text).taking(Set.of("minutes", "reason", "words", "thanks"));
    Integer minutes = body.number("minutes").orElse(null);
    String reason = body.text("reason").orElse(null);
    String words = body.text("words").orElse(null);
    String thanks = body.text("thanks").orElse(null);
    body.checked();
    Confirmation confirmation = Confirmation.of(minutes, reason, words, thanks);
    return changed(text, () -> claims.confirm(signedIn.actor(), id, confirmation));
  }

  @POST
  @Path("withdraw")
  public Response withdraw(String text) {
    Reason why = reason(text);
    return changed(text, () -> claims.withdraw(signedIn.actor(), id, why));
  }

  @POST
  @Path("object")
  public Response object(String text) {
    Reason why = reason(text);
    return changed(text, () -> objections.object(signedIn.actor(), id, why));
  }

  @POST
  @Path("share")
  public Response share(String text) {
    Fields body = Body.of(text).taking(Set.of("shown"));
    boolean shown = body.flag("shown").orElse(false);
    body.checks().that(body.given("shown"), "shown", "missing");
    body.checked();
    return changed(text, () -> thanks.share(signedIn.actor(), id, shown));
  }

  @POST
  @Path("correct")
  public Response correct(String text) {
    Fields body = Body.of(text).taking(Set.of("minutes", "reason", "words"));
    Integer minutes = body.number("minutes").orElse(null);
    String reason = body.text("reason").orElse(null);
    String words = body.text("words").orElse(null);
    body.checked();
    Correction correction = Correction.of(minutes, reason, words);
    return changed(text, () -> objections.correct(signedIn.actor(), id, correction));
  }

  private static Reason reason(String text) {
    Fields body = Body.of(text).taking(Set.of("reason", "words"));
    String reason = body.text("reason").orElse(null);
    String words = body.text("words").orElse(null);
    body.checked();
    return Reason.required(reason, words);
  }

  private Response changed(String text, Supplier<ClaimView> call) {
    return answers.changed(text, () -> ClaimJson.made(call.get()));
  }
}
