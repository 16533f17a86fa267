package org.tasket.rest.skill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.tasket.platform.Forbidden;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.skill.ImportFile;
import org.tasket.skill.ImportReport;
import org.tasket.skill.SkillImport;
import org.tasket.web.attachment.SentFile;
import org.tasket.web.signin.SignedIn;

/**
 * A list of skills brought in from files over REST. Done twice it changes nothing more, so a
 * repeated call needs no memory of the first.
 */
@RequestScoped
@Path("skills/import")
@Produces(MediaType.APPLICATION_JSON)
public class SkillImportResource {

  @Inject SkillImport imports;
  @Inject SignedIn signedIn;
  @Inject Answers answers;
  @Inject HttpServletRequest request;

  @POST
  public Response bringIn(@Context UriInfo address) {
    Query query = Query.of(address);
    boolean look = query.flag("look").orElse(false);
    query.checked();
    if (!imports.may(signedIn.actor())) {
      throw new Forbidden("skill.import");
    }
    return SentFile.all(
        request,
        SkillImport.BYTES_MOST,
        items ->
            answers.plain(
                SkillJson.of(
                    report(look, items.stream().map(SkillImportResource::file).toList()),
                    signedIn.language())));
  }

  private ImportReport report(boolean look, List<ImportFile> files) {
    return look ? imports.look(signedIn.actor(), files) : imports.bringIn(signedIn.actor(), files);
  }

  private static ImportFile file(SentFile.Item item) {
    return new ImportFile(item.name(), item::open);
  }
}
