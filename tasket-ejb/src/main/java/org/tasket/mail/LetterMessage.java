package org.tasket.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tasket.calendar.CalendarFile;
import org.tasket.calendar.Invitation;
import org.tasket.calendar.Party;

/**
 * A letter in the form of RFC 5322: plain text, which says all, and the same in HTML. Its
 * Message-ID is that of the letter, so that one that comes twice is known for what it is. It is
 * written as it goes over the line: where Jakarta Mail puts it together, it looks through all jars
 * of the server a dozen times for each mail.
 */
final class LetterMessage extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

  private final String host;
  private InternetAddress sender;
  private InternetAddress recipient;
  private Instant now;
  private Runnable last = () -> {};

  LetterMessage(Session session, String host) {
    super(session);
    this.host = host;
  }

  LetterMessage from(InternetAddress address) throws MessagingException {
    sender = address;
    setFrom(address);
    return this;
  }

  LetterMessage at(Instant time) throws MessagingException {
    now = time;
    setHeader("Date", DATE.format(time.atOffset(ZoneOffset.UTC)));
    return this;
  }

  LetterMessage with(Letter letter) throws MessagingException {
    recipient = new InternetAddress(letter.address(), true);
    String boundary = "=_" + letter.id(); // quoted-printable never has that
    setHeader("Message-ID", "<" + letter.id() + "@" + host + ">");
    setHeader("To", HeaderWords.mailbox(letter.name(), letter.address(), "To: ".length()));
    setHeader("Subject", HeaderWords.text(letter.subject(), "Subject: ".length()));
    setHeader("Content-Language", letter.language().getLanguage());
    setHeader("Auto-Submitted", "auto-generated");
    setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
    setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    setHeader("X-Auto-Response-Suppress", "All");
    setHeader("MIME-Version", "1.0");
    setHeader("Content-Type", "multipart/alternative;\r\n boundary=\"" + boundary + "\"");
    content = forms(letter, "--" + boundary).getBytes(StandardCharsets.US_ASCII);
    modified = false;
    saved = true;
    return this;
  }

  /** As the transport wants them: not read out of the headers. */
  Address[] recipients() {
    return new Address[] {recipient};
  }

  private String forms(Letter letter, String boundary) {
    StringBuilder forms = new StringBuilder();
    form(forms.append(boundary), "text/plain; charset=UTF-8", letter.text());
    form(forms.append(boundary), "text/html; charset=UTF-8", letter.html());
    letter
        .invitation()
        .ifPresent(
            invitation ->
                form(
                    forms.append(boundary),
                    CalendarFile.MEDIA_TYPE + "; charset=UTF-8; method=" + invitation.method(),
                    calendar(letter, invitation)));
    return forms.append(boundary).append("--\r\n").toString();
  }

  private static void form(StringBuilder forms, String type, String text) {
    forms
        .append("\r\nContent-Type: ")
        .append(type)
        .append("\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n")
        .append(QuotedPrintable.of(text))
        .append("\r\n");
  }

  /** A form of its own beside text and HTML: so calendar programs know it for what it is. */
  private String calendar(Letter letter, Invitation invitation) {
    return invitation.text(
        new Party(sender.getPersonal(), sender.getAddress()),
        new Party(letter.name(), letter.address()),
        now);
  }

  /** Before its end is said something else is done; where that fails, it is not sent. */
  LetterMessage finishedAfter(Runnable deed) {
    last = deed;
    return this;
  }

  /**
   * The transport says the mail's end (RFC 5321, 4.1.1.4) after this; where this fails, it hangs up
   * instead, and the server keeps nothing.
   */
  @Override
  public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
    super.writeTo(out, without);
    try {
      last.run();
    } catch (RuntimeException failed) {
      throw new IOException("what goes before the end failed", failed);
    }
  }

  /** An address that exists only once, and with the name of whose it is. */
  static InternetAddress address(String address, String name) throws MessagingException {
    InternetAddress checked = new InternetAddress(address, true);
    try {
      checked.setPersonal(name, UTF_8);
      return checked;
    } catch (UnsupportedEncodingException impossible) {
      throw new MessagingException("every Java has UTF-8", impossible);
    }
  }
}
