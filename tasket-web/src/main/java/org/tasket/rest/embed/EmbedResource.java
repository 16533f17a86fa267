package org.tasket.rest.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.Boards;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.NotFound;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.tasket.Taskets;
import org.tasket.web.embed.EmbedAddress;
import org.tasket.web.signin.SignedIn;

/**
 * Previews by oEmbed 1.0, in JSON. Strangers are answered by the form of the address, and nothing
 * is looked up for them: what exists, what does not and what they may not see is the same. So is
 * what a caller may not see.
 */
@RequestScoped
@Path("oembed")
@Produces(MediaType.APPLICATION_JSON)
public class EmbedResource {

  private static final String STRANGERS = "Tasket";

  @Inject Boards boards;
  @Inject Taskets taskets;
  @Inject SignedIn signedIn;
  @Inject Settings settings;
  @Inject Answers answers;

  @GET
  public Response embed(@Context UriInfo address) {
    Query query = Query.of(address);
    Optional<String> url = query.text("url");
    EmbedSize size = EmbedSize.within(pixels(query, "maxwidth"), pixels(query, "maxheight"));
    String format = query.text("format").orElse("json");
    query.checked();
    if (!format.equals("json")) {
      throw new ServerErrorException(Response.Status.NOT_IMPLEMENTED);
    }
    String root = settings.publicUrl().toString();
    EmbedAddress wanted =
        EmbedAddress.of(root, url.orElseThrow(() -> new InvalidInput("url", "missing")))
            .orElseThrow(() -> new NotFound("path"));
    EmbedJson json = new EmbedJson(root, title(wanted));
    return answers.plain(
        mayBeFramed(wanted).map(path -> json.frame(path, size)).orElseGet(json::link));
  }

  private static Optional<Integer> pixels(Query query, String name) {
    Optional<Integer> most = query.number(name);
    most.filter(pixels -> pixels < 1 || pixels > EmbedSize.MOST)
        .ifPresent(pixels -> query.wrong(new FieldError(name, "range", 1, EmbedSize.MOST, pixels)));
    return most;
  }

  /** A frame that no page may show is none. */
  private Optional<String> mayBeFramed(EmbedAddress wanted) {
    return settings.list(Setting.FRAMES_FROM).isEmpty() ? Optional.empty() : wanted.framed();
  }

  private String title(EmbedAddress wanted) {
    if (!signedIn.isSomebody()) {
      return STRANGERS;
    }
    try {
      return switch (wanted.kind()) {
        case FINDER -> STRANGERS;
        case BOARD -> boards.get(signedIn.actor(), wanted.key()).title().in(signedIn.language());
        case TASKET -> taskets.get(signedIn.actor(), UUID.fromString(wanted.key())).terms().title();
      };
    } catch (NotFound unseen) {
      return STRANGERS;
    }
  }
}
