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
import java.util.List;
import java.util.Locale;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.PersonView;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.web.signin.SignedIn;

/** Who I am. */
@RequestScoped
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject People people;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response me() {
    Actor actor = signedIn.actor();
    PersonView me = people.named(List.of(actor.person())).get(actor.person());
    return answers.plain(json(actor, signedIn.login(), me, signedIn.language(), signedIn.csrf()));
  }

  static JsonObject json(Actor actor, String login, PersonView me, Locale language, String csrf) {
    return Json.createObjectBuilder()
        .add("id", me.id().toString())
        .add("login", login)
        .add("name", me.name())
        .add("departments", departments(me.departmentIn(language)))
        .add("roles", Answers.names(actor.roles().stream().map(Enum::name).toList()))
        .add("language", language.getLanguage())
        .add("csrf", csrf)
        .build();
  }

  private static JsonArrayBuilder departments(String department) {
    return department.isEmpty()
        ? Json.createArrayBuilder()
        : Json.createArrayBuilder().add(department);
  }
}
