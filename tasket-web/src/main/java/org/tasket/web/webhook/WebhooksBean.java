package org.tasket.web.webhook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.platform.Fingerprint;
import org.tasket.platform.Ids;
import org.tasket.platform.KeptAnswers;
import org.tasket.platform.KeptAnswers.Answer;
import org.tasket.platform.KeptAnswers.Call;
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
  @Inject KeptAnswers kept;
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
    key = Ids.next().toString();
  }

  public void make() {
    Actor actor = signedIn.actor();
    Call call =
        new Call(
            actor.person(), Fingerprint.of("webhook " + key), Fingerprint.of("webhook " + slug));
    if (kept.find(call).isPresent()) {
      Notices.warnNext("done.webhook.before");
      Goto.webhooks(slug);
    } else {
      told.tell(kept.first(call, () -> made(actor), WebhooksBean::answer));
      all = webhooks.on(actor, slug);
      clear();
    }
  }

  private WebhookView made(Actor actor) {
    return webhooks.make(actor, slug, new MakeWebhook(address, events));
  }

  private static Answer answer(WebhookView made) {
    return new Answer(200, "webhooks/" + made.id());
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
