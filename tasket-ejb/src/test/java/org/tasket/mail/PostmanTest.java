package org.tasket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Authenticator;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.calendar.Appointment;
import org.tasket.calendar.Appointment.Hours;
import org.tasket.calendar.Invitation;
import org.tasket.mail.Answer.Fate;
import org.tasket.platform.Settings;
import org.tasket.platform.SettingsFixtures;

/** A real mail server, and one that misbehaves. */
class PostmanTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Instant NOW = Instant.parse("2026-12-03T12:00:00Z");

  private final Properties session = new Properties();
  private final List<AutoCloseable> servers = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable server : servers) {
      server.close();
    }
  }

  private GreenMail greenMail() {
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    servers.add(server::stop);
    at(server.getSmtp().getPort());
    return server;
  }

  private ScriptedMailServer scripted() {
    ScriptedMailServer server = new ScriptedMailServer();
    servers.add(server);
    at(server.port());
    return server;
  }

  private void at(int port) {
    session.setProperty("mail.smtp.host", "127.0.0.1");
    session.setProperty("mail.smtp.port", String.valueOf(port));
    session.setProperty("mail.from", "tasket@example.org");
  }

  private Postman postman() {
    Settings settings =
        SettingsFixtures.settings(
            Map.of(
                "tasket.mail.session", "mail/tasket",
                "tasket.mail.time", "PT10S",
                "tasket.public-url", "https://intranet.example.org/tasket"));
    MailSessions sessions =
        new MailSessions(settings) {
          @Override
          Session session() {
            return patient(
                Session.getInstance(
                    session,
                    new Authenticator() {
                      @Override
                      protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication("tasket", "secret");
                      }
                    }));
          }
        };
    return new Postman(settings, sessions, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static Answer sent(Postman postman, Letter letter) {
    return postman.send(postman.envelope(letter), () -> {});
  }

  private static Letter letter(String name, String subject) {
    return letter(name, subject, Optional.empty());
  }

  private static Letter letter(String name, String subject, Optional<Invitation> invitation) {
    return new Letter(
        ID,
        name,
        "aino@example.org",
        Locale.forLanguageTag("fi"),
        subject,
        "Hei Äijö, d'Arc",
        "<p>Hei Äijö, d&#39;Arc</p>",
        URI.create("https://intranet.example.org/tasket/mail/stop?t=x"),
        invitation);
  }

  private static Letter letter() {
    return letter("Aino Äijö-O'Neill", "Kollega varasi paikan: Älä pelkää");
  }

  private static Letter inviting(boolean cancelled) {
    Appointment session =
        new Appointment(
            ID.toString(),
            7,
            new Hours(
                NOW.plus(Duration.ofDays(2)),
                NOW.plus(Duration.ofDays(2).plusHours(1)),
                ZoneOffset.UTC),
            "Älä pelkää\r\nATTENDEE:mailto:all@example.org",
            List.of(),
            Optional.of("Room 1"),
            URI.create("https://intranet.example.org/tasket/taskets/" + ID),
            true);
    return letter("Aino Äijö", "Seat", Optional.of(new Invitation(session, cancelled)));
  }

  @Nested
  class Sent {

    @Test
    void saysTheSameInPlainTextAndInHtmlWithEveryLetterOfEveryName() throws Exception {
      GreenMail server = greenMail();

      assertThat(sent(postman(), letter())).isEqualTo(Answer.SENT);

      MimeMessage message = server.getReceivedMessages()[0];
      assertThat(message.getSubject()).isEqualTo("Kollega varasi paikan: Älä pelkää");
      assertThat(message.getFrom()[0]).hasToString("Tasket <tasket@example.org>");
      assertThat(jakarta.mail.internet.MimeUtility.decodeText(message.getHeader("To")[0]))
          .isEqualTo("Aino Äijö-O'Neill <aino@example.org>");
      MimeMultipart forms = (MimeMultipart) message.getContent();
      assertThat(forms.getContentType()).startsWith("multipart/alternative");
      assertThat(forms.getBodyPart(0).getContent().toString().strip()).isEqualTo("Hei Äijö, d'Arc");
      assertThat(forms.getBodyPart(1).getContentType()).startsWith("text/html");
      assertThat(message.getContentLanguage()).containsExactly("fi");
      assertThat(message.getHeader("List-Unsubscribe"))
          .containsExactly("<https://intranet.example.org/tasket/mail/stop?t=x>");
      assertThat(message.getHeader("List-Unsubscribe-Post"))
          .containsExactly("List-Unsubscribe=One-Click");
      assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(message.getHeader("Date")).containsExactly("Thu, 3 Dec 2026 12:00:00 +0000");
    }

    @Test
    void twiceHasTheSameMessageIdBothTimes() throws Exception {
      GreenMail server = greenMail();

      sent(postman(), letter());
      sent(postman(), letter());

      assertThat(server.getReceivedMessages())
          .hasSize(2)
          .allSatisfy(
              message ->
                  assertThat(message.getMessageID())
                      .isEqualTo("<" + ID + "@intranet.example.org>"));
    }

    @Test
    void goOverOneConnectionUntilItIsGivenBack() {
      ScriptedMailServer server = scripted();
      Postman postman = postman();

      sent(postman, letter());
      sent(postman, letter());
      assertThat(server.heard()).containsOnlyOnce("(connected)").doesNotContain("QUIT");
      postman.hangUp();

      assertThat(server.heard()).contains("QUIT");
    }

    @Test
    void overTlsWhereTheSessionAsksForIt() {
      ScriptedMailServer server = scripted();
      session.setProperty("mail.smtp.starttls.enable", "true");
      session.setProperty("mail.smtp.starttls.required", "true");
      session.setProperty("mail.smtp.ssl.trust", "*");
      session.setProperty("mail.smtp.ssl.checkserveridentity", "false");

      assertThat(sent(postman(), letter())).isEqualTo(Answer.SENT);
      assertThat(server.heard()).contains("STARTTLS", "DATA");
    }

    @Test
    void withTheLoginOfTheSession() {
      GreenMail server = greenMail();
      server.setUser("tasket", "secret");
      session.setProperty("mail.smtp.auth", "true");

      assertThat(sent(postman(), letter())).isEqualTo(Answer.SENT);
    }
  }

  @Test
  void whatAnAdministratorChangesCountsOnceTheConnectionsAreGivenBack() throws Exception {
    GreenMail server = greenMail();
    Postman postman = postman();
    sent(postman, letter());
    session.setProperty("mail.from", "other@example.org");
    postman.hangUp();
    sent(postman, letter());

    assertThat(server.getReceivedMessages()[0].getFrom()[0])
        .hasToString("Tasket <tasket@example.org>");
    assertThat(server.getReceivedMessages()[1].getFrom()[0])
        .hasToString("Tasket <other@example.org>");
  }

  @Nested
  class WithSomethingToDoBeforeTheEnd {

    @Test
    void isFinishedAfterThatWasDone() {
      ScriptedMailServer server = scripted();
      List<String> before = new ArrayList<>();

      Postman postman = postman();
      Answer answer = postman.send(postman.envelope(letter()), () -> before.addAll(server.heard()));

      assertThat(answer).isEqualTo(Answer.SENT);
      assertThat(before).contains("DATA").doesNotContain(".");
      assertThat(server.heard()).contains(".");
    }

    @Test
    void isNotSentWhereThatFails() {
      ScriptedMailServer server = scripted();
      Postman postman = postman();

      Answer answer =
          postman.send(
              postman.envelope(letter()),
              () -> {
                throw new IllegalStateException("cannot be noted");
              });

      assertThat(answer.fate()).isEqualTo(Fate.LATER);
      assertThat(server.heard()).contains("DATA").doesNotContain(".");
      assertThat(sent(postman, letter())).isEqualTo(Answer.SENT);
      assertThat(server.heard().stream().filter("."::equals)).hasSize(1);
    }
  }

  @Nested
  class WithAnInvitation {

    private BodyPart calendar(Letter letter) throws Exception {
      GreenMail server = greenMail();
      assertThat(sent(postman(), letter)).isEqualTo(Answer.SENT);
      MimeMultipart forms = (MimeMultipart) server.getReceivedMessages()[0].getContent();
      assertThat(forms.getContentType()).startsWith("multipart/alternative");
      assertThat(forms.getCount()).isEqualTo(3);
      return forms.getBodyPart(2);
    }

    /** By another library than wrote it. */
    private Calendar read(BodyPart part) throws Exception {
      return new CalendarBuilder().build(part.getInputStream());
    }

    @Test
    void arrivesAsOneOfItsFormsFromTheHouseToItsReader() throws Exception {
      BodyPart part = calendar(inviting(false));

      assertThat(new ContentType(part.getContentType()).getBaseType()).isEqualTo("text/calendar");
      assertThat(new ContentType(part.getContentType()).getParameter("method"))
          .isEqualTo("REQUEST");
      Calendar calendar = read(part);
      assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("REQUEST");
      VEvent event = (VEvent) calendar.getComponents("VEVENT").get(0);
      assertThat(event.getProperty("UID").orElseThrow().getValue()).isEqualTo(ID.toString());
      assertThat(event.getProperty("SEQUENCE").orElseThrow().getValue()).isEqualTo("7");
      assertThat(event.getProperty("ORGANIZER").orElseThrow().getValue())
          .isEqualTo("mailto:tasket@example.org");
      assertThat(event.getProperties("ATTENDEE")).hasSize(1);
      assertThat(event.getProperty("ATTENDEE").orElseThrow().getValue())
          .isEqualTo("mailto:aino@example.org");
    }

    @Test
    void isTakenBackByTheSameName() throws Exception {
      BodyPart part = calendar(inviting(true));

      assertThat(new ContentType(part.getContentType()).getParameter("method")).isEqualTo("CANCEL");
      VEvent event = (VEvent) read(part).getComponents("VEVENT").get(0);
      assertThat(event.getProperty("UID").orElseThrow().getValue()).isEqualTo(ID.toString());
      assertThat(event.getProperty("STATUS").orElseThrow().getValue()).isEqualTo("CANCELLED");
    }
  }

  @Nested
  class InAHeader {

    @ParameterizedTest
    @CsvSource({
      "'A seat\r\nBcc: all@example.org'",
      "'A seat\nBcc: all@example.org'",
      "'A seat\u2028\r\n\r\nBcc: all@example.org'"
    })
    void whatPeopleWroteIsNeverAHeader(String text) throws Exception {
      GreenMail server = greenMail();
      String wild = text.replace("\\r", "\r").replace("\\n", "\n");

      sent(postman(), letter("Aino\r\nBcc: all@example.org", wild));

      MimeMessage message = server.getReceivedMessages()[0];
      assertThat(message.getHeader("Bcc")).isNull();
      assertThat(message.getSubject()).isEqualTo("A seat Bcc: all@example.org");
      assertThat(message.getRecipients(Message.RecipientType.TO)).hasSize(1);
      assertThat(server.getReceivedMessages()).hasSize(1);
    }
  }

  @Nested
  class Refused {

    @ParameterizedTest
    @CsvSource({
      "550 5.1.1 <aino@example.org> unknown, NO_SUCH_ADDRESS, 550 5.1.1",
      "550 no such user, NO_SUCH_ADDRESS, 550",
      "554 5.7.1 relay access denied, LATER, 554 5.7.1",
      "554 relay access denied, LATER, 554",
      "553 5.1.8 who are you, LATER, 553 5.1.8",
      "530 5.7.0 sign in first, AWAY, 530 5.7.0",
      "450 4.2.1 try later, LATER, 450 4.2.1",
      "452 4.2.2 mailbox full, LATER, 452 4.2.2"
    })
    void atTheRecipient(String answer, Fate fate, String reason) {
      scripted()
          .answering(said -> said.startsWith("RCPT") ? answer : ScriptedMailServer.friendly(said));

      assertThat(sent(postman(), letter())).isEqualTo(new Answer(fate, reason));
    }

    @ParameterizedTest
    @CsvSource({"554 5.6.0 not this, NEVER, 554 5.6.0", "451 4.3.0 not now, LATER, 451 4.3.0"})
    void afterTheMail(String answer, Fate fate, String reason) {
      scripted().answering(said -> said.equals(".") ? answer : ScriptedMailServer.friendly(said));

      assertThat(sent(postman(), letter())).isEqualTo(new Answer(fate, reason));
    }

    @ParameterizedTest
    @CsvSource({"530 5.7.0 sign in first, AWAY", "550 5.1.8 who are you, LATER"})
    void beforeThereIsARecipient(String answer, Fate fate) {
      scripted()
          .answering(said -> said.startsWith("MAIL") ? answer : ScriptedMailServer.friendly(said));

      assertThat(sent(postman(), letter()).fate()).isEqualTo(fate);
    }

    @Test
    void theSendersOwnAddressIsNoFaultOfTheReaders() {
      greenMail();
      session.setProperty("mail.from", "tasket.@example.org");

      assertThat(sent(postman(), letter()).fate()).isEqualTo(Fate.AWAY);
    }

    @Test
    void anAddressThatIsNone() {
      greenMail();
      Letter letter = letter();

      assertThat(
              sent(
                      postman(),
                      new Letter(
                          ID,
                          "A",
                          "no address",
                          Locale.ENGLISH,
                          "S",
                          letter.text(),
                          "<p>A</p>",
                          letter.stop(),
                          Optional.empty()))
                  .fate())
          .isEqualTo(Fate.NO_SUCH_ADDRESS);
    }
  }

  @Nested
  class AServerThatMisbehaves {

    @Test
    void isAwayWhereNobodyListens() throws IOException {
      try (Socket silent = new Socket()) {
        silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        at(silent.getLocalPort());

        assertThat(sent(postman(), letter()).fate()).isEqualTo(Fate.AWAY);
      }
    }

    @Test
    void isNotWaitedForLongerThanItMayTake() {
      session.setProperty("mail.smtp.timeout", "500");
      ScriptedMailServer server = scripted();
      server.answering(
          said -> {
            if (said.startsWith("RCPT")) {
              sleep(Duration.ofSeconds(5));
            }
            return ScriptedMailServer.friendly(said);
          });
      long before = System.nanoTime();

      Answer answer = sent(postman(), letter());

      assertThat(answer).isEqualTo(new Answer(Fate.AWAY, "SocketTimeoutException"));
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void thatDiesInTheMiddleKeepsTheNextMailFromNothing() {
      ScriptedMailServer server =
          scripted()
              .answering(
                  said ->
                      said.equals(".")
                          ? ScriptedMailServer.DIES
                          : ScriptedMailServer.friendly(said));
      Postman postman = postman();

      assertThat(sent(postman, letter()).fate()).isEqualTo(Fate.LATER);
      server.answering(ScriptedMailServer::friendly);
      assertThat(sent(postman, letter())).isEqualTo(Answer.SENT);
    }

    @Test
    void thatTakesNoMoreOverOneConnectionIsCalledAgainAtOnce() {
      ScriptedMailServer server = scripted();
      Postman postman = postman();
      sent(postman, letter());
      server.answering(
          said ->
              said.startsWith("MAIL") && !server.heard().contains("QUIT")
                  ? "421 4.4.2 enough"
                  : ScriptedMailServer.friendly(said));

      assertThat(sent(postman, letter())).isEqualTo(Answer.SENT);
      assertThat(server.heard().stream().filter("(connected)"::equals)).hasSize(2);
    }

    private static void sleep(Duration time) {
      try {
        Thread.sleep(time.toMillis());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
