package org.tasket.intranet.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerLogTest {

  private static String record(String level, String logger, String text) {
    return """
    [2026-11-22T17:36:44.057+0000] [Payara 6.2025.10] [%s] [] [%s] [tid: _ThreadID=67 _ThreadName=Thread-14] [timeMillis: 1795369004057] [levelValue: 800] [[
      %s]]

    """
        .formatted(level, logger, text);
  }

  @Test
  void aWarningIsAComplaintWhoeverLoggedIt() {
    String log =
        record("INFO", "org.tasket.platform", "Started")
            + record("WARNING", "org.tasket.platform", "No directory is set")
            + record("SEVERE", "jakarta.enterprise.web", "Boom\nat org.tasket.Boom(Boom.java:1)")
            + record("INFO", "org.tasket.platform", "Went on");

    assertThat(ServerLog.complaints(log))
        .containsExactly(
            new LogRecord("WARNING", "org.tasket.platform", "No directory is set"),
            new LogRecord(
                "SEVERE", "jakarta.enterprise.web", "Boom\nat org.tasket.Boom(Boom.java:1)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"oldca", "entrustevca [jdk]"})
  void whatTheServerSaysWithoutUsIsNone(String alias) {
    String log =
        record(
            "WARNING",
            "javax.enterprise.system.security.ssl",
            "The SSL certificate with alias " + alias + " has expired: [\n[\n  Version: V3]]");

    assertThat(ServerLog.complaints(log)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"WARN, 1", "ERROR, 1", "FATAL, 1", "SEVERE, 1", "INFO, 0", "DEBUG, 0"})
  void librariesComplainInWordsOfTheirOwn(String level, int complaints) {
    assertThat(ServerLog.complaints(record(level, "org.jboss.weld.Bean", "Odd")))
        .hasSize(complaints);
  }

  @Test
  void whatTheServerForgetsOfAnswersThatStayOpenIsNone() {
    String text = "WELD-000714: HttpContextLifecycle guard leak detected. The value was 1";

    assertThat(ServerLog.complaints(record("WARN", "org.jboss.weld.Servlet", text))).isEmpty();
  }

  @Test
  void recordsWithBracketsInsideEndWhereTheyEnd() {
    String log =
        record("WARNING", "a", "map [[x]] and more") + record("WARNING", "b", "list [1, 2]");

    assertThat(ServerLog.complaints(log)).extracting(LogRecord::logger).containsExactly("a", "b");
  }
}
