package org.tasket.tip;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is to hear what a colleague told of a tasket, now or earlier in vain. The audit does not
 * have it: whoever told reads their own rows there.
 */
public record TipHeard(UUID board, UUID tasket, UUID person, UUID by, Instant at) {}
