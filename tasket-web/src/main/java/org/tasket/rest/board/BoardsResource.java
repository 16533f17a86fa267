package org.tasket.rest.board;

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
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.tasket.board.BoardKeeping;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.OpenBoard;
import org.tasket.platform.Fields;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Version;
import org.tasket.web.signin.SignedIn;

/** Boards over REST. */
@RequestScoped
@Path("boards")
@Produces(MediaType.APPLICATION_JSON)
public class BoardsResource {

  private static final Set<String> READ_ONLY =
      Set.of("state", "audience", "rulebook", "managers", "managerGroups", "_actions");

  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject BoardJson json;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response list() {
    List<BoardView> all = boards.list(signedIn.actor());
    return answers.plain(
        Json.createObjectBuilder()
            .add("items", json.of(all))
            .add("total", all.size())
            .add("totalIsExact", true)
            .addNull("next")
            .build());
  }

  @GET
  @Path("{slug}")
  public Response get(@PathParam("slug") String slug) {
    BoardView board = boards.get(signedIn.actor(), slug);
    return answers.one(json.of(board), board.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response open(String text) {
    Fields body = Body.of(text).taking(Set.of("slug", "title", "kind"), READ_ONLY);
    String slug = body.text("slug").orElse(null);
    String title = body.text("title").orElse(null);
    String kind = body.text("kind").orElse(null);
    body.checked();
    OpenBoard command = OpenBoard.of(slug, title, kind);
    return answers.created(text, () -> made(keeping.open(signedIn.actor(), command)));
  }

  @PATCH
  @Path("{slug}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Response edit(
      @PathParam("slug") String slug, @HeaderParam("If-Match") String ifMatch, String text) {
    Fields body = Body.of(text);
    BoardView before = boards.get(signedIn.actor(), slug);
    EditBoard command = BoardBody.patch(body, before);
    long version = Version.of(ifMatch, before.version());
    BoardView after = keeping.edit(signedIn.actor(), slug, version, command, body.checks());
    return answers.one(json.of(after), after.version());
  }

  @POST
  @Path("{slug}/publish")
  public Response publish(@PathParam("slug") String slug, String text) {
    return changed(text, () -> keeping.publish(signedIn.actor(), slug));
  }

  @POST
  @Path("{slug}/archive")
  public Response archive(@PathParam("slug") String slug, String text) {
    return changed(text, () -> keeping.archive(signedIn.actor(), slug));
  }

  @POST
  @Path("{slug}/restore")
  public Response restore(@PathParam("slug") String slug, String text) {
    return changed(text, () -> keeping.restore(signedIn.actor(), slug));
  }

  private Response changed(String text, Supplier<BoardView> call) {
    Body.of(text).taking(Set.of()).checked();
    return answers.changed(text, () -> made(call.get()));
  }

  private Answers.Made made(BoardView board) {
    return new Answers.Made("boards/" + board.slug(), json.of(board), board.version());
  }
}
