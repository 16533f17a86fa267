package org.tasket.mail;

import jakarta.mail.Message;
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
 * Message-ID is that of the letter, so that one that comes twice is known for what it is.
 *
 * <p>Jakarta Mail looks for its encoders a dozen times a mail, through all jars that the thread's
 * class loader knows: those of the whole application. Here it looks where its transport is.
 */
final class LetterMessage extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

  private final String host;
  private final ClassLoader encoders;
  private String subject;
  private InternetAddress sender;
  private Instant now;
  private Runnable last = () -> {};

  /**
   * An empty one.
   *
   * @param encoders where they are
   */
  LetterMessage(Session session, String host, ClassLoader encoders) {
    super(session);
    this.host = host;
    this.encoders = encoders;
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
    ClassLoader before = lookIn(encoders);
    try {
      fill(letter);
    } finally {
      lookIn(before);
    }
    return this;
  }

  private void fill(Letter letter) throws MessagingException {
    setRecipient(Message.RecipientType.TO, address(letter.address(), letter.name()));
    subject = letter.subject();
    setSubject(subject, UTF_8);
    setContentLanguage(new String[] {letter.language().getLanguage()});
    setHeader("Auto-Submitted", "auto-generated");
    setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
    setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    setHeader("X-Auto-Response-Suppress", "All");
    setHeader("MIME-Version", "1.0");
    setHeader("Message-ID", "<" + letter.id() + "@" + host + ">");
    seal(letter);
  }

  /** Encodes what it says once and for all: to send it is to copy it then. */
  private void seal(Letter letter) throws MessagingException {
    Forms forms;
    try {
      forms = new Forms(session.getStreamProvider(), letter.id());
      forms.add("text/plain", letter.text());
      forms.add("text/html", letter.html());
      if (letter.invitation().isPresent()) {
        addCalendar(forms, letter, letter.invitation().get());
      }
      content = forms.whole();
    } catch (IOException failed) {
      throw new MessagingException("what was written cannot be encoded", failed);
    }
    setHeader("Content-Type", forms.contentType());
    modified = false;
    saved = true;
  }

  /** A form of its own beside text and HTML: so calendar programs know it for what it is. */
  private void addCalendar(Forms forms, Letter letter, Invitation invitation) throws IOException {
    forms.add(
        CalendarFile.MEDIA_TYPE + "; method=" + invitation.method(),
        invitation.text(
            new Party(sender.getPersonal(), sender.getAddress()),
            new Party(letter.name(), letter.address()),
            now));
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

  /** The transport asks each time; reading it out of its header means to look for a decoder. */
  @Override
  public String getSubject() {
    return subject;
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
    ClassLoader before = lookIn(encoders);
    try {
      super.writeTo(out, without);
    } finally {
      lookIn(before);
    }
    try {
      last.run();
    } catch (RuntimeException failed) {
      throw new IOException("what goes before the end failed", failed);
    }
  }

  /** Has the thread look for services there; says where it did before. */
  private static ClassLoader lookIn(ClassLoader place) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(place);
    return before;
  }
}
