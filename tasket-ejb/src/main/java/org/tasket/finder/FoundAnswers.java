package org.tasket.finder;

import java.util.List;
import java.util.Optional;
import org.tasket.platform.Page;

/**
 * A piece of the answers that were found.
 *
 * @param facets counted over all of it
 * @param forgiven whether nothing was found as it was typed, and this is what comes near
 * @param whole whether the index has read everything; until then there may be more
 */
public record FoundAnswers(
    Page<FoundAnswer> page, List<Facet> facets, boolean forgiven, boolean whole) {

  /** Before anything was searched for. */
  public static final FoundAnswers NOTHING =
      new FoundAnswers(new Page<>(List.of(), 0, true, Optional.empty()), List.of(), false, true);

  public FoundAnswers {
    facets = List.copyOf(facets);
  }
}
