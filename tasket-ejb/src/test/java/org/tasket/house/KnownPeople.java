package org.tasket.house;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.person.Leavers;
import org.tasket.person.People;
import org.tasket.person.PersonView;
import org.tasket.person.Proven;
import org.tasket.person.WayIn;
import org.tasket.platform.NotFound;

/** Everybody with a name exists, but for strangers; the id follows from the name. */
@Alternative
@Priority(1)
@ApplicationScoped
public class KnownPeople extends People {

  private static final UUID DEPARTMENT = idFor("department");

  @Inject Leavers leavers;

  public static UUID idFor(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Map<UUID, PersonView> named(Collection<UUID> people) {
    return people.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                id -> new PersonView(id, "Some One", "Department", Locale.ENGLISH)));
  }

  @Override
  public Optional<UUID> departmentOf(UUID person) {
    return Optional.of(DEPARTMENT);
  }

  @Override
  public boolean knows(UUID person) {
    return true;
  }

  @Override
  public UUID idOf(String login) {
    if (login.startsWith("stranger")) {
      throw new NotFound("person.unknown");
    }
    return idFor(login);
  }

  @Override
  public Map<String, UUID> met(Collection<String> logins) {
    return logins.stream()
        .filter(login -> !login.startsWith("stranger"))
        .collect(Collectors.toMap(Function.identity(), KnownPeople::idFor));
  }

  @Override
  public List<Actor> again(Collection<UUID> people, WayIn way) {
    Map<UUID, Optional<Instant>> left = leavers.among(people);
    return people.stream()
        .filter(person -> !left.containsKey(person))
        .map(person -> again(person, way))
        .toList();
  }

  @Override
  public Proven actingAs(UUID person, WayIn way) {
    return new Proven(again(person, way), "someone");
  }

  @Override
  public Actor again(UUID person, WayIn way) {
    return new Actor(person, Set.of(), way);
  }
}
