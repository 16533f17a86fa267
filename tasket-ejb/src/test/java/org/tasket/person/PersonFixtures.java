package org.tasket.person;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.directory.DirectoryPerson;
import org.tasket.directory.DirectoryUnit;

/** People and units as a directory shows them. */
final class PersonFixtures {

  static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
  static final String SOURCE = "directory";
  private static final Locale FINNISH = Locale.forLanguageTag("fi");

  private PersonFixtures() {}

  static UUID key(String label) {
    return UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8));
  }

  static DirectoryPerson shown(String login) {
    return shown(key(login), login, Set.of());
  }

  static DirectoryPerson shown(UUID key, String login, Set<String> groups) {
    return new DirectoryPerson(
        key,
        login,
        "Name of " + login,
        Optional.of(login + "@example.org"),
        List.of(Locale.forLanguageTag("fi-FI"), Locale.forLanguageTag("fi"), Locale.ENGLISH),
        Optional.of("digi"),
        Optional.of("Helsinki"),
        Optional.of(key("eeva")),
        groups);
  }

  static Person person(String login) {
    return Person.firstSeen(SOURCE, shown(login), Optional.of(key("department")), NOW);
  }

  static DirectoryUnit unit(Map<Locale, String> names) {
    return new DirectoryUnit(key("digi"), Optional.empty(), "digi", names);
  }

  static Department department() {
    return Department.firstSeen(
        SOURCE,
        unit(Map.of(Locale.ENGLISH, "Digital Services", FINNISH, "Digitaaliset palvelut")),
        Optional.empty());
  }
}
