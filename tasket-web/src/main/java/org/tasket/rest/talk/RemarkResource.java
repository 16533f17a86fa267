package org.tasket.rest.talk;

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
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.tasket.platform.Fields;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Version;
import org.tasket.talk.RemarkView;
import org.tasket.talk.Talk;
import org.tasket.web.signin.SignedIn;

/** One question or answer over REST. */
@RequestScoped
@Path("remarks/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class RemarkResource {

  @PathParam("id")
  UUID id;

  @Inject Talk talk;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    RemarkView remark = talk.get(signedIn.actor(), id);
    return answers.one(RemarkJson.of(remark), remark.version());
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Response edit(@HeaderParam("If-Match") String ifMatch, String text) {
    RemarkView before = talk.get(signedIn.actor(), id);
    long version = Version.of(ifMatch, before.version());
    RemarkView after = talk.edit(signedIn.actor(), id, version, words(text));
    return answers.one(RemarkJson.of(after), after.version());
  }

  @POST
  @Path("answers")
  public Response answer(String text) {
    String words = words(text);
    return answers.created(text, () -> RemarkJson.made(talk.answer(signedIn.actor(), id, words)));
  }

  @POST
  @Path("withdraw")
  public Response withdraw(String text) {
    return plainly(text, () -> talk.withdraw(signedIn.actor(), id));
  }

  @POST
  @Path("hide")
  public Response hide(String text) {
    Fields body = Body.of(text).taking(Set.of("reason"));
    String reason = body.text("reason").orElse(null);
    body.checked();
    return changed(text, () -> talk.hide(signedIn.actor(), id, reason));
  }

  @POST
  @Path("show")
  public Response show(String text) {
    return plainly(text, () -> talk.show(signedIn.actor(), id));
  }

  @POST
  @Path("accept")
  public Response accept(String text) {
    return plainly(text, () -> talk.accept(signedIn.actor(), id));
  }

  @POST
  @Path("unaccept")
  public Response unaccept(String text) {
    return plainly(text, () -> talk.unaccept(signedIn.actor(), id));
  }

  /** What a body says; the core says what is wrong with it. */
  static String words(String text) {
    Fields body = Body.of(text).taking(Set.of("text"));
    String words = body.text("text").orElse(null);
    body.checked();
    return words;
  }

  private Response plainly(String text, Supplier<RemarkView> call) {
    Body.of(text).taking(Set.of()).checked();
    return changed(text, call);
  }

  private Response changed(String text, Supplier<RemarkView> call) {
    return answers.changed(text, () -> RemarkJson.made(call.get()));
  }
}
