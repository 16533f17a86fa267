package org.tasket.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.naming.NamingException;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.platform.Unavailable;

/**
 * The mailbox to which reports come back, where an administrator has set one up. What is no report
 * is marked as seen at once. A report stays new until whoever deals with it is done: then it is
 * deleted, for it holds an address, or left where it is none of ours.
 */
@Dependent
class BounceBox {

  private static final Logger LOG = Logger.getLogger(BounceBox.class.getName());

  /** More are left for the next time. */
  private static final int MOST = 100;

  /** What is larger is no report. */
  private static final int BYTES_MOST = 1_000_000;

  private final Settings settings;
  private final MailSessions sessions;
  private Store store;
  private Folder folder;
  private boolean deletes;

  @Inject
  BounceBox(Settings settings, MailSessions sessions) {
    this.settings = settings;
    this.sessions = sessions;
  }

  boolean isThere() {
    return settings.optional(Setting.BOUNCES_SESSION).isPresent();
  }

  /**
   * The reports that nobody has read, with their messages.
   *
   * @throws Unavailable where the mailbox is away
   */
  Map<Message, Bounce> open() {
    try {
      store = sessions.bounces().getStore();
      store.connect();
      folder = store.getFolder(settings.text(Setting.BOUNCES_FOLDER));
      folder.open(Folder.READ_WRITE);
      deletes = false;
      Map<Message, Bounce> found = new LinkedHashMap<>();
      for (Message message : unread()) {
        Optional<Bounce> bounce = read(message);
        if (bounce.isPresent()) {
          found.put(message, bounce.get());
        } else {
          message.setFlag(Flag.SEEN, true);
        }
      }
      return found;
    } catch (NamingException | MessagingException away) {
      LOG.log(Level.WARNING, "The mailbox of reports is away: {0}", Answer.away(away).reason());
      throw new Unavailable("mail.unavailable");
    }
  }

  private List<Message> unread() throws MessagingException {
    Message[] unread = folder.search(new FlagTerm(new Flags(Flag.SEEN), false));
    return Stream.of(unread).limit(MOST).toList();
  }

  /** Somebody else's mail may be built in any way, and is no report then. */
  private Optional<Bounce> read(Message message) throws MessagingException {
    if (message.getSize() > BYTES_MOST) {
      return Optional.empty();
    }
    try {
      return Bounce.read(message, settings.publicUrl().getHost());
    } catch (IOException | MessagingException | RuntimeException unreadable) {
      LOG.log(Level.INFO, "A message in the mailbox of reports cannot be read");
      return Optional.empty();
    }
  }

  /** Has dealt with a report of ours: it goes when the box is closed. */
  void done(Message report) {
    flag(report, Flag.DELETED);
    deletes = true;
  }

  /** Leaves a report for whomever it is for, and reads it no more. */
  void leave(Message report) {
    flag(report, Flag.SEEN);
  }

  private static void flag(Message report, Flag flag) {
    try {
      report.setFlag(flag, true);
    } catch (MessagingException away) {
      throw new Unavailable("mail.unavailable");
    }
  }

  void close() {
    try {
      if (folder != null && folder.isOpen()) {
        folder.close(deletes);
      }
      if (store != null) {
        store.close();
      }
    } catch (MessagingException closedAlready) {
      LOG.log(Level.FINE, "The mailbox of reports was closed before");
    }
  }
}
