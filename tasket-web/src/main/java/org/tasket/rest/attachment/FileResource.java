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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import org.tasket.attachment.AttachmentKind;
import org.tasket.attachment.AttachmentView;
import org.tasket.attachment.Attachments;
import org.tasket.attachment.FileContent;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.web.attachment.Download;
import org.tasket.web.signin.SignedIn;

/** One file over REST: what is known of it, and what it holds. */
@RequestScoped
@Path("files/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class FileResource {

  @PathParam("id")
  UUID id;

  @Inject Attachments attachments;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    AttachmentView file = attachments.get(signedIn.actor(), AttachmentKind.FILE, id);
    return answers.one(AttachmentJson.of(file), file.version());
  }

  @GET
  @Path("content")
  @Produces(MediaType.WILDCARD)
  public Response content() {
    FileContent file = attachments.content(signedIn.actor(), id);
    StreamingOutput output =
        out -> {
          try (InputStream in = file.content()) {
            in.transferTo(out);
          }
        };
    return Response.ok(output, file.mediaType())
        .header("Content-Length", file.bytes())
        .header("Content-Disposition", Download.disposition(file.name()))
        .header("Content-Security-Policy", Download.POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @POST
  @Path("withdraw")
  public Response withdraw(String text) {
    Body.of(text).taking(Set.of()).checked();
    return answers.changed(
        text,
        () -> AttachmentJson.made(attachments.withdraw(signedIn.actor(), AttachmentKind.FILE, id)));
  }
}
