package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Due;
import org.tasket.platform.Ids;
import org.tasket.platform.Job;

/**
 * Reads the reports on mails that a server took and could not deliver, and marks the addresses that
 * are none, as if the server had refused them itself.
 */
@ApplicationScoped
class ReadingBounces implements Job {

  private final BounceBox box;
  private final Outbox outbox;
  private final Map<UUID, Report> reports = new LinkedHashMap<>();

  /** Of two on one mail each is a report of its own. */
  private record Report(Message message, Bounce bounce) {}

  @Inject
  ReadingBounces(BounceBox box, Outbox outbox) {
    this.box = box;
    this.outbox = outbox;
  }

  /** For the container's proxy only. */
  ReadingBounces() {
    this(null, null);
  }

  @Override
  public String name() {
    return "mail.bounces";
  }

  @Override
  public Duration rest() {
    return Duration.ofMinutes(5);
  }

  /** All at once: what is left comes in the next round. */
  @Override
  public Due due(UUID after, int most) {
    if (!box.isThere()) {
      return Due.NOTHING;
    }
    box.open().forEach((message, bounce) -> reports.put(Ids.next(), new Report(message, bounce)));
    return new Due(List.copyOf(reports.keySet()), Optional.empty());
  }

  /** The mailbox learns of it when the database knows: what fails between is read again. */
  @Override
  public boolean doTo(UUID id) {
    Report report = reports.get(id);
    Bounce.Meaning meaning = outbox.bounced(report.bounce());
    if (meaning == Bounce.Meaning.FOREIGN) {
      box.leave(report.message());
    } else {
      box.done(report.message());
    }
    return meaning == Bounce.Meaning.NO_SUCH_ADDRESS;
  }

  @Override
  public void over() {
    reports.clear();
    box.close();
  }
}
