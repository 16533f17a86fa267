package org.tasket.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tasket.platform.Due;
import org.tasket.platform.Job;

/** Sends what webhooks have to tell. */
@ApplicationScoped
class SendingWebhooks implements Job {

  @Inject Receivers receivers;
  @Inject Deliveries deliveries;
  @Inject Courier courier;

  @Override
  public String name() {
    return "webhook.send";
  }

  @Override
  public Due due(UUID after, int most) {
    return receivers.any() ? deliveries.waiting(after, most) : Due.NOTHING;
  }

  @Override
  public void prepare(List<UUID> webhooks) {
    courier.begin(webhooks);
  }

  @Override
  public boolean doTo(UUID webhook) {
    return courier.carried(webhook);
  }

  @Override
  public void over() {
    courier.over();
  }
}
