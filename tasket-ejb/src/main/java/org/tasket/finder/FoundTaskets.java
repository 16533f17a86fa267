package org.tasket.finder;

import java.util.List;
import org.tasket.platform.Page;

/**
 * A piece of what was found.
 *
 * @param facets counted over all of it
 * @param forgiven whether nothing was found as it was typed, and this is what comes near
 */
public record FoundTaskets(Page<FoundTasket> page, List<Facet> facets, boolean forgiven) {

  public FoundTaskets {
    facets = List.copyOf(facets);
  }
}
