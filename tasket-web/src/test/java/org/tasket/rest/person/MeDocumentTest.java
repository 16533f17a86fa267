package org.tasket.rest.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.person.Actor;
import org.tasket.person.Colleague;
import org.tasket.person.DepartmentView;
import org.tasket.person.PersonView;
import org.tasket.person.Role;
import org.tasket.person.WayIn;
import org.tasket.platform.Names;
import org.tasket.rest.OpenApiDocument;

class MeDocumentTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

  private final OpenApiDocument document = OpenApiDocument.read();

  @Test
  void whoIAmHasTheDocumentedFields() {
    Actor actor = new Actor(ID, Set.of(Role.COORDINATOR), WayIn.REST);
    PersonView me = new PersonView(ID, "David", "Digital Services", Locale.ENGLISH);

    assertThat(MeResource.json(actor, "david", me, Locale.ENGLISH, "secret").keySet())
        .isEqualTo(document.fields("Me"));
  }

  @Test
  void rolesAreThoseOfTheCode() {
    assertThat(document.choices("Me", "roles")).isEqualTo(new TreeSet<>(Names.of(Role.class)));
  }

  @Test
  void whoeverCanBeNamedHasTheDocumentedFields() {
    Colleague colleague = new Colleague(Optional.empty(), "david", "David", Map.of());

    assertThat(PersonJson.of(colleague, Locale.ENGLISH).keySet())
        .isEqualTo(document.fields("Colleague"));
  }

  @Test
  void aDepartmentHasTheDocumentedFields() {
    DepartmentView department =
        new DepartmentView(ID, Optional.empty(), "law", Map.of(Locale.ENGLISH, "Law"), false);

    assertThat(DepartmentsResource.json(department, Locale.ENGLISH).keySet())
        .isEqualTo(document.fields("Department"));
  }
}
