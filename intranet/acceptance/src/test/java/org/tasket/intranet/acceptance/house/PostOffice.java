package org.tasket.intranet.acceptance.house;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The organisation's mail server, a real one, which keeps what it is sent. */
public final class PostOffice implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final int port = Machine.freePort();
  private final int boxPort = Machine.freePort();
  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(boxPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
          });

  private GreenMailUser reports;

  private final AtomicInteger came = new AtomicInteger();

  /** Whoever waits for a mail looks at all that came, again and again. */
  private final Map<MimeMessage, Received> read = new ConcurrentHashMap<>();

  /** A mail as it came. */
  public record Received(
      String id,
      String from,
      String to,
      String subject,
      String text,
      String html,
      String calendar,
      String stop) {

    private static Received of(MimeMessage mail) {
      try {
        MimeMultipart forms = (MimeMultipart) mail.getContent();
        return new Received(
            mail.getMessageID(),
            mail.getFrom()[0].toString(),
            mail.getAllRecipients()[0].toString(),
            mail.getSubject(),
            forms.getBodyPart(0).getContent().toString(),
            forms.getBodyPart(1).getContent().toString(),
            forms.getCount() == 2 ? "" : calendarIn(forms.getBodyPart(2)),
            mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", ""));
      } catch (MessagingException e) {
        throw new IllegalStateException(e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What a program finds that looks for a calendar among the forms. */
  private static String calendarIn(BodyPart form) throws MessagingException, IOException {
    try (InputStream text = form.getInputStream()) {
      return form.getContentType() + "\n" + new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * All of it comes into one box: with one for each of many thousands it gets slower and slower.
   *
   * <p>Whose sender is killed in the middle of a mail, that thread of the post office falls with a
   * complaint. It is none of whoever waits for something meanwhile.
   */
  public PostOffice start() {
    Awaitility.doNotCatchUncaughtExceptionsByDefault();
    server.start();
    UserManager users = server.getUserManager();
    GreenMailUser box = server.setUser("everybody@example.org", "everybody", "secret");
    users.setMessageDeliveryHandler(
        (mail, to) -> {
          came.incrementAndGet();
          return box;
        });
    reports = server.setUser("bounces@example.org", "bounces", "secret");
    return this;
  }

  public void stop() {
    server.stop();
  }

  public int port() {
    return port;
  }

  /** Where the mailbox is to which reports on mails come back, by IMAP. */
  public int boxPort() {
    return boxPort;
  }

  /** A report comes back on a mail: its address does not exist (RFC 3464). */
  public void comesBack(Received mail) {
    String address = mail.to().replaceAll(".*<|>.*", "");
    String report =
        """
        From: MAILER-DAEMON@example.org
        To: tasket@example.org
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain

        The following address does not exist.

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mail.example.org

        Final-Recipient: rfc822; %s
        Action: failed
        Status: 5.1.1

        --b
        Content-Type: text/rfc822-headers

        Message-ID: %s

        --b--
        """
            .formatted(address, mail.id());
    try {
      reports.deliver(
          new MimeMessage(
              Session.getInstance(new Properties()),
              new ByteArrayInputStream(
                  report.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many reports lie in their mailbox. */
  public long reports() {
    return Stream.of(server.getReceivedMessages()).filter(mail -> !isLetter(mail)).count();
  }

  private static boolean isLetter(MimeMessage mail) {
    try {
      return mail.isMimeType("multipart/alternative");
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many mails came so far. */
  public int number() {
    return came.get();
  }

  /** The mails themselves, to be sent once more. */
  public List<MimeMessage> mails() {
    return List.of(server.getReceivedMessages());
  }

  /** Forgets the mails that came so far. */
  public void forget() {
    try {
      server.purgeEmailFromAllMailboxes();
      came.set(0);
      read.clear();
    } catch (FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All that came to addresses with this in them. */
  public List<Received> to(String who) {
    return Stream.of(server.getReceivedMessages())
        .filter(PostOffice::isLetter)
        .map(mail -> read.computeIfAbsent(mail, Received::of))
        .filter(mail -> mail.to().contains(who))
        .toList();
  }

  /** The first mail with a subject to somebody, once it is there. */
  public Received awaited(String who, String subject) {
    return awaited(who, (Received mail) -> mail.subject().equals(subject));
  }

  /** The same where the subject says this among other things. */
  public Received awaitedAbout(String who, String about) {
    return awaited(who, (Received mail) -> mail.subject().contains(about));
  }

  private Received awaited(String who, Predicate<Received> which) {
    return await()
        .atMost(PATIENCE)
        .until(() -> to(who).stream().filter(which).toList(), found -> !found.isEmpty())
        .get(0);
  }

  @Override
  public void close() {
    Awaitility.catchUncaughtExceptionsByDefault();
    stop();
  }
}
