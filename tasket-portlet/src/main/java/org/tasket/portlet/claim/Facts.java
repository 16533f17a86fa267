package org.tasket.portlet.claim;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.tasket.person.PersonView;
import org.tasket.portlet.platform.Texts;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketView;

/** What a card says of a tasket in one line: how long, where, when, how many seats are left. */
final class Facts {

  private static final String SEPARATOR = " · ";

  private final Texts texts;

  Facts(Texts texts) {
    this.texts = texts;
  }

  String of(TasketView tasket) {
    List<String> facts = new ArrayList<>();
    facts.add(texts.text("minutes", tasket.terms().plannedMinutes()));
    facts.add(texts.text("mode." + tasket.terms().mode().name()));
    tasket.terms().place().ifPresent(facts::add);
    when(tasket.sessions(), facts);
    facts.add(texts.text("seats", tasket.seatsFree(), tasket.seats()));
    return String.join(SEPARATOR, facts);
  }

  /** Only how long and how many seats are left. */
  String briefly(TasketView tasket) {
    return texts.text("minutes", tasket.terms().plannedMinutes())
        + SEPARATOR
        + texts.text("seats", tasket.seatsFree(), tasket.seats());
  }

  String owner(PersonView owner) {
    String department = owner.departmentIn(texts.language());
    return department.isEmpty()
        ? texts.text("owner", owner.name())
        : texts.text("owner.department", owner.name(), department);
  }

  private void when(List<SessionView> sessions, List<String> facts) {
    if (sessions.size() > 1) {
      facts.add(texts.text("times", sessions.size()));
    } else {
      sessions.stream()
          .flatMap(
              session ->
                  session.start().stream()
                      .flatMap(start -> session.zone().stream().map(zone -> time(start, zone))))
          .forEach(facts::add);
    }
  }

  /** As people in the session's own place say it, such as Tue 3 Dec, 14:00. */
  private String time(Instant start, String zone) {
    return DateTimeFormatter.ofPattern(texts.text("time"), texts.language())
        .format(start.atZone(ZoneId.of(zone)));
  }
}
