package org.tasket.house;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tasket.platform.Due;
import org.tasket.platform.Ids;
import org.tasket.platform.Job;

/** A job that a test can halt, and poison. */
@ApplicationScoped
public class StubbornJob implements Job {

  public static final String NAME = "test.stubborn";

  private final Set<UUID> due = new ConcurrentSkipListSet<>();
  private final Set<UUID> poisoned = ConcurrentHashMap.newKeySet();
  private volatile UUID halting;
  private volatile CountDownLatch halted = new CountDownLatch(1);
  private volatile CountDownLatch going = new CountDownLatch(1);

  public void reset() {
    due.clear();
    poisoned.clear();
    halting = null;
    halted = new CountDownLatch(1);
    going = new CountDownLatch(1);
  }

  public UUID due() {
    UUID id = Ids.next();
    due.add(id);
    return id;
  }

  public void poison(UUID id) {
    poisoned.add(id);
  }

  public void heal(UUID id) {
    poisoned.remove(id);
  }

  public void haltAt(UUID id) {
    halting = id;
  }

  public void awaitHalt() throws InterruptedException {
    halted.await(20, TimeUnit.SECONDS);
  }

  public void goOn() {
    going.countDown();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Due due(UUID after, int most) {
    return Due.of(List.copyOf(due), most);
  }

  @Override
  public boolean doTo(UUID id) {
    if (poisoned.contains(id)) {
      throw new IllegalStateException("Poisoned");
    }
    if (id.equals(halting)) {
      halted.countDown();
      awaitGoing();
    }
    return due.remove(id);
  }

  private void awaitGoing() {
    try {
      going.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
