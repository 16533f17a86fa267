package org.tasket.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report of RFC 3464 says of a mail of ours: that it was not delivered, and never will be,
 * since there is no such mailbox. Whatever else is in the box is no such report.
 *
 * @param mail whose Message-ID stands in the report
 * @param address to which it could not be delivered
 * @param status such as {@code 5.1.1} (RFC 3463)
 */
record Bounce(UUID mail, String address, String status) {

  /** More groups are not looked at; a mail of ours has one recipient. */
  private static final int GROUPS_MOST = 5;

  /** No address and no Message-ID of ours is longer: what is, says nothing. */
  private static final int LINE_MOST = 400;

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\s*rfc822\\s*;\\s*([^\\s@]+@[^\\s@]+)\\s*");
  private static final Pattern OURS = Pattern.compile("\\s*<([0-9a-f-]{36})@([^>]*)>\\s*");

  /** What has become of the mail that a report is on, as its rows tell. */
  enum Meaning {
    /** No mail of ours, or one that was not sent. */
    FOREIGN,
    /** The directory has another address by now. */
    OUTDATED,
    /** Nothing more is to go to the address. */
    NO_SUCH_ADDRESS
  }

  /**
   * @param host of which mails of ours bear the name
   */
  static Optional<Bounce> read(Message message, String host)
      throws MessagingException, IOException {
    if (!message.isMimeType("multipart/report")
        || !(message.getContent() instanceof MimeMultipart report)
        || report.getCount() < 3) {
      return Optional.empty();
    }
    Optional<UUID> mail = mail(report.getBodyPart(2), host);
    return mail.isPresent() ? failure(report.getBodyPart(1), mail.get()) : Optional.empty();
  }

  /** The first group of lines is about the report, each further one about a recipient. */
  private static Optional<Bounce> failure(BodyPart status, UUID mail)
      throws MessagingException, IOException {
    if (!status.isMimeType("message/delivery-status")) {
      return Optional.empty();
    }
    try (InputStream lines = status.getInputStream()) {
      for (int group = 0; group < GROUPS_MOST; group++) {
        Optional<Bounce> found = of(new InternetHeaders(lines), mail);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Bounce> of(InternetHeaders group, UUID mail) {
    String action = said(group, "Action").toLowerCase(Locale.ROOT);
    String status = said(group, "Status").split("\\s", 2)[0];
    Matcher recipient = ADDRESS.matcher(said(group, "Final-Recipient"));
    return action.equals("failed") && Answer.isNoSuchAddress(status) && recipient.matches()
        ? Optional.of(new Bounce(mail, recipient.group(1), status))
        : Optional.empty();
  }

  private static String said(InternetHeaders group, String name) {
    return Optional.ofNullable(group.getHeader(name, null))
        .filter(value -> value.length() <= LINE_MOST)
        .map(String::strip)
        .orElse("");
  }

  private static Optional<UUID> mail(Part original, String host)
      throws MessagingException, IOException {
    String id =
        original.getContent() instanceof MimeMessage whole
            ? whole.getMessageID()
            : new InternetHeaders(original.getInputStream()).getHeader("Message-ID", null);
    return Optional.ofNullable(id)
        .filter(value -> value.length() <= LINE_MOST)
        .map(OURS::matcher)
        .filter(found -> found.matches() && found.group(2).equalsIgnoreCase(host))
        .map(found -> UUID.fromString(found.group(1)));
  }
}
