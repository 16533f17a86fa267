package org.tasket.intranet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostBoxTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-12-03T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void everyMailBecomesAFileInTheOrderTheyCame(@TempDir Path folder) throws Exception {
    try (PostBox post = PostBox.open(folder, NOON)) {
      send(post, "One");
      send(post, "Äijö's");
    }

    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    assertThat(files).hasSize(2).allMatch(file -> file.toString().endsWith(".eml"));
    assertThat(subject(files.get(0))).isEqualTo("One");
    assertThat(subject(files.get(1))).isEqualTo("Äijö's");
  }

  private static void send(PostBox post, String subject) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", String.valueOf(post.port()));
    MimeMessage mail = new MimeMessage(Session.getInstance(properties));
    mail.setFrom("tasket@example.org");
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress("aino@example.org"));
    mail.setSubject(subject, "UTF-8");
    mail.setText("Hei", "UTF-8");
    Transport.send(mail);
  }

  private static String subject(Path file) throws Exception {
    try (var in = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), in).getSubject();
    }
  }
}
