package org.tasket.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.address.Opened;
import org.tasket.address.PrivateAddresses;
import org.tasket.address.Purpose;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.WayIn;
import org.tasket.platform.Boundary;
import org.tasket.platform.Fingerprint;
import org.tasket.platform.NotFound;
import org.tasket.platform.Secret;

/**
 * A person's calendar, for whoever shows its secret: their sessions and holds as they are now, by
 * what the person may see now. Whoever has left the house has none any more.
 */
@Boundary
public class CalendarFeed {

  @Inject PrivateAddresses addresses;
  @Inject People people;
  @Inject Agenda agenda;
  @Inject Clock clock;

  /**
   * The calendar, in a number of queries that does not grow with what is in it.
   *
   * @throws NotFound where the secret opens nothing, whatever the cause
   */
  public CalendarText read(Secret secret) {
    Actor actor = holder(secret).flatMap(this::stillThere).orElseThrow(() -> new NotFound("path"));
    List<Appointment> all = agenda.of(actor);
    return new CalendarText(
        CalendarFile.published(Agenda.NAME, all, clock.instant()), Fingerprint.of(all.toString()));
  }

  private Optional<UUID> holder(Secret secret) {
    return addresses.opened(secret, Set.of(Purpose.CALENDAR)).map(Opened::person);
  }

  private Optional<Actor> stillThere(UUID person) {
    return people.again(List.of(person), WayIn.REST).stream().findFirst();
  }
}
