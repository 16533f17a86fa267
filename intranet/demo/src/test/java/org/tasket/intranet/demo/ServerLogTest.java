package org.tasket.intranet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

  @TempDir Path folder;

  @Test
  void linesAreWrittenAsTheyCome() throws IOException {
    try (ServerLog log = new ServerLog(folder)) {
      log.take("2026-01-01 12:00:00.000 INFO    tasket: Hyvää päivää");
    }
    assertThat(Files.readString(folder.resolve("server.0.log")))
        .isEqualTo("2026-01-01 12:00:00.000 INFO    tasket: Hyvää päivää" + System.lineSeparator());
  }

  @Test
  void theServerHasBootedWhenItSaysSo() {
    try (ServerLog log = new ServerLog(folder)) {
      log.take("2026-01-01 12:00:00.000 INFO    PayaraMicro: Deployed 2 archive(s)");
      assertThat(log.sinceBoot()).isEmpty();
      log.take(
          "2026-01-01 12:00:01.000 INFO    PayaraMicro: Payara Micro 6 (build 1) ready in 9,000 (ms)");
      assertThat(log.sinceBoot()).isPresent();
    }
  }

  @Test
  void theFirstErrorIsTheOneToTell() {
    try (ServerLog log = new ServerLog(folder)) {
      log.take("2026-01-01 12:00:00.000 SEVERE  tasket: tasket.zone is wrong");
      log.take("2026-01-01 12:00:01.000 SEVERE  server: Exception while deploying");
      assertThat(log.trouble()).contains("tasket.zone is wrong").endsWith("server.0.log");
    }
  }

  @Test
  void theReasonIsWhatLiesDeepestInTheFirstErrorsStackTrace() {
    try (ServerLog log = new ServerLog(folder)) {
      log.take("2026-01-01 12:00:00.000 SEVERE  server: Exception while deploying");
      log.take("java.lang.RuntimeException: EJB Container initialization error");
      log.take("\tat org.example.Deployer.deploy(Deployer.java:12)");
      log.take("Caused by: jakarta.ejb.CreateException: Initialization failed");
      log.take("Caused by: org.example.WrongSetting: tasket.zone is 'Mars', but must be a zone");
      log.take("\t... 28 more");
      log.take("2026-01-01 12:00:01.000 SEVERE  server: Exception while loading");
      log.take("Caused by: java.lang.IllegalStateException: later and of no interest");
      assertThat(log.trouble()).startsWith("tasket.zone is 'Mars', but must be a zone — see ");
    }
  }

  @Test
  void withoutAnErrorTheLastWarningOfOursIsTold() {
    try (ServerLog log = new ServerLog(folder)) {
      log.take("2026-01-01 12:00:00.000 WARNING org.tasket.platform.Migration: no connection");
      log.take("2026-01-01 12:00:01.000 WARNING org.tasket.platform.Migration: table is broken");
      log.take("2026-01-01 12:00:02.000 WARNING org.glassfish.Other: of no interest");
      assertThat(log.trouble()).contains("table is broken").doesNotContain("of no interest");
    }
  }

  @Test
  void itNeverGrowsPastThreeFilesOfFiveMegabytes() throws IOException {
    String line = "x".repeat(10_000);
    try (ServerLog log = new ServerLog(folder)) {
      for (int i = 0; i < 2_500; i++) {
        log.take(line);
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList())
          .hasSize(3)
          .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(5_100_000));
    }
  }
}
