package org.tasket.web.webhook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.tasket.board.Boards;
import org.tasket.web.page.DoneOnce;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;
import org.tasket.webhook.MakeWebhook;
import org.tasket.webhook.WebhookTopic;
import org.tasket.webhook.WebhookView;
import org.tasket.webhook.Webhooks;

/** The webhooks of a board, and a form to make one: sent twice, it makes one all the same. */
@Named
@ViewScoped
public class WebhooksBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Webhooks webhooks;
  @Inject Boards boards;
  @Inject DoneOnce once;
  @Inject Language language;
  @Inject ToldSecret told;

  private String slug;
  private String key;
  private String address;
  private List<String> events = new ArrayList<>();
  private transient List<WebhookView> all;

  public void load() {
    all = webhooks.on(signedIn.actor(), slug);
    if (key == null) {
      clear();
    }
  }

  private void clear() {
    address = null;
    events = new ArrayList<>();
    key = DoneOnce.key();
  }

  public void make() {
    once.of("webhook " + slug, key, this::made, made -> "webhooks/" + made.id())
        .ifPresentOrElse(this::show, this::leaveIt);
  }

  private WebhookView made() {
    return webhooks.make(signedIn.actor(), slug, new MakeWebhook(address, events));
  }

  private void show(WebhookView made) {
    told.tell(made);
    all = webhooks.on(signedIn.actor(), slug);
    clear();
  }

  private void leaveIt() {
    Notices.warnNext("done.webhook.before");
    Goto.webhooks(slug);
  }

  public boolean isOn() {
    return webhooks.areOn();
  }

  /** The beginnings of the addresses that IT allows. */
  public String getReceivers() {
    return String.join(", ", webhooks.receivers());
  }

  public WebhookTopic[] getTopics() {
    return WebhookTopic.values();
  }

  public String getBoard() {
    return boards.get(signedIn.actor(), slug).title().in(language.locale());
  }

  public List<WebhookView> getAll() {
    return all;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  /** Goes with the form, so that it is known when it comes once more. */
  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public List<String> getEvents() {
    return events;
  }

  public void setEvents(List<String> events) {
    this.events = events;
  }
}
