package org.tasket.rest.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.claim.Applications;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Confirmation;
import org.tasket.platform.Fields;
import org.tasket.platform.Json;
import org.tasket.platform.Reason;
import org.tasket.platform.Several;
import org.tasket.platform.TasketException;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.web.signin.SignedIn;

/**
 * One word on several claims over REST: each by itself, and a line for each it could not be said
 * of.
 */
@RequestScoped
@Path("claims/several")
@Produces(MediaType.APPLICATION_JSON)
public class SeveralClaimsResource {

  private static final String CLAIMS = "claims";

  @Inject Claims claims;
  @Inject Applications applications;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @POST
  @Path("accept")
  public Response accept(String text) {
    Fields body = Body.of(text).taking(Set.of(CLAIMS));
    List<UUID> chosen = chosen(body);
    return each(text, chosen, id -> applications.accept(signedIn.actor(), id));
  }

  @POST
  @Path("confirm")
  public Response confirm(String text) {
    Fields body = Body.of(text).taking(Set.of(CLAIMS, "thanks"));
    String thanks = body.text("thanks").orElse(null);
    List<UUID> chosen = chosen(body);
    Confirmation asDelivered = Confirmation.of(null, null, null, thanks);
    return each(text, chosen, id -> claims.confirm(signedIn.actor(), id, asDelivered));
  }

  @POST
  @Path("decline")
  public Response decline(String text) {
    Fields body = Body.of(text).taking(Set.of(CLAIMS, "reason", "words"));
    String reason = body.text("reason").orElse(null);
    String words = body.text("words").orElse(null);
    List<UUID> chosen = chosen(body);
    Reason why = Reason.required(reason, words);
    return each(text, chosen, id -> claims.decline(signedIn.actor(), id, why));
  }

  private static List<UUID> chosen(Fields body) {
    List<UUID> chosen = body.ids(CLAIMS).orElse(List.of());
    body.checked();
    return chosen;
  }

  private Response each(String text, List<UUID> chosen, Function<UUID, ClaimView> deed) {
    Several several =
        Several.each(
            CLAIMS, chosen, id -> answers.part(text, id, () -> ClaimJson.made(deed.apply(id))));
    JsonArrayBuilder done = Json.createArrayBuilder();
    several.done().forEach(id -> done.add(id.toString()));
    JsonArrayBuilder refused = Json.createArrayBuilder();
    several.refused().forEach(one -> refused.add(line(one.object(), one.why())));
    return answers.plain(
        Json.createObjectBuilder().add("done", done).add("refused", refused).build());
  }

  private JsonObject line(UUID claim, TasketException why) {
    JsonObjectBuilder line =
        Json.createObjectBuilder()
            .add("claim", claim.toString())
            .add("code", why.code())
            .add("detail", why.sentence(signedIn.language()));
    why.state().ifPresent(state -> line.add("state", state));
    return line.build();
  }
}
