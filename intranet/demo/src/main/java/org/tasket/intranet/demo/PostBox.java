package org.tasket.intranet.demo;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Locale;

/**
 * A mail server on the loopback address that sends nothing on: each mail becomes a file, which the
 * intranet shows on a page.
 */
final class PostBox implements Closeable {

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Path folder;
  private final Clock clock;
  private int number;

  private PostBox(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Opens it; mails go into a folder. */
  static PostBox open(Path folder, Clock clock) {
    PostBox box = new PostBox(folder, clock);
    UserManager users = box.server.getUserManager();
    users.setMessageDeliveryHandler(
        (mail, to) -> {
          box.keep(mail);
          return kept(users, to.getEmail());
        });
    box.server.start();
    return box;
  }

  /** The mail server wants to know somebody to whom the mail was given. */
  private static GreenMailUser kept(UserManager users, String address) throws UserException {
    GreenMailUser known = users.getUserByEmail(address);
    return known == null ? users.createUser(address, address, address) : known;
  }

  private synchronized void keep(MovingMessage mail) throws MessagingException {
    String name = String.format(Locale.ROOT, "%d-%05d.eml", clock.millis(), number++);
    Path unfinished = folder.resolve(name + ".part");
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      mail.getMessage().writeTo(out);
    } catch (IOException e) {
      throw new MessagingException("cannot keep the mail", e);
    }
    try {
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new MessagingException("cannot keep the mail", e);
    }
  }

  int port() {
    return server.getSmtp().getPort();
  }

  @Override
  public void close() {
    server.stop();
  }
}
