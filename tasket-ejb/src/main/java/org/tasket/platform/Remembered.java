package org.tasket.platform;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The last results of something that always makes the same of the same, and takes its time. It is
 * no cache of what the database holds: where what it is made of may change, whoever keeps it begins
 * another then.
 */
public final class Remembered<K, V> {

  private final long most;
  private final ToLongFunction<K> weighing;
  private final Function<K, V> making;
  private final Map<K, V> made = new LinkedHashMap<>(16, 0.75f, true);
  private long weight;

  /** Remembers so many, those that were asked for last. */
  public Remembered(int most, Function<K, V> making) {
    this(most, key -> 1, making);
  }

  /** Remembers those that were asked for last, as long as they weigh no more together. */
  public Remembered(long most, ToLongFunction<K> weighing, Function<K, V> making) {
    this.most = most;
    this.weighing = weighing;
    this.making = making;
  }

  /** What is made of this. Two who ask at once may both make it. */
  public V of(K key) {
    V known = known(key);
    if (known != null) {
      return known;
    }
    V value = making.apply(key);
    remember(key, value);
    return value;
  }

  private synchronized V known(K key) {
    return made.get(key);
  }

  private synchronized void remember(K key, V value) {
    if (made.put(key, value) == null) {
      weight += weighing.applyAsLong(key);
    }
    Iterator<K> eldest = made.keySet().iterator();
    while (weight > most && eldest.hasNext()) {
      weight -= weighing.applyAsLong(eldest.next());
      eldest.remove();
    }
  }
}
