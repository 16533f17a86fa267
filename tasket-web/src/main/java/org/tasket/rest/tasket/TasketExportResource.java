package org.tasket.rest.tasket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tasket.person.Actor;
import org.tasket.platform.Page;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.rest.tasket.SentTaskets.Form;
import org.tasket.rest.tasket.TasketFile.Separator;
import org.tasket.tasket.TasketExport;
import org.tasket.tasket.TasketView;
import org.tasket.web.signin.SignedIn;

/** The taskets of a board as a file over REST. */
@RequestScoped
@Path("boards/{slug}/taskets/export")
@Produces({MediaType.APPLICATION_JSON, TasketFile.CSV})
public class TasketExportResource {

  @PathParam("slug")
  String slug;

  @Inject TasketExport exports;
  @Inject SignedIn signedIn;
  @Inject Answers answers;
  @Inject Clock clock;

  /** The first piece is read before anything is answered: what is refused is refused in time. */
  @GET
  public Response export(@Context UriInfo address, @Context Request request) {
    Query query = Query.of(address);
    Form form = query.choice("format", Form.class).orElseGet(() -> accepted(request));
    Separator separator = query.choice("separator", Separator.class).orElse(Separator.COMMA);
    query.checked();
    Actor actor = signedIn.actor();
    Instant now = clock.instant();
    Page<TasketView> first = exports.page(actor, slug, Optional.empty());
    Stream<JsonObject> all =
        Stream.iterate(Optional.of(first), Optional::isPresent, page -> next(actor, page))
            .flatMap(page -> page.orElseThrow().items().stream())
            .map(tasket -> FiledTasket.of(tasket, now));
    StreamingOutput output =
        form == Form.CSV
            ? out -> TasketFile.table(out, separator, FiledTasket.COLUMNS, all)
            : out -> TasketFile.list(out, all);
    return answers.file(
        "tasket-taskets-" + slug + "." + form.name().toLowerCase(Locale.ROOT),
        form == Form.CSV ? TasketFile.TABLE : TasketFile.LIST,
        output);
  }

  private static Form accepted(Request request) {
    Variant chosen =
        request.selectVariant(Variant.mediaTypes(TasketFile.LIST, TasketFile.TABLE).add().build());
    return chosen != null && chosen.getMediaType().isCompatible(TasketFile.TABLE)
        ? Form.CSV
        : Form.JSON;
  }

  private Optional<Page<TasketView>> next(Actor actor, Optional<Page<TasketView>> before) {
    return before.flatMap(Page::next).map(cursor -> exports.page(actor, slug, Optional.of(cursor)));
  }
}
