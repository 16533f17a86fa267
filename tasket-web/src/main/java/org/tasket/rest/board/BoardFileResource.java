package org.tasket.rest.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.tasket.board.BoardFiles;
import org.tasket.rest.Answers;
import org.tasket.web.signin.SignedIn;

/** A board as a file over REST. */
@RequestScoped
@Path("boards/{slug}/file")
@Produces(MediaType.APPLICATION_JSON)
public class BoardFileResource {

  @PathParam("slug")
  String slug;

  @Inject BoardFiles files;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response export() {
    return answers.plain(files.export(signedIn.actor(), slug));
  }
}
