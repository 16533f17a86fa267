package org.tasket.intranet.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/**
 * So many threads, let go at the same moment, that deal the wishes out among themselves and do
 * theirs one after the other.
 */
final class Crowd {

  private final int size;
  private final ThreadFactory threads;
  private final CountDownLatch ready;
  private final CountDownLatch go = new CountDownLatch(1);

  /** What came of it: how long it took from the first to the last, and how often each answer. */
  record Outcome(long nanos, Map<String, Integer> answers) {}

  Crowd(int size, ThreadFactory threads) {
    this.size = size;
    this.threads = threads;
    this.ready = new CountDownLatch(size);
  }

  /** An answer that is an exception counts as an answer by its name. */
  Outcome ask(List<Wish> wishes, Function<Wish, String> question) throws InterruptedException {
    ExecutorService people = Executors.newFixedThreadPool(size, threads);
    try {
      List<Future<List<String>>> answers = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        List<Wish> mine = dealt(wishes, i);
        answers.add(people.submit(() -> oneAfterTheOther(mine, question)));
      }
      ready.await();
      long start = System.nanoTime();
      go.countDown();
      Map<String, Integer> counted = new TreeMap<>();
      for (Future<List<String>> each : answers) {
        each.get().forEach(answer -> counted.merge(answer, 1, Integer::sum));
      }
      return new Outcome(System.nanoTime() - start, counted);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      people.shutdownNow();
    }
  }

  private List<Wish> dealt(List<Wish> wishes, int person) {
    List<Wish> mine = new ArrayList<>();
    for (int i = person; i < wishes.size(); i += size) {
      mine.add(wishes.get(i));
    }
    return mine;
  }

  private List<String> oneAfterTheOther(List<Wish> mine, Function<Wish, String> question)
      throws InterruptedException {
    ready.countDown();
    go.await();
    return mine.stream().map(wish -> answer(wish, question)).toList();
  }

  private static String answer(Wish wish, Function<Wish, String> question) {
    try {
      return question.apply(wish);
    } catch (RuntimeException error) {
      return error.toString();
    }
  }
}
