package org.tasket.finder;

import java.util.List;
import java.util.Optional;
import org.tasket.platform.Page;

/**
 * A piece of the answers that were found.
 *
 * @param facets counted over all of it
 * @param forgiven whether nothing was found as it was typed, and this is what comes near
 */
public record FoundAnswers(Page<FoundAnswer> page, List<Facet> facets, boolean forgiven) {

  /** Before anything was searched for. */
  public static final FoundAnswers NOTHING =
      new FoundAnswers(new Page<>(List.of(), 0, true, Optional.empty()), List.of(), false);

  public FoundAnswers {
    facets = List.copyOf(facets);
  }
}
