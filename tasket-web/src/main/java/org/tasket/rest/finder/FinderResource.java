package org.tasket.rest.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.tasket.finder.Finder;
import org.tasket.finder.InventedPerson;
import org.tasket.person.Departments;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.skill.Skills;
import org.tasket.web.signin.SignedIn;

/** "I have thirty minutes", over REST. */
@RequestScoped
@Path("finder")
@Produces(MediaType.APPLICATION_JSON)
public class FinderResource {

  @Inject Finder finder;
  @Inject Departments departments;
  @Inject Skills skills;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response find(@Context UriInfo address) {
    Locale language = signedIn.language();
    return answers.page(
        finder.find(signedIn.actor(), FinderParameters.read(Query.of(address))),
        fit -> FitJson.of(fit, language));
  }

  @GET
  @Path("score")
  public Response explain(@Context UriInfo address) {
    Query query = Query.of(address);
    InventedPerson person = InventedParameters.read(query, departments, skills);
    Locale language = signedIn.language();
    return answers.page(
        finder.explain(signedIn.actor(), person, FinderParameters.read(query)),
        fit -> FitJson.explained(fit, language));
  }
}
