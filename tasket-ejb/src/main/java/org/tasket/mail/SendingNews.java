package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Due;

/** Sends people what is new to them. What came up since the last round goes in one mail. */
@ApplicationScoped
class SendingNews extends Mailing {

  @Inject Senders senders;

  @Override
  public String name() {
    return "mail.send";
  }

  @Override
  Due waiting(UUID after, int most) {
    return outbox.readers(after, most);
  }

  @Override
  Optional<Parcel> inHand(UUID reader) {
    return outbox.make(reader);
  }

  @Override
  public void prepare(List<UUID> readers) {
    senders.begin(readers);
  }

  @Override
  public boolean doTo(UUID reader) {
    return senders.hasBegun(reader) ? senders.carried(reader) : super.doTo(reader);
  }

  @Override
  public void over() {
    try {
      senders.over();
    } finally {
      super.over();
    }
  }
}
