package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * The server's mail session, as an administrator has bound it; with limits of time where it has
 * none, for Jakarta Mail would wait for ever.
 */
@ApplicationScoped
class MailSessions {

  private static final String SENDER = "Tasket";

  /** Whoever looks for viruses answers a mail late; who is not waited for gets it again. */
  private static final int ANSWERS_TAKE = 6;

  private final Settings settings;

  @Inject
  MailSessions(Settings settings) {
    this.settings = settings;
  }

  /** For the container's proxy only. */
  MailSessions() {
    this(null);
  }

  /** Its JNDI name; empty where the house sends no mail. */
  Optional<String> name() {
    return settings.optional(Setting.MAIL_SESSION);
  }

  Session session() throws NamingException {
    return found(name().orElseThrow());
  }

  /** The session whose store is the mailbox of reports. */
  Session bounces() throws NamingException {
    return found(settings.text(Setting.BOUNCES_SESSION));
  }

  @SuppressWarnings("BanJNDI") // the name is an administrator's
  private Session found(String name) throws NamingException {
    Object found = InitialContext.doLookup(name);
    if (found instanceof Session given) {
      return patient(given);
    }
    throw new NamingException("no mail session");
  }

  /**
   * A session that does what the given one does, but does not wait for longer than it may, marks
   * nothing as seen only since it looked at it, and leaves mails as they were encoded.
   */
  Session patient(Session given) {
    Properties properties = new Properties();
    Duration time = settings.duration(Setting.MAIL_TIME);
    Stream.of("smtp", "smtps", "imap", "imaps")
        .map(protocol -> "mail." + protocol + ".")
        .forEach(
            prefix -> {
              set(properties, prefix + "connectiontimeout", time);
              set(properties, prefix + "timeout", time.multipliedBy(ANSWERS_TAKE));
              set(properties, prefix + "writetimeout", time);
            });
    given
        .getProperties()
        .stringPropertyNames()
        .forEach(name -> properties.setProperty(name, given.getProperty(name)));
    properties.setProperty("mail.smtp.allow8bitmime", "false");
    properties.setProperty("mail.smtps.allow8bitmime", "false");
    properties.setProperty("mail.imap.peek", "true");
    properties.setProperty("mail.imaps.peek", "true");
    return Session.getInstance(properties, new Same(given));
  }

  private static void set(Properties properties, String limit, Duration time) {
    properties.setProperty(limit, String.valueOf(time.toMillis()));
  }

  /** How long sending one mail takes at most, but for a server that is slow with every answer. */
  Duration longest() {
    return settings.duration(Setting.MAIL_TIME).multipliedBy(2 * ANSWERS_TAKE);
  }

  /** Whom mails come from. */
  InternetAddress from(Session session) throws MessagingException {
    String address =
        settings
            .optional(Setting.MAIL_FROM)
            .or(() -> Optional.ofNullable(session.getProperty("mail.from")))
            .orElseThrow(
                () ->
                    new MessagingException(
                        "neither tasket.mail.from nor the session says whom mails come from"));
    return LetterMessage.address(address, SENDER);
  }

  /** Login and password are those of the session that an administrator made. */
  private static final class Same extends Authenticator {

    private final Session given;

    Same(Session given) {
      this.given = given;
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      return given.requestPasswordAuthentication(
          getRequestingSite(),
          getRequestingPort(),
          getRequestingProtocol(),
          getRequestingPrompt(),
          getDefaultUserName());
    }
  }
}
