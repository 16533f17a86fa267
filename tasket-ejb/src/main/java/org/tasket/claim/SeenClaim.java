package org.tasket.claim;

import java.util.UUID;

/**
 * What features above know of a claim that somebody sees.
 *
 * @param own whether they are the helper
 * @param deliverable whether the helper may deliver now
 */
public record SeenClaim(UUID id, UUID tasket, UUID board, boolean own, boolean deliverable) {}
