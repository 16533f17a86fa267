package org.tasket.rest.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.token.AccessTokenView;
import org.tasket.token.AccessTokens;
import org.tasket.web.signin.SignedIn;

/** One token of my programs. */
@RequestScoped
@Path("tokens/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

  @PathParam("id")
  UUID id;

  @Inject AccessTokens tokens;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    AccessTokenView token = tokens.get(signedIn.actor(), id);
    return answers.one(TokenJson.of(token), token.version());
  }

  @DELETE
  public Response revoke() {
    tokens.revoke(signedIn.actor(), id);
    return answers.plain(Json.createObjectBuilder().add("good", false).build());
  }
}
