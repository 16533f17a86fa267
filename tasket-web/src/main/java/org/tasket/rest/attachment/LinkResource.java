package org.tasket.rest.attachment;

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
import org.tasket.attachment.AttachmentKind;
import org.tasket.attachment.AttachmentView;
import org.tasket.attachment.Attachments;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.web.signin.SignedIn;

/** One link over REST. */
@RequestScoped
@Path("links/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class LinkResource {

  @PathParam("id")
  UUID id;

  @Inject Attachments attachments;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    AttachmentView link = attachments.get(signedIn.actor(), AttachmentKind.LINK, id);
    return answers.one(AttachmentJson.of(link), link.version());
  }

  @POST
  @Path("withdraw")
  public Response withdraw(String text) {
    Body.of(text).taking(Set.of()).checked();
    return answers.changed(
        text,
        () -> AttachmentJson.made(attachments.withdraw(signedIn.actor(), AttachmentKind.LINK, id)));
  }
}
