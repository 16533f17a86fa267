package org.tasket.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.calendar.Invitation;
import org.tasket.calendar.Invitations;
import org.tasket.notice.NoticeTopic;
import org.tasket.person.Addressee;

/** What people's calendars are told with their mails, if they want that, and not at night. */
@Dependent
class CalendarsToTell {

  @Inject Invitations invitations;

  /**
   * What they are told now, and notes for what remains when it is asked for again.
   *
   * @param claims by reader
   * @param again whether they are told also what they were told before
   * @return by claim
   */
  Map<UUID, Invitation> of(Map<UUID, UUID> claims, Readers readers, boolean again, Instant now) {
    Map<UUID, Addressee> helpers = new HashMap<>();
    Map<UUID, Instant> later = new HashMap<>();
    List<UUID> never = new ArrayList<>();
    claims.forEach(
        (reader, claim) -> {
          Optional<Addressee> to = readers.reached(reader);
          Optional<Instant> wanted =
              to.flatMap(any -> readers.habit(reader).when(NoticeTopic.CALENDAR, now, now));
          if (wanted.isEmpty()) {
            never.add(claim);
          } else if (wanted.get().isAfter(now)) {
            later.put(claim, wanted.get());
          } else {
            helpers.put(claim, to.get());
          }
        });
    invitations.passOver(never);
    invitations.waitUntil(later);
    return invitations.tell(helpers, again, now);
  }
}
