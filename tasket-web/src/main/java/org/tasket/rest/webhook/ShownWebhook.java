package org.tasket.rest.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.web.signin.SignedIn;
import org.tasket.webhook.WebhookLog;
import org.tasket.webhook.Webhooks;

/**
 * A webhook, or one of its messages, as it is now: whoever repeats its making is not told its
 * secret again.
 */
@ApplicationScoped
class ShownWebhook implements Shown {

  static final String ROOT = "webhooks";
  static final String DELIVERIES = "/deliveries/";

  @Inject Webhooks webhooks;
  @Inject WebhookLog log;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return ROOT;
  }

  @Override
  public Answers.Made now(String key) {
    String[] ids = key.split(DELIVERIES, 2);
    UUID webhook = UUID.fromString(ids[0]);
    return ids.length == 1
        ? WebhookJson.made(webhooks.get(signedIn.actor(), webhook))
        : WebhookJson.made(webhook, log.get(signedIn.actor(), webhook, UUID.fromString(ids[1])));
  }
}
