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
import java.util.UUID;
import org.tasket.attachment.AttachedTo;
import org.tasket.attachment.AttachmentKind;

/** The files and links of a question or an answer over REST. */
@RequestScoped
@Path("remarks/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class RemarkAttachmentsResource {

  @PathParam("id")
  UUID id;

  @Inject AttachmentCalls calls;

  @GET
  @Path("files")
  public Response files() {
    return calls.list(AttachedTo.remark(id), AttachmentKind.FILE);
  }

  @POST
  @Path("files")
  public Response addFile() {
    return calls.addFile(AttachedTo.remark(id));
  }

  @GET
  @Path("links")
  public Response links() {
    return calls.list(AttachedTo.remark(id), AttachmentKind.LINK);
  }

  @POST
  @Path("links")
  public Response addLink(String text) {
    return calls.addLink(AttachedTo.remark(id), text);
  }
}
