package org.tasket.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.tasket.webhook.SigningSecret;
import org.tasket.webhook.WebhookView;

/**
 * The secret that was just made. The page that answers to its making shows it, without a way over
 * another page: it is kept for this one request and nowhere in between.
 */
@Named
@RequestScoped
public class ToldSecret {

  private Optional<WebhookView> made = Optional.empty();

  void tell(WebhookView webhook) {
    made = Optional.of(webhook);
  }

  /** For whom it is; empty where none was made. */
  public String getAddress() {
    return made.map(webhook -> webhook.address().toString()).orElse("");
  }

  /** The secret itself; empty where none was made. */
  public String getText() {
    return made.flatMap(WebhookView::secret).map(SigningSecret::text).orElse("");
  }
}
