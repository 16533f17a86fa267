package org.tasket.rest.skill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.Words;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.skill.SkillKeeping;
import org.tasket.skill.SkillQuery;
import org.tasket.skill.SkillTerms;
import org.tasket.skill.Skills;
import org.tasket.web.signin.SignedIn;

/** The list of skills over REST. */
@RequestScoped
@Path("skills")
@Produces(MediaType.APPLICATION_JSON)
public class SkillsResource {

  private static final List<String> LANGUAGES =
      Words.LANGUAGES.stream().map(Locale::getLanguage).toList();

  @Inject Skills skills;
  @Inject SkillKeeping keeping;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response list(@Context UriInfo address) {
    Query query = Query.of(address);
    Locale reader = language(query);
    SkillQuery wanted =
        new SkillQuery(
            query.text("q"), query.id("under"), query.flag("headings").orElse(false), reader);
    int limit = query.limit();
    query.checked();
    return answers.page(
        skills.list(wanted, limit, query.cursor()), skill -> SkillJson.of(skill, reader));
  }

  /** The caller's, where none is asked for. */
  private Locale language(Query query) {
    Optional<String> asked = query.text("language");
    asked
        .filter(tag -> !LANGUAGES.contains(tag))
        .ifPresent(
            tag ->
                query.wrong(
                    new FieldError("language", "choice", String.join(", ", LANGUAGES), tag)));
    return asked.map(Locale::forLanguageTag).orElseGet(signedIn::language);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(String text) {
    SkillTerms terms = SkillBody.added(text);
    return answers.created(
        text, () -> SkillJson.made(keeping.add(signedIn.actor(), terms), signedIn.language()));
  }
}
