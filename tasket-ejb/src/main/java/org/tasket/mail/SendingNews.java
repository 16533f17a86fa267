package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tasket.platform.Due;

/** Sends people what is new to them. What came up since the last round goes in one mail. */
@ApplicationScoped
class SendingNews extends MailingToMany {

  @Override
  public String name() {
    return "mail.send";
  }

  @Override
  Due waiting(UUID after, int most) {
    return outbox.readers(after, most);
  }
}
