package org.tasket.rest.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tasket.board.BoardView;
import org.tasket.housekeeping.Housekeeping;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.board.BoardJson;
import org.tasket.web.signin.SignedIn;

/** Boards without managers, over REST. */
@RequestScoped
@Path("housekeeping")
@Produces(MediaType.APPLICATION_JSON)
public class HousekeepingResource {

  @Inject Housekeeping housekeeping;
  @Inject BoardJson json;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response boards() {
    List<BoardView> boards = housekeeping.boardsWithoutManagers(signedIn.actor());
    return answers.plain(
        Json.createObjectBuilder()
            .add("items", json.of(boards))
            .add("total", boards.size())
            .add("totalIsExact", true)
            .addNull("next")
            .build());
  }
}
