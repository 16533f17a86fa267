package org.tasket.platform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The last results of something that always makes the same of the same, and takes its time. It is
 * no cache of what the database holds: nothing that anybody changes or may see any more or any less
 * depends on it, on whichever node.
 */
public final class Remembered<K, V> {

  private final Function<K, V> making;
  private final Map<K, V> made;

  /** Remembers so many, those that were asked for last. */
  public Remembered(int most, Function<K, V> making) {
    this.making = making;
    this.made =
        Collections.synchronizedMap(
            new LinkedHashMap<>(most, 0.75f, true) {
              @Override
              protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
              }
            });
  }

  /** What is made of this. Two who ask at once may both make it. */
  public V of(K key) {
    V known = made.get(key);
    if (known != null) {
      return known;
    }
    V value = making.apply(key);
    made.put(key, value);
    return value;
  }
}
