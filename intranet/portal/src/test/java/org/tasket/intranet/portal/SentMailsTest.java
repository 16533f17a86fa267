package org.tasket.intranet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasket.intranet.portal.SentMails.SentMail;

class SentMailsTest {

  private static final String NAME = "20261201-1.eml";
  private static final String EVENT =
      """
      BEGIN:VCALENDAR
      SUMMARY:Höstmöte
      END:VCALENDAR
      """;

  private static final String HEAD =
      """
      From: tasket@example.org
      To: Eeva <eeva@example.org>
      Subject: A seat
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=next

      """;

  private static final String FORM =
      """
      --next
      Content-Type: text/%s; charset=UTF-8
      Content-Transfer-Encoding: base64

      %s
      """;

  @TempDir Path folder;

  private SentMail sent(String... forms) {
    try {
      Files.writeString(folder.resolve(NAME), HEAD + String.join("", forms) + "--next--\n");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new SentMails(folder).named(NAME).orElseThrow();
  }

  private static String form(String type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return FORM.formatted(type, Base64.getEncoder().encodeToString(bytes));
  }

  @Test
  void aMailIsShownWithWhatItTellsTheCalendar() {
    SentMail mail =
        sent(
            form("plain", "You have a seat."),
            form("html", "<p>You have a seat.</p>"),
            form("calendar", EVENT));

    assertThat(mail)
        .isEqualTo(
            new SentMail(
                NAME,
                "Eeva <eeva@example.org>",
                "A seat",
                "You have a seat.",
                "<p>You have a seat.</p>",
                EVENT));
  }

  @Test
  void mostMailsTellTheCalendarNothing() {
    assertThat(sent(form("plain", "You have a seat.")).calendar()).isEmpty();
  }
}
