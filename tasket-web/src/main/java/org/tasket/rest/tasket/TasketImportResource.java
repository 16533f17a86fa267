package org.tasket.rest.tasket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.tasket.platform.Settings;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.rest.tasket.TasketFile.Separator;
import org.tasket.tasket.TasketImport;
import org.tasket.tasket.TasketImportReport;
import org.tasket.web.signin.SignedIn;

/** Taskets brought onto a board from a file over REST. */
@RequestScoped
@Path("boards/{slug}/taskets/import")
@Produces(MediaType.APPLICATION_JSON)
public class TasketImportResource {

  @PathParam("slug")
  String slug;

  @HeaderParam("Content-Type")
  MediaType type;

  @Inject TasketImport imports;
  @Inject SignedIn signedIn;
  @Inject Answers answers;
  @Inject Settings settings;

  /** A table to fill in, with one tasket to go by. */
  @GET
  @Produces(TasketFile.CSV)
  public Response template(@Context UriInfo address) {
    Query query = Query.of(address);
    Separator separator = query.choice("separator", Separator.class).orElse(Separator.COMMA);
    query.checked();
    imports.mustBeOpenTo(signedIn.actor(), slug);
    JsonObject example = FiledTasket.example(signedIn.language());
    return answers.file(
        "tasket-taskets.csv",
        TasketFile.TABLE,
        out -> TasketFile.table(out, separator, FiledTasket.TAKEN, Stream.of(example)));
  }

  @POST
  @Consumes({TasketFile.CSV, MediaType.APPLICATION_JSON})
  public Response bringIn(@Context UriInfo address, InputStream body) throws IOException {
    Query query = Query.of(address);
    boolean look = query.flag("look").orElse(false);
    query.checked();
    imports.mustBeOpenTo(signedIn.actor(), slug);
    byte[] content = SentTaskets.whole(body);
    return look ? answers.plain(looked(content)) : brought(content);
  }

  private JsonObject looked(byte[] content) {
    SentTaskets sent = sent(content);
    TasketImportReport report =
        imports.look(signedIn.actor(), slug, sent.lines(), signedIn.language());
    return ImportJson.of(report, sent, signedIn.language());
  }

  private Response brought(byte[] content) {
    return answers.told(
        new String(content, StandardCharsets.ISO_8859_1), () -> made(sent(content)));
  }

  private Answers.Made made(SentTaskets sent) {
    TasketImportReport report =
        imports.bringIn(signedIn.actor(), slug, sent.lines(), signedIn.language());
    return new Answers.Made(
        ShownImport.path(report.taskets()), ImportJson.of(report, sent, signedIn.language()), 0);
  }

  private SentTaskets sent(byte[] content) {
    SentTaskets.Form form =
        type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
            ? SentTaskets.Form.JSON
            : SentTaskets.Form.CSV;
    return SentTaskets.read(form, content, settings.zone());
  }
}
