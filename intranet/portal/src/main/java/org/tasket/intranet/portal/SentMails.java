package org.tasket.intranet.portal;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails that were sent in the demo, each a file; the newest have the last names. */
record SentMails(Path folder) {

  private static final int MOST = 100;
  private static final Pattern NAME = Pattern.compile("\\d+-\\d+\\.eml");

  /**
   * One of them, with its two forms.
   *
   * @param calendar what it tells the reader's own calendar; empty where nothing
   */
  record SentMail(
      String name, String to, String subject, String text, String html, String calendar) {}

  /** The newest first, and no more than somebody would look through. */
  List<SentMail> newest() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(NAME.asMatchPredicate())
          .sorted(Comparator.reverseOrder())
          .limit(MOST)
          .map(this::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One by its name. */
  Optional<SentMail> named(String name) {
    return Optional.of(name)
        .filter(NAME.asMatchPredicate())
        .filter(known -> Files.isReadable(folder.resolve(known)))
        .map(this::read);
  }

  private SentMail read(String name) {
    try (InputStream file = Files.newInputStream(folder.resolve(name))) {
      var mail = new MimeMessage(Session.getInstance(new Properties()), file);
      return new SentMail(
          name,
          InternetAddress.toUnicodeString(mail.getAllRecipients()),
          mail.getSubject(),
          form(mail.getContent(), "text/plain"),
          form(mail.getContent(), "text/html"),
          form(mail.getContent(), "text/calendar"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException("no mail in " + name, e);
    }
  }

  /** A text of a type, wherever in the mail it is; empty where there is none. */
  private static String form(Object content, String type) throws MessagingException, IOException {
    if (content instanceof Multipart parts) {
      for (var i = 0; i < parts.getCount(); i++) {
        var found = form(parts.getBodyPart(i), type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  private static String form(BodyPart part, String type) throws MessagingException, IOException {
    return part.isMimeType(type) ? text(part.getContent()) : form(part.getContent(), type);
  }

  /** What no mail library takes for a text comes as bytes; Tasket writes all in UTF-8. */
  private static String text(Object content) throws IOException {
    return content instanceof InputStream bytes
        ? new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
        : content.toString();
  }
}
