package org.tasket.intranet.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs after all other tests, in a build that runs them all: whatever was done in the houses, their
 * servers complained of nothing of ours but of what tests had broken on purpose.
 */
class EveryLogCheck {

  private static final String LOGS = "server/domain1/logs";
  private static final String OURS = "org.tasket.";

  /** What is said of what tests break, by logger and words. */
  private static final List<Complaint> ON_PURPOSE =
      List.of(
          // the database goes away, or is killed together with the server
          new Complaint("javax.enterprise.resource.*", "^(RAR|DTX|JTS)\\d+"),
          new Complaint("org.tasket.directory.Connections", "The directory does not answer"),
          new Complaint("org.tasket.attachment.VirusScan", "The virus scanner"),
          // a browser has gone before it had all
          new Complaint(
              "jakarta.enterprise.resource.webcontainer.faces.*",
              "Connection is closed|JSF1064|Broken pipe"));

  private record Complaint(Pattern logger, Pattern words) {

    Complaint(String logger, String words) {
      this(Pattern.compile(logger), Pattern.compile(words));
    }

    boolean is(LogRecord record) {
      return logger.matcher(record.logger()).matches() && words.matcher(record.text()).find();
    }
  }

  @Test
  void nothingWasComplainedOfThatNoTestHadBroken() throws IOException {
    List<Path> logs = logs();

    assertThat(logs).isNotEmpty();
    for (Path log : logs) {
      assertThat(new ServerLog(log).complaints())
          .as(log.toString())
          .filteredOn(EveryLogCheck::isOurs)
          .allMatch(one -> ON_PURPOSE.stream().anyMatch(complaint -> complaint.is(one)));
    }
  }

  /** In so many minutes of so many tests a server has worries of its own, too. */
  private static boolean isOurs(LogRecord complaint) {
    return complaint.logger().startsWith(OURS) || complaint.text().contains(OURS);
  }

  private static List<Path> logs() throws IOException {
    Path houses = Machine.built("acceptance.work").getParent();
    try (Stream<Path> files = Files.find(houses, 5, (file, is) -> isLog(houses, file))) {
      return files.toList();
    }
  }

  /** Also those that the server has laid aside. */
  private static boolean isLog(Path houses, Path file) {
    Path inHouse = houses.relativize(file);
    return inHouse.getNameCount() == 5
        && inHouse.getName(0).toString().startsWith("house-")
        && inHouse.subpath(1, 4).equals(Path.of(LOGS))
        && inHouse.getFileName().toString().startsWith("server.log");
  }
}
