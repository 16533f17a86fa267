package org.tasket.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.tasket.platform.Unavailable;
import org.tasket.webhook.WebhookHealth;

/**
 * The backlog of webhooks as metrics of the server. While the database is away it is not a number.
 */
@ApplicationScoped
public class WebhookMetrics {

  @Inject WebhookHealth webhooks;

  /** A server with metrics looks for them when the bean is made: at the start, not when asked. */
  void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

  @Gauge(
      name = "tasket_webhooks_waiting",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Messages of active webhooks that are to be sent or tried again")
  public double waiting() {
    try {
      return webhooks.backlog().waiting();
    } catch (Unavailable away) {
      return Double.NaN;
    }
  }

  @Gauge(
      name = "tasket_webhooks_failing",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Active webhooks whose last message did not get through")
  public double failing() {
    try {
      return webhooks.backlog().failing();
    } catch (Unavailable away) {
      return Double.NaN;
    }
  }
}
