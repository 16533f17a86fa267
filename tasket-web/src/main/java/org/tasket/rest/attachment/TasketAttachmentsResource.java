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

/** The files and links of a tasket over REST. */
@RequestScoped
@Path("taskets/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class TasketAttachmentsResource {

  @PathParam("id")
  UUID id;

  @Inject AttachmentCalls calls;

  @GET
  @Path("files")
  public Response files() {
    return calls.list(AttachedTo.tasket(id), AttachmentKind.FILE);
  }

  @POST
  @Path("files")
  public Response addFile() {
    return calls.addFile(AttachedTo.tasket(id));
  }

  @GET
  @Path("links")
  public Response links() {
    return calls.list(AttachedTo.tasket(id), AttachmentKind.LINK);
  }

  @POST
  @Path("links")
  public Response addLink(String text) {
    return calls.addLink(AttachedTo.tasket(id), text);
  }
}
