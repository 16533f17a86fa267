package org.tasket.intranet.acceptance.house;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Lets many do something at the same moment. */
public final class Crowd {

  private Crowd() {}

  /** Each does it in a thread of their own; all wait for each other before. In the order given. */
  public static <P, R> List<R> atOnce(List<P> people, Function<P, R> what) {
    ExecutorService threads = Executors.newFixedThreadPool(people.size());
    CyclicBarrier start = new CyclicBarrier(people.size());
    try {
      List<Future<R>> doing = new ArrayList<>();
      for (P person : people) {
        doing.add(
            threads.submit(
                () -> {
                  start.await(30, TimeUnit.SECONDS);
                  return what.apply(person);
                }));
      }
      List<R> done = new ArrayList<>();
      for (Future<R> each : doing) {
        done.add(each.get(60, TimeUnit.SECONDS));
      }
      return done;
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
