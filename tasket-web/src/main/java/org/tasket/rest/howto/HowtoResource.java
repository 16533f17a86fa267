package org.tasket.rest.howto;

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
import org.tasket.howto.HowtoKeeping;
import org.tasket.howto.HowtoView;
import org.tasket.howto.Howtos;
import org.tasket.platform.Fields;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Version;
import org.tasket.web.signin.SignedIn;

/** One page of a board over REST. */
@RequestScoped
@Path("howtos/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class HowtoResource {

  @PathParam("id")
  UUID id;

  @Inject Howtos howtos;
  @Inject HowtoKeeping keeping;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    HowtoView howto = howtos.get(signedIn.actor(), id);
    return answers.one(HowtoJson.of(howto), howto.version());
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Response edit(@HeaderParam("If-Match") String ifMatch, String text) {
    HowtoBody body = HowtoBody.patched(text);
    HowtoView before = howtos.get(signedIn.actor(), id);
    long version = Version.of(ifMatch, before.version());
    HowtoView after = keeping.edit(signedIn.actor(), id, version, body.over(before));
    return answers.one(HowtoJson.of(after), after.version());
  }

  @POST
  @Path("move")
  public Response move(String text) {
    Fields body = Body.of(text).taking(Set.of("position"));
    Integer position = body.number("position").orElse(null);
    body.checked();
    return changed(text, () -> keeping.move(signedIn.actor(), id, position));
  }

  @POST
  @Path("archive")
  public Response archive(String text) {
    return plainly(text, () -> keeping.archive(signedIn.actor(), id));
  }

  @POST
  @Path("restore")
  public Response restore(String text) {
    return plainly(text, () -> keeping.restore(signedIn.actor(), id));
  }

  private Response plainly(String text, Supplier<HowtoView> call) {
    Body.of(text).taking(Set.of()).checked();
    return changed(text, call);
  }

  private Response changed(String text, Supplier<HowtoView> call) {
    return answers.changed(text, () -> HowtoJson.made(call.get()));
  }
}
