package org.tasket.rest.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.tasket.platform.Page;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.token.AccessTokenView;
import org.tasket.token.AccessTokens;
import org.tasket.token.MakeToken;
import org.tasket.web.signin.SignedIn;

/** The tokens of my programs. */
@RequestScoped
@Path("me/tokens")
@Produces(MediaType.APPLICATION_JSON)
public class MyTokensResource {

  @Inject AccessTokens tokens;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  /** All of them: nobody has more than one piece of the list holds. */
  @GET
  public Response list() {
    List<AccessTokenView> mine = tokens.mine(signedIn.actor());
    return answers.page(new Page<>(mine, mine.size(), true, Optional.empty()), TokenJson::of);
  }

  @POST
  public Response make(String text) {
    MakeToken wish = MakeToken.read(Body.of(text));
    return answers.created(text, () -> TokenJson.made(tokens.make(signedIn.actor(), wish)));
  }
}
