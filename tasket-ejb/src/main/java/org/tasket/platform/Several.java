package org.tasket.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What came of one deed done to several objects: each by itself, in a transaction of its own, so
 * that one that cannot be done takes none of the others with it.
 *
 * @param done those to which it was done, in the order asked
 * @param refused the others, each with why
 */
public record Several(List<UUID> done, List<Refusal> refused) {

  /** The most at once. */
  public static final int MOST = 100;

  /** One to which it could not be done. */
  public record Refusal(UUID object, TasketException why) {}

  public Several {
    done = List.copyOf(done);
    refused = List.copyOf(refused);
  }

  /**
   * Does it to each once.
   *
   * @param field where the objects are named, for what is wrong with their number
   * @param deed ends its own transaction
   */
  public static Several each(String field, Collection<UUID> objects, Consumer<UUID> deed) {
    new Checks()
        .that(!objects.isEmpty(), field, "missing")
        .that(objects.size() <= MOST, field, "many", MOST)
        .orThrow();
    List<UUID> done = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    for (UUID object : new LinkedHashSet<>(objects)) {
      try {
        deed.accept(object);
        done.add(object);
      } catch (TasketException why) {
        refused.add(new Refusal(object, why));
      }
    }
    return new Several(done, refused);
  }
}
