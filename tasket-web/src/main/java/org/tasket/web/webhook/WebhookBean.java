package org.tasket.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.web.page.Chosen;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;
import org.tasket.webhook.DeliveryView;
import org.tasket.webhook.WebhookLog;
import org.tasket.webhook.WebhookTopic;
import org.tasket.webhook.WebhookView;
import org.tasket.webhook.Webhooks;

/** One webhook, what can be done to it, and its log. */
@Named
@RequestScoped
public class WebhookBean {

  @Inject SignedIn signedIn;
  @Inject Webhooks webhooks;
  @Inject WebhookLog log;
  @Inject Settings settings;
  @Inject ToldSecret told;

  private String id;
  private String from;
  private String step;
  private String again;
  private WebhookView webhook;
  private List<WebhookTopic> topics = List.of();
  private List<DeliveryView> deliveries = List.of();
  private String more = "";

  public void load() {
    Actor actor = signedIn.actor();
    webhook = webhooks.get(actor, Chosen.id(id, "webhook.unknown"));
    topics = webhook.topics().stream().sorted().toList();
    Page<DeliveryView> page = log.of(actor, webhook.id(), Page.USUAL, Optional.ofNullable(from));
    deliveries = page.items();
    more = page.next().map(cursor -> "?from=" + cursor).orElse("");
  }

  /** What a button of the page stands for. */
  public void act() {
    Actor actor = signedIn.actor();
    UUID acted = webhook.id();
    switch (step) {
      case "test" -> {
        log.ping(actor, acted);
        back("done.webhook.tested");
      }
      case "pause" -> {
        webhooks.pause(actor, acted);
        back("done.webhook.paused");
      }
      case "resume" -> {
        webhooks.resume(actor, acted);
        back("done.webhook.resumed");
      }
      case "secret" -> told.tell(webhooks.renewSecret(actor, acted));
      case "remove" -> {
        webhooks.remove(actor, acted);
        Notices.done("done.webhook.removed");
        Goto.webhooks(webhook.board());
      }
      default -> throw new NotFound("path");
    }
  }

  public void sendAgain() {
    log.again(signedIn.actor(), webhook.id(), Chosen.id(again, "webhook.unknown"));
    back("done.webhook.again");
  }

  private void back(String done) {
    Notices.done(done);
    Goto.webhook(webhook.id());
  }

  public WebhookView getWebhook() {
    return webhook;
  }

  /** What it tells, in the order in which things happen. */
  public List<WebhookTopic> getTopics() {
    return topics;
  }

  public List<DeliveryView> getDeliveries() {
    return deliveries;
  }

  /** For how many days the log keeps what has ended. */
  public int getDays() {
    return Math.toIntExact(settings.duration(Setting.WEBHOOKS_KEPT).toDays());
  }

  /** The address of the next piece; empty where there is none. */
  public String getMore() {
    return more;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
