package org.tasket.rest.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.tasket.board.BoardRules;
import org.tasket.follow.FollowedBoards;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.web.signin.SignedIn;

/** The boards I follow. Following has no version: twice is the same as once. */
@RequestScoped
@Path("me/followed-boards")
@Produces(MediaType.APPLICATION_JSON)
public class MyFollowedBoardsResource {

  @Inject FollowedBoards followed;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response mine() {
    JsonArrayBuilder items = Json.createArrayBuilder();
    followed.list(signedIn.actor()).forEach(board -> items.add(json(board)));
    return answers.plain(Json.createObjectBuilder().add("items", items).build());
  }

  private JsonObject json(BoardRules board) {
    return Json.createObjectBuilder()
        .add("slug", board.slug())
        .add("title", board.title().in(signedIn.language()))
        .build();
  }

  @PUT
  @Path("{slug}")
  public Response follow(@PathParam("slug") String slug, String text) {
    Body.of(text).taking(Set.of()).checked();
    followed.follow(signedIn.actor(), slug);
    return answer(true);
  }

  @DELETE
  @Path("{slug}")
  public Response unfollow(@PathParam("slug") String slug) {
    followed.unfollow(signedIn.actor(), slug);
    return answer(false);
  }

  private Response answer(boolean now) {
    return answers.plain(Json.createObjectBuilder().add("followed", now).build());
  }
}
