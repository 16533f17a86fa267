package org.tasket.intranet.acceptance.benchmark;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.PayaraServer;

/**
 * The processor time of everything that has a part in an answer: the database's processes, and the
 * server's or, where JDBC stands in for it, our own. What else runs on the machine disturbs it less
 * than it does the time by the clock.
 */
final class ProcessorTime {

  private final House house;
  private final ProcessHandle client;

  private ProcessorTime(House house, ProcessHandle client) {
    this.house = house;
    this.client = client;
  }

  static ProcessorTime ofServer(House house) {
    return new ProcessorTime(house, house.server().handle());
  }

  static ProcessorTime of(House house, PayaraServer server) {
    return new ProcessorTime(house, server.handle());
  }

  static ProcessorTime ofOurselves(House house) {
    return new ProcessorTime(house, ProcessHandle.current());
  }

  /** The same outcome, with what it took. */
  Outcome of(Supplier<Outcome> deed) {
    Duration before = used();
    Outcome outcome = deed.get();
    return outcome.with(used().minus(before));
  }

  /** What was used until now. */
  Duration used() {
    return Stream.concat(Stream.of(client), house.postgres().handles())
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
