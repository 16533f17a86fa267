package org.tasket.intranet.acceptance.benchmark;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tasket.intranet.acceptance.benchmark.Chance.Seat;

/** Seats to take, each once, by people in turn. */
final class Shelf {

  private final List<UUID> people;
  private final List<Seat> seats;
  private int taken;

  Shelf(List<UUID> people, List<Seat> seats) {
    this.people = people;
    this.seats = seats;
  }

  List<Chance> next(int count) {
    int from = taken;
    taken += count;
    return IntStream.range(from, taken)
        .mapToObj(i -> new Chance(people.get(i % people.size()), seats.get(i)))
        .toList();
  }

  int taken() {
    return taken;
  }
}
