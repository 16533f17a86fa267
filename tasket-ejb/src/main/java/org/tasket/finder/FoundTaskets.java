package org.tasket.finder;

import java.util.List;
import java.util.Optional;
import org.tasket.platform.Page;

/**
 * A piece of what was found.
 *
 * @param facets counted over all of it
 * @param forgiven whether nothing was found as it was typed, and this is what comes near
 */
public record FoundTaskets(Page<FoundTasket> page, List<Facet> facets, boolean forgiven) {

  /** Before anything was searched for. */
  public static final FoundTaskets NOTHING =
      new FoundTaskets(new Page<>(List.of(), 0, true, Optional.empty()), List.of(), false);

  public FoundTaskets {
    facets = List.copyOf(facets);
  }
}
