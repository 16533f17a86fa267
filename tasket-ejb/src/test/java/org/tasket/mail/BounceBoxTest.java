package org.tasket.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.Due;
import org.tasket.platform.Ids;
import org.tasket.platform.Settings;
import org.tasket.platform.SettingsFixtures;
import org.tasket.platform.Unavailable;

/** A real mailbox with reports and other mail in it. */
class BounceBoxTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final String OURS = "<" + ID + "@intranet.example.org>";

  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()});
  private final Settings settings =
      SettingsFixtures.settings(
          Map.of(
              "tasket.public-url",
              "https://intranet.example.org/tasket",
              "tasket.mail.bounces.session",
              "mail/bounces",
              "tasket.mail.time",
              "PT10S"));
  private final BounceBox box = new BounceBox(settings, new Sessions());
  private GreenMailUser user;
  private int port;

  private final class Sessions extends MailSessions {

    Sessions() {
      super(settings);
    }

    @Override
    Session bounces() {
      Properties properties = new Properties();
      properties.setProperty("mail.store.protocol", "imap");
      properties.setProperty("mail.imap.host", "127.0.0.1");
      properties.setProperty("mail.imap.port", String.valueOf(port));
      return patient(
          Session.getInstance(
              properties,
              new Authenticator() {
                @Override
                protected PasswordAuthentication getPasswordAuthentication() {
                  return new PasswordAuthentication("bounces", "secret");
                }
              }));
    }
  }

  @BeforeEach
  void start() {
    server.start();
    port = server.getImap().getPort();
    user = server.setUser("bounces@example.org", "bounces", "secret");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private void arrives(String raw) {
    try {
      user.deliver(
          new MimeMessage(
              Session.getInstance(new Properties()),
              new ByteArrayInputStream(
                  raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    } catch (MessagingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** As Postfix writes them, with the headers of the mail or with all of it. */
  private static String report(String action, String status, String kind, String original) {
    return report("aino@example.org", action, status, kind, original);
  }

  private static String report(
      String address, String action, String status, String kind, String original) {
    return """
    From: MAILER-DAEMON@example.org
    To: tasket@example.org
    Subject: Undelivered Mail Returned to Sender
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary="b"

    --b
    Content-Type: text/plain

    I am sorry.

    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.example.org
    Arrival-Date: Thu, 3 Dec 2026 12:00:00 +0000

    Final-Recipient: rfc822; %s
    Original-Recipient: rfc822;aino@example.org
    Action: %s
    Status: %s
    Diagnostic-Code: smtp; 550 5.1.1 unknown

    --b
    Content-Type: %s

    From: Tasket <tasket@example.org>
    Message-ID: %s
    Subject: A seat

    Text.

    --b--
    """
        .formatted(address, action, status, kind, original);
  }

  private List<Bounce> found() {
    List<Bounce> found = List.copyOf(box.open().values());
    box.close();
    return found;
  }

  @ParameterizedTest
  @CsvSource({"message/rfc822", "text/rfc822-headers"})
  void aReportNamesTheMailTheAddressAndWhy(String kind) {
    arrives(report("failed", "5.1.1", kind, OURS));

    assertThat(found()).containsExactly(new Bounce(ID, "aino@example.org", "5.1.1"));
  }

  @ParameterizedTest
  @CsvSource({
    "delayed, 4.4.1, <01890a5d-ac96-774b-bcce-b302099a8057@intranet.example.org>",
    "delivered, 2.0.0, <01890a5d-ac96-774b-bcce-b302099a8057@intranet.example.org>",
    "failed, 5.2.2, <01890a5d-ac96-774b-bcce-b302099a8057@intranet.example.org>",
    "failed, 5.7.1, <01890a5d-ac96-774b-bcce-b302099a8057@intranet.example.org>",
    "failed, 5.1.1, <somebody.elses@x>",
    "failed, 5.1.1, <01890a5d-ac96-774b-bcce-b302099a8057@another.example.org>",
    "failed, 5.1.1, <01890a5dXac96-774b-bcce-b302099a8057@intranet.example.org>"
  })
  void whatIsNoFaultOfTheAddressOrNoMailOfOursIsLeftAlone(
      String action, String status, String original) {
    arrives(report(action, status, "message/rfc822", original));

    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 60_000})
  @Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
  void aForgedReportKeepsNobodyBusy(int length) {
    arrives(report("@".repeat(length) + " x", "failed", "5.1.1", "message/rfc822", OURS));

    assertThat(found()).isEmpty();
  }

  /** What the rows of mails tell, or cannot tell. */
  private static final class Rows extends Outbox {

    private final List<Bounce> told = new ArrayList<>();
    private Optional<Bounce.Meaning> meaning = Optional.of(Bounce.Meaning.NO_SUCH_ADDRESS);

    @Override
    Bounce.Meaning bounced(Bounce bounce) {
      told.add(bounce);
      return meaning.orElseThrow(() -> new Unavailable("mail.unavailable"));
    }
  }

  /** One round, as the clockwork makes it. */
  private long round(Rows rows) {
    ReadingBounces reading = new ReadingBounces(box, rows);
    try {
      return reading.due(new UUID(0, 0), 100).ids().stream().filter(reading::doTo).count();
    } finally {
      reading.over();
    }
  }

  @Test
  void whatWasUnderstoodIsDeletedAndAllElseStaysAndIsNotReadAgain() {
    arrives("Subject: Holidays\nFrom: carol@example.org\n\nI am away.\n");
    arrives("Content-Type: multipart/report; boundary=b\n\n--b\n\nbroken");
    arrives(report("failed", "5.1.1", "message/rfc822", OURS));
    arrives(report("failed", "5.1.1", "message/rfc822", OURS));

    assertThat(round(new Rows())).isEqualTo(2);

    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(found()).isEmpty();
  }

  @Test
  void aReportOnAMailThatNobodySentStaysAndIsNotReadAgain() {
    arrives(report("failed", "5.1.1", "message/rfc822", OURS));
    Rows rows = new Rows();
    rows.meaning = Optional.of(Bounce.Meaning.FOREIGN);

    assertThat(round(rows)).isZero();

    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(found()).isEmpty();
  }

  @Test
  void aReportOnAnAddressOfThePastIsDeletedAndCountsForNothing() {
    arrives(report("failed", "5.1.1", "message/rfc822", OURS));
    Rows rows = new Rows();
    rows.meaning = Optional.of(Bounce.Meaning.OUTDATED);

    assertThat(round(rows)).isZero();

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aReportThatCouldNotBeNotedIsReadAgain() {
    arrives(report("failed", "5.1.1", "message/rfc822", OURS));
    Rows rows = new Rows();
    rows.meaning = Optional.empty();
    assertThatThrownBy(() -> round(rows)).isInstanceOf(Unavailable.class);

    rows.meaning = Optional.of(Bounce.Meaning.NO_SUCH_ADDRESS);
    assertThat(round(rows)).isEqualTo(1);

    assertThat(rows.told).hasSize(2);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void whereNoSessionIsSetNothingIsLookedUpOrOpened() {
    Settings unset = SettingsFixtures.settings(Map.of());
    List<String> opened = new ArrayList<>();
    MailSessions sessions =
        new MailSessions(unset) {
          @Override
          Session bounces() {
            opened.add("a session");
            return Session.getInstance(new Properties());
          }
        };
    ReadingBounces job = new ReadingBounces(new BounceBox(unset, sessions), new Rows());

    assertThat(job.due(Ids.next(), 100)).isEqualTo(Due.NOTHING);
    job.over();

    assertThat(opened).isEmpty();
  }

  @Test
  void aMailboxThatIsAwayIsSaidToBe() {
    server.stop();

    assertThatThrownBy(box::open).isInstanceOf(Unavailable.class);
    box.close();
  }
}
