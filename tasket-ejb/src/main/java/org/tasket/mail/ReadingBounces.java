package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Due;
import org.tasket.platform.Job;

/**
 * Reads the reports on mails that a server took and could not deliver, and marks the addresses that
 * are none, as if the server had refused them itself.
 */
@ApplicationScoped
class ReadingBounces implements Job {

  @Inject BounceBox box;
  @Inject Outbox outbox;

  private final Map<UUID, Message> reports = new HashMap<>();
  private final Map<UUID, Bounce> bounces = new HashMap<>();

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
    box.open()
        .forEach(
            (report, bounce) -> {
              reports.put(bounce.mail(), report);
              bounces.put(bounce.mail(), bounce);
            });
    return new Due(List.copyOf(bounces.keySet()), Optional.empty());
  }

  @Override
  public boolean doTo(UUID mail) {
    boolean marked = outbox.bounced(bounces.get(mail));
    box.done(reports.get(mail));
    return marked;
  }

  @Override
  public void over() {
    reports.clear();
    bounces.clear();
    box.close();
  }
}
