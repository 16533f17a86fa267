package org.tasket.intranet.acceptance.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tasket.intranet.acceptance.benchmark.Clients.Calls;

/**
 * One question beside two constant answers, a short one and one as long as what is answered, asked
 * by a crowd in rounds that take turns.
 */
final class Turns {

  private final String name;
  private final Rounds rates;
  private final Rounds ratios = new Rounds("ratio to the constant answer");
  private final Rounds ratiosToLong = new Rounds("ratio to a constant answer as long");
  private final Rounds work;
  private final Rounds workOfConstant = new Rounds("the constant answer");
  private final List<Double> millis = new ArrayList<>();
  private final List<Double> constantMillis = new ArrayList<>();

  Turns(String name) {
    this.name = name;
    this.rates = new Rounds(name + ", a second");
    this.work = new Rounds(name);
  }

  /** What one round showed, and the processor time of the server and the database meanwhile. */
  record Round(Calls calls, Duration work) {

    double millisOfWork() {
      return work.toNanos() / 1e6 / calls.each().size();
    }
  }

  void add(Round asked, Round constant, Round asLong) {
    rates.add(asked.calls().perSecond());
    ratios.add(asked.calls().perSecond() / constant.calls().perSecond());
    ratiosToLong.add(asked.calls().perSecond() / asLong.calls().perSecond());
    work.add(asked.millisOfWork());
    workOfConstant.add(constant.millisOfWork());
    asked.calls().millis().forEach(millis::add);
    constant.calls().millis().forEach(constantMillis::add);
  }

  Stream<String> rateRows() {
    return Stream.of(rates.row("%.0f"), ratios.row("%.2f"), ratiosToLong.row("%.2f"));
  }

  Stream<String> workRows() {
    return Stream.of(work.row("%.2f"), workOfConstant.row("%.2f"));
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
