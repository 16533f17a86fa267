package org.tasket.intranet.acceptance.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tasket.intranet.acceptance.benchmark.Clients.Calls;

/** One question beside the constant answer, asked by a crowd in rounds that take turns. */
final class Turns {

  private final String name;
  private final Rounds rates;
  private final Rounds ratios = new Rounds("ratio to the constant answer");
  private final List<Double> millis = new ArrayList<>();
  private final List<Double> constantMillis = new ArrayList<>();

  Turns(String name) {
    this.name = name;
    this.rates = new Rounds(name);
  }

  void add(Calls calls, Calls constant) {
    rates.add(calls.perSecond());
    ratios.add(calls.perSecond() / constant.perSecond());
    millis.addAll(calls.millis());
    constantMillis.addAll(constant.millis());
  }

  Stream<String> rateRows() {
    return Stream.of(rates.row("%.0f"), ratios.row("%.2f"));
  }

  /** With the same question in a smaller house. */
  String timeRow(Turns smaller) {
    double p99 = percentile(millis, 99);
    return "| %s | %.0f | %.0f | %.2f | %.2f |"
        .formatted(
            name,
            percentile(millis, 50),
            p99,
            p99 / percentile(constantMillis, 99),
            percentile(millis, 50) / percentile(smaller.millis, 50));
  }

  /** What so many of a hundred stay below. */
  static double percentile(List<Double> figures, int percent) {
    List<Double> sorted = figures.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }
}
