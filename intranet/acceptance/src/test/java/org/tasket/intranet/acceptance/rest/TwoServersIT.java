package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PayaraServer;

/** Two servers over one database, each with an index of its own that follows it. */
@InTheHouse
class TwoServersIT {

  @Test
  void whatIsWrittenOnOneServerIsFoundOnTheOtherToo(House house) throws IOException {
    try (PayaraServer second = house.server("second").start()) {
      second.bind("jdbc/tasket", house.database());
      second.deploy(House.ear());
      Caller here = Caller.of(house, "aino");
      Caller there = Caller.at(second, "bertil");
      String early = word();
      Steps.open(here, Posting.small().with("title", "Count a " + early));
      await().atMost(Duration.ofSeconds(60)).until(() -> finds(there, early));

      for (int time = 0; time < 3; time++) {
        foundSoon(here, there);
        foundSoon(there, here);
      }
    }
  }

  private static void foundSoon(Caller writer, Caller reader) {
    String word = word();
    assertThat(finds(reader, word)).isFalse();
    Steps.open(writer, Posting.small().with("title", "Count a " + word));
    await().atMost(Duration.ofSeconds(10)).until(() -> finds(reader, word));
  }

  private static boolean finds(Caller reader, String word) {
    return Integer.valueOf(1).equals(reader.get("/taskets?q=" + word).path("total"));
  }

  private static String word() {
    return "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
  }
}
