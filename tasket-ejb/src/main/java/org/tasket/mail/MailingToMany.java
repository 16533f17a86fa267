package org.tasket.mail;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A job that makes mails for its readers, many at once. */
abstract class MailingToMany extends Mailing {

  @Inject Senders senders;

  @Override
  public boolean looksAhead() {
    return senders.areQuick();
  }

  @Override
  public void prepare(List<UUID> readers) {
    senders.begin(readers);
  }

  @Override
  public boolean doTo(UUID reader) {
    return senders.carried(reader);
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
