package org.tasket.rest.tasket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tasket.platform.Fields;
import org.tasket.platform.Reason;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Version;
import org.tasket.tasket.TasketDrafts;
import org.tasket.tasket.TasketOwners;
import org.tasket.tasket.TasketReturns;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;
import org.tasket.web.signin.SignedIn;

/** One tasket over REST: its terms and its life. */
@RequestScoped
@Path("taskets/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class TasketResource {

  @PathParam("id")
  UUID id;

  @Inject Taskets taskets;
  @Inject TasketReturns returns;
  @Inject TasketDrafts drafts;
  @Inject TasketOwners owners;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    TasketView tasket = taskets.get(signedIn.actor(), id);
    return answers.one(json(tasket), tasket.version());
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Response edit(@HeaderParam("If-Match") String ifMatch, String text) {
    TasketView before = taskets.get(signedIn.actor(), id);
    long version = Version.of(ifMatch, before.version());
    Fields body = TasketBody.patched(text);
    Wishes wishes = TasketBody.patch(body, before);
    body.checked();
    TasketView after = taskets.edit(signedIn.actor(), id, version, wishes);
    return answers.one(json(after), after.version());
  }

  @POST
  @Path("publish")
  public Response publish(String text) {
    return changed(text, () -> taskets.publish(signedIn.actor(), id));
  }

  @POST
  @Path("pause")
  public Response pause(String text) {
    return changed(text, () -> taskets.pause(signedIn.actor(), id));
  }

  @POST
  @Path("resume")
  public Response resume(String text) {
    return changed(text, () -> taskets.resume(signedIn.actor(), id));
  }

  @POST
  @Path("complete")
  public Response complete(String text) {
    return changed(text, () -> taskets.complete(signedIn.actor(), id));
  }

  @POST
  @Path("cancel")
  public Response cancel(String text) {
    return because(text, why -> taskets.cancel(signedIn.actor(), id, why));
  }

  @POST
  @Path("return")
  public Response giveBack(String text) {
    return because(text, why -> returns.giveBack(signedIn.actor(), id, why));
  }

  @POST
  @Path("renew")
  public Response renew(String text) {
    Fields body = Body.of(text).taking(Set.of("openUntil"));
    Optional<Instant> until = body.instant("openUntil");
    body.checks().that(body.has("openUntil"), "openUntil", "missing");
    body.checked();
    return answers.changed(
        text, () -> made(returns.renew(signedIn.actor(), id, until.orElse(null))));
  }

  @POST
  @Path("hand-over")
  public Response handOver(String text) {
    Fields body = Body.of(text).taking(Set.of("person"));
    Optional<String> person = body.text("person");
    body.checked();
    return answers.changed(
        text, () -> made(owners.handOver(signedIn.actor(), id, person.orElse(null))));
  }

  @POST
  @Path("copy")
  public Response copy(String text) {
    Body.of(text).taking(Set.of()).checked();
    return answers.created(text, () -> made(drafts.copy(signedIn.actor(), id)));
  }

  private Response because(String text, Function<Optional<Reason>, TasketView> call) {
    Fields body = Body.of(text).taking(Set.of("reason", "words"));
    Optional<String> reason = body.text("reason");
    Optional<String> words = body.text("words");
    body.checked();
    return answers.changed(
        text, () -> made(call.apply(Reason.optional(reason.orElse(null), words.orElse(null)))));
  }

  private Response changed(String text, Supplier<TasketView> call) {
    Body.of(text).taking(Set.of()).checked();
    return answers.changed(text, () -> made(call.get()));
  }

  private Answers.Made made(TasketView tasket) {
    return new Answers.Made("taskets/" + tasket.id(), json(tasket), tasket.version());
  }

  private JsonObject json(TasketView tasket) {
    return TasketJson.of(tasket, signedIn.language());
  }
}
