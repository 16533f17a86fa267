package org.tasket.rest.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tasket.board.BoardFiles;
import org.tasket.board.BoardView;
import org.tasket.board.ImportBoard;
import org.tasket.board.StandIns;
import org.tasket.platform.Fields;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.web.signin.SignedIn;

/** Boards brought in from files over REST. */
@RequestScoped
@Path("boards/import")
@Produces(MediaType.APPLICATION_JSON)
public class BoardImportResource {

  @Inject BoardFiles files;
  @Inject BoardJson json;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response bringIn(String text) {
    Fields body = Body.of(text).taking(Set.of("slug", "file", "departments", "groups"));
    String slug = body.text("slug").orElse(null);
    JsonObject file = body.json("file").orElse(null);
    StandIns departments = standIns(body, "departments");
    StandIns groups = standIns(body, "groups");
    body.checked();
    ImportBoard command = new ImportBoard(slug, file, departments, groups);
    return answers.created(text, () -> made(files.bringIn(signedIn.actor(), command)));
  }

  /**
   * An object whose fields are what the file says, and their texts what stands for it here; {@code
   * null} leaves it out.
   */
  private static StandIns standIns(Fields body, String field) {
    Map<String, String> meant = new HashMap<>();
    Set<String> leftOut = new HashSet<>();
    body.json(field)
        .ifPresent(
            given -> {
              Fields in = Fields.of(given, field, body.checks());
              given
                  .keySet()
                  .forEach(
                      name ->
                          in.text(name)
                              .ifPresentOrElse(
                                  here -> meant.put(name, here), () -> leftOut.add(name)));
            });
    return new StandIns(meant, leftOut);
  }

  private Answers.Made made(BoardView board) {
    return new Answers.Made("boards/" + board.slug(), json.of(board), board.version());
  }
}
