package org.tasket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read as it was said. */
class LetterMessageTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Session SESSION = Session.getInstance(new Properties());

  private static LetterMessage message(String name, String subject, String text) throws Exception {
    Letter letter =
        new Letter(
            ID,
            name,
            "aino@example.org",
            Locale.forLanguageTag("fi"),
            subject,
            text,
            "<p>" + text + "</p>",
            URI.create("https://intranet.example.org/tasket/mail/stop?t=x"),
            Optional.empty());
    return new LetterMessage(
            SESSION, "intranet.example.org", LetterMessageTest.class.getClassLoader())
        .from(LetterMessage.address("tasket@example.org", "Tasket"))
        .at(Instant.parse("2026-12-03T12:00:00Z"))
        .with(letter);
  }

  private static String written(String name, String subject, String text) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    message(name, subject, text).writeTo(out);
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  private static MimeMessage read(String name, String subject, String text) throws Exception {
    byte[] bytes = written(name, subject, text).getBytes(StandardCharsets.ISO_8859_1);
    return new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A seat",
        "Älä pelkää",
        "A seat that is described at some length, as some people like to do, with all that matters",
        "Älä pelkää, vaan tule mukaan auttamaan meitä, kun korjaamme vanhoja lomakkeita yhdessä 😀😀",
        "日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語"
      })
  void aSubjectIsReadAsItWasWritten(String subject) throws Exception {
    assertThat(read("Aino", subject, "Hello").getSubject()).isEqualTo(subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aino",
        "Aino O'Neill-Berg",
        "Aino Äijö",
        "Neill, Aino (Berg) <x@example.org>",
        "\"Aino\"",
        "Dr. A. Aino"
      })
  void aNameIsReadAsItWasWritten(String name) throws Exception {
    InternetAddress to = (InternetAddress) read(name, "A seat", "Hello").getAllRecipients()[0];

    assertThat(to.getPersonal()).isEqualTo(name);
    assertThat(to.getAddress()).isEqualTo("aino@example.org");
    assertThat(read(name, "A seat", "Hello").getAllRecipients()).hasSize(1);
  }

  @Test
  void leavesTheThreadToLookForServicesWhereItDid() throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    ClassLoader other = new URLClassLoader(new URL[0], before);
    Thread.currentThread().setContextClassLoader(other);
    try {
      written("Aino", "A seat", "Hello");
      assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(other);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** Of all that the application may bring along: see the class. */
  @Test
  void looksForNothingAmongWhatTheThreadKnows() throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    List<String> sought = new ArrayList<>();
    Thread.currentThread()
        .setContextClassLoader(
            new ClassLoader(before) {
              @Override
              public Enumeration<URL> getResources(String name) throws IOException {
                sought.add(name);
                return super.getResources(name);
              }
            });
    try {
      LetterMessage message = message("Väinö", "Älä pelkää", "Tervetuloa, Väinö");
      message.getSubject();
      message.getAllRecipients();
      message.writeTo(new ByteArrayOutputStream());
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }

    assertThat(sought).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hello",
        "Älä pelkää",
        "one line\nand another\n\nand one after an empty one\n",
        "--=_01890a5d-ac96-774b-bcce-b302099a8057--\nand a dot alone\n.\nand an end = that =",
        "blanks before an end  \n and before a line, and a tab\t\n",
        "日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語 😀"
      })
  void aTextIsReadAsItWasWritten(String text) throws Exception {
    MimeMultipart forms = (MimeMultipart) read("Aino", "A seat", text).getContent();

    assertThat(forms.getContentType()).startsWith("multipart/alternative;");
    assertThat(forms.getCount()).isEqualTo(2);
    assertThat(lines(forms.getBodyPart(0).getContent())).isEqualTo(text);
    assertThat(lines(forms.getBodyPart(1).getContent())).isEqualTo("<p>" + text + "</p>");
  }

  private static String lines(Object content) {
    return content.toString().replace("\r\n", "\n");
  }

  /** RFC 5322, 2.1.1: 998 letters at most, and 78 where it can be done. */
  @Test
  void noLineIsTooLong() throws Exception {
    assertThat(written("Aino", "A seat", "Älä pelkää ".repeat(500)).split("\r\n"))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78));
  }

  @Test
  void saysWhatItIsMadeOf() throws Exception {
    assertThat(written("Aino", "A seat", "Hello"))
        .contains(
            "MIME-Version: 1.0\r\n",
            "Content-Type: text/plain; charset=UTF-8\r\n",
            "Content-Type: text/html; charset=UTF-8\r\n")
        .contains("Message-ID: <" + ID + "@intranet.example.org>\r\n");
  }
}
