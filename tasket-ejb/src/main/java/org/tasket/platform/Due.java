package org.tasket.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A piece of what is due.
 *
 * @param next where the next piece begins; empty where this was the last
 */
public record Due(List<UUID> ids, Optional<UUID> next) {

  /** The piece that follows this one follows nothing. */
  static final UUID BEGINNING = new UUID(0, 0);

  /** Nothing is due. */
  public static final Due NOTHING = new Due(List.of(), Optional.empty());

  public Due {
    ids = List.copyOf(ids);
  }

  /** All that was found. */
  public static Due of(List<UUID> found, int most) {
    return among(found, most, any -> true);
  }

  /**
   * Those of the found for whom it holds.
   *
   * @param found in the order of the ids; the last piece where there are fewer than asked for
   */
  public static Due among(List<UUID> found, int most, Predicate<UUID> really) {
    return new Due(
        found.stream().filter(really).toList(),
        found.size() < most ? Optional.empty() : Optional.of(found.get(found.size() - 1)));
  }
}
