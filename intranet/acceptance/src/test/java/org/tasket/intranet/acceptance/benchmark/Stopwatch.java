package org.tasket.intranet.acceptance.benchmark;

/** How long several things took together. */
final class Stopwatch {

  private long nanos;

  void during(Runnable thing) {
    long start = System.nanoTime();
    thing.run();
    nanos += System.nanoTime() - start;
  }

  double seconds() {
    return nanos / 1e9;
  }
}
