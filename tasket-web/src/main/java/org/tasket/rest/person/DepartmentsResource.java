package org.tasket.rest.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.tasket.person.DepartmentView;
import org.tasket.person.Departments;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.web.signin.SignedIn;

/** The house's departments. */
@RequestScoped
@Path("departments")
@Produces(MediaType.APPLICATION_JSON)
public class DepartmentsResource {

  @Inject Departments departments;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response all() {
    JsonArrayBuilder items = Json.createArrayBuilder();
    departments.all().forEach(department -> items.add(json(department, signedIn.language())));
    return answers.plain(Json.createObjectBuilder().add("items", items).build());
  }

  static JsonObject json(DepartmentView department, Locale language) {
    return Json.createObjectBuilder()
        .add("id", department.id().toString())
        .add("code", department.code())
        .add("name", department.name(language))
        .add("parent", Answers.orNull(department.parent()))
        .build();
  }
}
