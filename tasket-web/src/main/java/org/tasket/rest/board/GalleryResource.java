package org.tasket.rest.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.tasket.board.BoardFiles;
import org.tasket.board.Starter;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.web.signin.SignedIn;

/** The starter boards that come with Tasket. */
@RequestScoped
@Path("gallery")
@Produces(MediaType.APPLICATION_JSON)
public class GalleryResource {

  @Inject BoardFiles files;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response all() {
    JsonArrayBuilder items = Json.createArrayBuilder();
    files.gallery().forEach(starter -> items.add(json(starter, signedIn.language())));
    return answers.plain(Json.createObjectBuilder().add("items", items).build());
  }

  static JsonObject json(Starter starter, Locale language) {
    return Json.createObjectBuilder()
        .add("key", starter.key())
        .add("title", starter.title().in(language))
        .add("purpose", starter.purpose().in(language))
        .add("file", starter.file())
        .build();
  }
}
