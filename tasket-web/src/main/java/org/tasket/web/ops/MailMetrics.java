package org.tasket.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.tasket.mail.MailHealth;
import org.tasket.platform.Unavailable;

/** The backlog of mails as metrics of the server. While the database is away it is not a number. */
@ApplicationScoped
public class MailMetrics {

  @Inject MailHealth mail;

  /** A server with metrics looks for them when the bean is made: at the start, not when asked. */
  void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

  @Gauge(
      name = "tasket_mail_waiting",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Mails that are to be made, being sent or tried again")
  public double waiting() {
    try {
      return mail.backlog().waiting();
    } catch (Unavailable away) {
      return Double.NaN;
    }
  }

  @Gauge(
      name = "tasket_mail_oldest_seconds",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "How long the oldest of them waits, in seconds; 0 where none does")
  public double oldest() {
    try {
      return mail.backlog().age().toSeconds();
    } catch (Unavailable away) {
      return Double.NaN;
    }
  }

  @Gauge(
      name = "tasket_mail_given_up",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Mails that were given up in the last seven days")
  public double givenUp() {
    try {
      return mail.backlog().givenUp();
    } catch (Unavailable away) {
      return Double.NaN;
    }
  }
}
